/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Composite;
import org.spinescribe.language.ide.forms.EntryKind;
import org.spinescribe.language.ide.forms.Field;

/** The section for abbreviations and their full forms. */
final class AbbreviationSection {

    private static final int HEIGHT = 84;

    AbbreviationSection(OverviewPage page, Composite parent) {
        Sections section = Sections.begin(page, parent, OverviewTexts.abbreviations, 1);
        new EntryTable(page, section.area(), OverviewTexts.abbreviations, EntryKind.ABBREVIATION, List.of(
                new Column(Field.SHORT_WORD, OverviewTexts.shortWord, 1),
                new Column(Field.LONG_WORDS, OverviewTexts.longWords, 4)), HEIGHT, () -> Map.of(Field.SHORT_WORD,
                        new FreeName(Field.SHORT_WORD, page.entries(EntryKind.ABBREVIATION)).after("ABC")));
    }
}
