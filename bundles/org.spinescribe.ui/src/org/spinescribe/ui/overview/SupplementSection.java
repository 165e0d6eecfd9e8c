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

/** The section for supplementary files submitted with the manuscript, such as a film. */
final class SupplementSection {

    private static final int HEIGHT = 60;

    SupplementSection(OverviewPage page, Composite parent) {
        Sections section = Sections.beginFolded(page, parent, OverviewTexts.supplements, 1, EntryKind.SUPPLEMENT);
        EntryTable files = new EntryTable(page, section.area(), OverviewTexts.supplements, EntryKind.SUPPLEMENT,
                List.of(new Column(Field.SUPPLEMENT_NAME, OverviewTexts.name, 2),
                        new Column(Field.SUPPLEMENT_FILE, OverviewTexts.file, 4)), HEIGHT, () -> Map.of(
                                Field.SUPPLEMENT_NAME, new FreeName(Field.SUPPLEMENT_NAME,
                                        page.entries(EntryKind.SUPPLEMENT)).after("supplement-")));
        Sections details = section.details(2);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 5)
                .applyTo(details.label(OverviewTexts.caption));
        details.lines(OverviewTexts.caption, Field.SUPPLEMENT_CAPTION, files::chosen, Sections.LINES);
        files.hasDetails();
    }
}
