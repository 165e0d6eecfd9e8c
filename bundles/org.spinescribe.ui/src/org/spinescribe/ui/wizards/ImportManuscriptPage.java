/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.spinescribe.drafts.reading.DraftFile;
import org.spinescribe.drafts.reading.ImportedReport;
import org.spinescribe.sources.files.ReportName;

/** Asks for the manuscript, and for the place of its report. */
final class ImportManuscriptPage extends PlacePage {

    private final Optional<Path> first;
    private Text source;

    /** @param first the manuscript filled in at first; empty where there is none */
    ImportManuscriptPage(IStructuredSelection selection, Optional<Path> first) {
        super(WizardTexts.importManuscript, WizardTexts.importManuscriptExplained, ReportName.ENDING, selection);
        this.first = first;
    }

    @Override
    Text firstField() {
        return source;
    }

    @Override
    void createFields(Composite page) {
        source = text(page, WizardTexts.manuscript, 1);
        first.ifPresent(file -> source.setText(file.toString()));
        source.addModifyListener(event -> {
            proposeName();
            check();
        });
        Button browse = new Button(page, SWT.PUSH);
        browse.setText(WizardTexts.browseManuscript);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        setButtonLayoutData(browse);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterNames(new String[] { WizardTexts.manuscripts });
        dialog.setFilterExtensions(new String[] { "*.docx;*.docm;*.doc;*.odt;*.rtf;*.xml;*.nxml" });
        String chosen = dialog.open();
        if (chosen != null) {
            source.setText(chosen);
        }
    }

    @Override
    String problem(String name) {
        Path file = source();
        return !Files.isRegularFile(file) ? NLS.bind(WizardTexts.noManuscript, source.getText())
                : !DraftFile.hasKnownName(file) ? NLS.bind(WizardTexts.unknownManuscript, source.getText())
                : super.problem(name);
    }

    @Override
    String proposedName() {
        String name = ImportedReport.report(source(), Path.of("")).getFileName().toString();
        return ReportName.withoutEnding(name);
    }

    /** Returns the path of the manuscript; an empty path if the text is no path. */
    Path source() {
        try {
            return Path.of(source.getText().strip());
        } catch (InvalidPathException e) {
            return Path.of("");
        }
    }
}
