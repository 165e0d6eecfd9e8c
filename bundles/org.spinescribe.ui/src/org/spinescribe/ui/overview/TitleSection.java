/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.List;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.spinescribe.language.ide.words.JournalWords;
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.language.journals.BundledJournals;
import org.spinescribe.ui.languages.Languages;

/** Title, short title, journal, language. */
final class TitleSection {

    private static final List<String> LANGUAGES = List.of("en-GB", "en-US", "ja", "de", "fr");

    TitleSection(OverviewPage page, Composite parent) {
        Sections section = Sections.begin(page, parent, OverviewTexts.titleBlock, 2);
        section.text(OverviewTexts.reportTitle, Field.TITLE, () -> 0);
        section.text(OverviewTexts.shortTitle, Field.SHORT_TITLE, () -> 0);
        Combo journal = section.choice(OverviewTexts.journal, Field.JOURNAL, () -> 0, BundledJournals.names());
        section.choice(OverviewTexts.language, Field.LANGUAGE, () -> 0, LANGUAGES);
        journal.addModifyListener(event -> explain(journal));
    }

    /** The name in print, read in the background: whoever chooses does not know all the short names. */
    private static void explain(Combo journal) {
        String name = journal.getText();
        Display display = journal.getDisplay();
        Thread.ofPlatform().daemon().start(() -> {
            Languages.reports(); // sets the languages up
            String title = BundledJournals.names().contains(name)
                    ? BundledJournals.load(name).map(JournalWords::title).orElse(name) : name;
            display.asyncExec(() -> {
                if (!journal.isDisposed() && journal.getText().equals(name)) {
                    journal.setToolTipText(title);
                }
            });
        });
    }
}
