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
import org.spinescribe.language.ide.forms.EntryKind;
import org.spinescribe.language.ide.forms.Field;

/** The section for the figures with their files, and for the details of the selected one. */
final class FigureSection {

    private static final int HEIGHT = 96;

    FigureSection(OverviewPage page, Composite parent) {
        Sections section = Sections.begin(page, parent, OverviewTexts.figures, 1);
        EntryTable figures = new EntryTable(page, section.area(), OverviewTexts.figures, EntryKind.FIGURE, List.of(
                new Column(Field.FIGURE_NAME, OverviewTexts.name, 2),
                new Column(Field.FIGURE_FILE, OverviewTexts.file, 4),
                new Column(Field.DRAWING, OverviewTexts.drawing, 2)), HEIGHT, () -> Map.of(Field.FIGURE_NAME,
                        new FreeName(Field.FIGURE_NAME, page.entries(EntryKind.FIGURE)).after("figure-")));
        Sections details = section.details(2);
        details.sentence(OverviewTexts.alt, Field.FIGURE_ALT, figures::chosen).hint(OverviewTexts.altHint);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5)
                .applyTo(details.label(OverviewTexts.caption));
        details.lines(OverviewTexts.caption, Field.FIGURE_CAPTION, figures::chosen, Sections.LINES);
        details.text(OverviewTexts.panels, Field.PANELS, figures::chosen).hint(OverviewTexts.panelsHint);
        figures.hasDetails();
    }
}
