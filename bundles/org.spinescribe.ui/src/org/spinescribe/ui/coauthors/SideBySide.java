/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.spinescribe.sources.comments.KeptProposal;

/** Shows the old and the new text of a proposal side by side, each with its context. */
final class SideBySide extends Composite {

    private final StyledText old;
    private final StyledText now;

    SideBySide(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(6, 2).applyTo(this);
        Label title = new Label(this, SWT.NONE);
        title.setText(CoAuthorsTexts.old);
        new Label(this, SWT.NONE).setText(CoAuthorsTexts.now);
        old = WordsShown.in(this, CoAuthorsTexts.old, 1, title);
        now = WordsShown.in(this, CoAuthorsTexts.now, 1, title);
    }

    void show(KeptProposal proposal) {
        show(old, proposal.context().before(), proposal.before(), proposal.context().behind(), true);
        show(now, proposal.context().before(), proposal.behind(), proposal.context().behind(), false);
    }

    /** Strikethrough and underline need no colour, so everybody sees them in any theme. */
    private void show(StyledText text, String before, String words, String behind, boolean deleted) {
        text.setText(before + words + behind);
        StyleRange range = new StyleRange(before.length(), words.length(), null, null, SWT.BOLD);
        range.strikeout = deleted;
        range.underline = !deleted;
        text.setStyleRange(words.isEmpty() ? null : range);
    }
}
