/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.spinescribe.language.ide.forms.EntryKind;
import org.spinescribe.language.ide.forms.Field;

/** The section for the bibliography files of the report. */
final class ReferencesSection {

    private static final int HEIGHT = 48;

    ReferencesSection(OverviewPage page, Composite parent) {
        Sections section = Sections.beginFolded(page, parent, OverviewTexts.references, 1, EntryKind.REFERENCES);
        new EntryTable(page, section.area(), OverviewTexts.references, EntryKind.REFERENCES,
                List.of(new Column(Field.BIBLIOGRAPHIES, OverviewTexts.file, 1)), HEIGHT, null);
        Button add = page.toolkit().createButton(section.area(), OverviewTexts.addReferences, SWT.PUSH);
        GridDataFactory.swtDefaults().applyTo(add);
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> page.addReferences()));
    }
}
