/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.spinescribe.clinical.procedures.Approaches;
import org.spinescribe.language.facts.FactWords;
import org.spinescribe.language.ide.forms.EntryKind;
import org.spinescribe.language.ide.forms.Field;

/** The section for the timeline, and for the details of the selected event. */
final class TimelineSection {

    private static final int HEIGHT = 150;

    TimelineSection(OverviewPage page, Composite parent) {
        Sections section = Sections.begin(page, parent, OverviewTexts.timeline, 1);
        EntryTable events = new EntryTable(page, section.area(), OverviewTexts.timeline,
                EntryKind.TIMELINE_ENTRY, List.of(
                new Column(Field.TIME, OverviewTexts.time, 2),
                new Column(Field.EVENT_NAME, OverviewTexts.event, 2),
                new Column(Field.EVENT_DESCRIPTION, OverviewTexts.description, 6),
                new Column(Field.EVENT_LEVELS, OverviewTexts.levels, 2)), HEIGHT, () ->
                        Map.of(Field.TIME, "day 0", Field.EVENT_NAME, "finding"));
        Sections details = section.details(6);
        details.choice(OverviewTexts.eventLabel, Field.EVENT_NAME, events::chosen, FactWords.EVENT.usual());
        details.choice(OverviewTexts.approach, Field.APPROACH, events::chosen, Approaches.usual());
        details.choice(OverviewTexts.side, Field.EVENT_SIDE, events::chosen, FactWords.SIDE.usual());
        details.text(OverviewTexts.stage, Field.STAGE, events::chosen).hint(OverviewTexts.stageHint);
        Sections.widen(details.sentence(OverviewTexts.descriptionLabel, Field.EVENT_DESCRIPTION, events::chosen), 3);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5)
                .applyTo(details.label(OverviewTexts.detail));
        Sections.widen(details.lines(OverviewTexts.detail, Field.EVENT_DETAIL, events::chosen, Sections.LINES), 5);
        events.hasDetails();
    }
}
