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
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.language.ide.forms.Kind;

/** What happened when. */
final class TimelineSection {

    private static final int HEIGHT = 150;

    TimelineSection(OverviewPage page, Composite parent) {
        Sections section = Sections.begin(page, parent, OverviewTexts.timeline, 1);
        new EntryTable(page, section.area(), OverviewTexts.timeline, Kind.EVENT, List.of(
                new EntryTable.Column(Field.TIME, OverviewTexts.time, 2),
                new EntryTable.Column(Field.EVENT_NAME, OverviewTexts.event, 2),
                new EntryTable.Column(Field.EVENT_DESCRIPTION, OverviewTexts.description, 6),
                new EntryTable.Column(Field.EVENT_LEVELS, OverviewTexts.levels, 2)), HEIGHT, () ->
                        Map.of(Field.TIME, "day 0", Field.EVENT_NAME, "finding"));
    }
}
