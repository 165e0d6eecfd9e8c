/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.wizards;

import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.spinescribe.language.ide.switching.JournalName;

/** Asks for the title of a new journal, and for the journal it follows. */
final class NewJournalPage extends PlacePage {

    private static final String ENDING = ".journal";
    private static final String NAME = "\\p{L}[\\p{L}\\p{N}._-]{0,99}";

    private Text title;
    private JournalList like;

    NewJournalPage(IStructuredSelection selection) {
        super(WizardTexts.newJournal, WizardTexts.newJournalExplained, ENDING, selection);
    }

    @Override
    void createFields(Composite page) {
        title = text(page, WizardTexts.journalTitle, 2);
        title.addModifyListener(event -> proposeName());
        new Label(page, SWT.NONE).setText(WizardTexts.following);
        like = new JournalList(page, null);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(like.control());
    }

    @Override
    Text firstField() {
        return title;
    }

    @Override
    String proposedName() {
        String words = title.getText().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]++", "-").replaceAll("^-|-$", "");
        return words.isEmpty() || !Character.isLetter(words.charAt(0)) ? "our-journal"
                : JournalName.isWordOfTheLanguage(words) ? words + "-journal" : words;
    }

    /**
     * Reports name the journal by its file name, so this must be one word that begins with a letter and is no keyword.
     */
    @Override
    String problem(String name) {
        return !name.matches(NAME) ? WizardTexts.badName
                : JournalName.isWordOfTheLanguage(name.substring(0, name.length() - ENDING.length()))
                        ? WizardTexts.wordOfTheLanguage : null;
    }

    JournalWish wish() {
        return new JournalWish(target(), title.getText().strip(), like.chosen());
    }
}
