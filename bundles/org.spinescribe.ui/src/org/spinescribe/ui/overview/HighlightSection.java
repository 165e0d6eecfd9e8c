/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import org.eclipse.swt.widgets.Composite;
import org.spinescribe.language.ide.forms.EntryKind;
import org.spinescribe.language.ide.forms.Field;

/** The section for the highlights of the article, as a list. */
final class HighlightSection {

    HighlightSection(OverviewPage page, Composite parent) {
        Sections section = Sections.beginFolded(page, parent, OverviewTexts.highlights, 1, EntryKind.HIGHLIGHTS);
        section.lines(OverviewTexts.highlights, Field.HIGHLIGHT_POINTS, () -> 0, Sections.LINES)
                .hint(OverviewTexts.highlightsHint);
    }
}
