/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.wizards;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.spinescribe.sources.files.ReportName;
import org.spinescribe.ui.ClickFocus;
import org.spinescribe.ui.languages.LanguageNames;

/** Asks for the title, the journal, the language and the authors of a new report. */
final class NewReportPage extends PlacePage {

    private static final int LONGEST_NAME = 40;

    private final Optional<IFile> lastReport;
    private Text title;
    private JournalList journal;
    private Combo language;
    private Button authors;

    NewReportPage(IStructuredSelection selection, Optional<IFile> lastReport) {
        super(WizardTexts.newReport, WizardTexts.newReportExplained, ReportName.ENDING, selection);
        this.lastReport = lastReport;
    }

    @Override
    void createFields(Composite page) {
        title = text(page, WizardTexts.title, 2);
        title.setMessage(WizardTexts.titleHint);
        title.addModifyListener(event -> proposeName());
        new Label(page, SWT.NONE).setText(WizardTexts.journal);
        journal = new JournalList(page, WizardTexts.noJournal);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(journal.control());
        new Label(page, SWT.NONE).setText(WizardTexts.language);
        language = new Combo(page, SWT.DROP_DOWN);
        LanguageNames.all().forEach(language::add);
        language.select(0);
        ClickFocus.follow(language);
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(language);
        lastReport.ifPresent(report -> {
            authors = new Button(page, SWT.CHECK);
            authors.setText(NLS.bind(WizardTexts.authorsOf, report.getName()));
            authors.setSelection(true);
            GridDataFactory.fillDefaults().span(3, 1).applyTo(authors);
        });
    }

    @Override
    Text firstField() {
        return title;
    }

    /** Returns the words of the title before its colon: the text behind it is usually “a case report”. */
    @Override
    String proposedName() {
        String title = this.title.getText().strip().replaceFirst("(?<=\\S\\s\\S{1,80}):\\s.*$", "");
        String words = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]++", "-").replaceAll("^-|-$", "");
        if (words.length() <= LONGEST_NAME) {
            return words.isEmpty() ? "case-report" : words;
        }
        int wordEnd = words.lastIndexOf('-', LONGEST_NAME);
        return words.substring(0, wordEnd > 0 ? wordEnd : LONGEST_NAME).replaceFirst("(-\\p{L}{1,3})+$", "");
    }

    ReportWish wish() {
        return new ReportWish(target(), title.getText().strip(), journal.chosen(),
                LanguageNames.tag(language.getText().strip()), lastReport.filter(report -> authors.getSelection()));
    }
}
