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
import org.spinescribe.language.facts.FactWords;
import org.spinescribe.language.ide.forms.EntryKind;
import org.spinescribe.language.ide.forms.Field;

/** The section for the implants left in the patient. */
final class ImplantSection {

    private static final int HEIGHT = 84;

    private final OverviewPage page;

    ImplantSection(OverviewPage page, Composite parent) {
        this.page = page;
        Sections section = Sections.beginFolded(page, parent, OverviewTexts.implants, 1, EntryKind.IMPLANT);
        new EntryTable(page, section.area(), OverviewTexts.implants, EntryKind.IMPLANT, List.of(
                new Column(Field.IMPLANT_COUNT, OverviewTexts.count, 1),
                new Column(Field.IMPLANT_NAME, OverviewTexts.implant, 2),
                new Column(Field.IMPLANT_DESCRIPTION, OverviewTexts.implantDescription, 4),
                new Column(Field.IMPLANT_LEVELS, OverviewTexts.levels, 3),
                new Column(Field.IMPLANT_SIDE, OverviewTexts.sideColumn, 1)), HEIGHT, this::ask);
    }

    private Map<Field, String> ask() {
        return EntryDialog.ask(page.control().getShell(), OverviewTexts.implantTitle, OverviewTexts.implantMessage,
                List.of(new EntryPrompt(Field.IMPLANT_COUNT, OverviewTexts.countLabel, List.of(), true),
                        new EntryPrompt(Field.IMPLANT_NAME, OverviewTexts.implantLabel, FactWords.IMPLANT.usual(),
                                true),
                        new EntryPrompt(Field.IMPLANT_DESCRIPTION, OverviewTexts.implantDescriptionLabel, List.of(),
                                false),
                        new EntryPrompt(Field.IMPLANT_LEVELS, OverviewTexts.levelsLabel, List.of(), false),
                        new EntryPrompt(Field.IMPLANT_SIDE, OverviewTexts.side, FactWords.SIDE.usual(), false)));
    }
}
