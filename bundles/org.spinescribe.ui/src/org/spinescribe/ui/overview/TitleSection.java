/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.ui.languages.LanguageNames;

/** The section for title, short title, journal and language. */
final class TitleSection {

    TitleSection(OverviewPage page, Composite parent) {
        Sections section = Sections.begin(page, parent, OverviewTexts.titleBlock, 2);
        section.sentence(OverviewTexts.reportTitle, Field.TITLE, () -> 0);
        section.text(OverviewTexts.shortTitle, Field.SHORT_TITLE, () -> 0);
        JournalInput journal = new JournalInput(section.combo(OverviewTexts.journal));
        new ValueField(journal, Field.JOURNAL, () -> 0, page);
        page.add(form -> page.file().ifPresent(journal::read));
        Combo language = section.combo(OverviewTexts.language);
        LanguageNames.all().forEach(language::add);
        new ValueField(new TextInput.Choice(language, LanguageNames::name, LanguageNames::tag), Field.LANGUAGE, () -> 0,
                page);
    }
}
