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

/** The section for the published cases to compare with, and for the outcome of the selected one. */
final class ReviewedSection {

    private static final int HEIGHT = 84;

    private final OverviewPage page;

    ReviewedSection(OverviewPage page, Composite parent) {
        this.page = page;
        Sections section = Sections.beginFolded(page, parent, OverviewTexts.reviewed, 1, EntryKind.REVIEWED_CASE);
        EntryTable cases = new EntryTable(page, section.area(), OverviewTexts.reviewed, EntryKind.REVIEWED_CASE,
                List.of(new Column(Field.REVIEWED_WORK, OverviewTexts.work, 3),
                        new Column(Field.REVIEWED_AGE, OverviewTexts.ageColumn, 2),
                        new Column(Field.REVIEWED_SEX, OverviewTexts.sexColumn, 1),
                        new Column(Field.REVIEWED_LEVELS, OverviewTexts.levels, 2),
                        new Column(Field.FOLLOW_UP, OverviewTexts.followUp, 2)), HEIGHT, this::ask);
        Sections details = section.details(4);
        details.sentence(OverviewTexts.treatment, Field.TREATMENT, cases::chosen);
        details.sentence(OverviewTexts.outcome, Field.OUTCOME, cases::chosen);
        cases.hasDetails();
    }

    private Map<Field, String> ask() {
        return EntryDialog.ask(page.control().getShell(), OverviewTexts.reviewedTitle, OverviewTexts.reviewedMessage,
                List.of(new EntryPrompt(Field.REVIEWED_WORK, OverviewTexts.workLabel, List.of(), true),
                        new EntryPrompt(Field.REVIEWED_AGE, OverviewTexts.ageLabel, List.of(), false),
                        new EntryPrompt(Field.REVIEWED_SEX, OverviewTexts.sexLabel, FactWords.SEX.usual(), false),
                        new EntryPrompt(Field.REVIEWED_LEVELS, OverviewTexts.levelsLabel, List.of(), false),
                        new EntryPrompt(Field.TREATMENT, OverviewTexts.treatment, List.of(), false),
                        new EntryPrompt(Field.FOLLOW_UP, OverviewTexts.followUpLabel, List.of(), false),
                        new EntryPrompt(Field.OUTCOME, OverviewTexts.outcome, List.of(), false)));
    }
}
