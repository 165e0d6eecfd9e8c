/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.List;

import org.eclipse.ui.forms.widgets.Section;
import org.spinescribe.language.ide.forms.EntryKind;
import org.spinescribe.language.ide.forms.ReportForm;

/** Expands a section when it has an entry for the first time. Afterwards the reader decides. */
final class SectionExpansion implements FormPart {

    private final OverviewPage page;
    private final Section section;
    private final List<EntryKind> kinds;
    private boolean done;

    SectionExpansion(OverviewPage page, Section section, List<EntryKind> kinds) {
        this.page = page;
        this.section = section;
        this.kinds = kinds;
    }

    @Override
    public void show(ReportForm form) {
        if (!done && kinds.stream().anyMatch(kind -> !form.all(kind).isEmpty())) {
            done = true;
            section.setExpanded(true);
            page.reflow();
        }
    }
}
