/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.active;

import java.util.Optional;
import java.util.function.IntConsumer;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.custom.CaretEvent;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;

/** Tells a view beside the editor the position of the caret, so that the view shows the same place. */
public final class FollowedCaret implements CaretListener {

    /**
     * The view follows when the caret has rested for this time: to follow each move would slow down typing. In
     * milliseconds.
     */
    private static final int PAUSE = 120;

    private final Display display;
    private final IntConsumer followed;
    private final Runnable following = this::follow;
    private ITextEditor editor;
    private StyledText text;
    private boolean leading;
    private boolean left;

    /** @param followed takes the offset of the caret in the report, regardless of folding */
    public FollowedCaret(Display display, IntConsumer followed) {
        this.display = display;
        this.followed = followed;
    }

    /** Follows the caret of an editor from now on. */
    public void watch(Optional<ITextEditor> now) {
        editor = now.orElse(null);
        StyledText next = now.map(each -> (StyledText) each.getAdapter(Control.class)).orElse(null);
        if (next == text) {
            return;
        }
        if (text != null && !text.isDisposed()) {
            text.removeCaretListener(this);
        }
        text = next;
        if (text != null) {
            text.addCaretListener(this);
        }
    }

    /** Stops following. */
    public void leave() {
        watch(Optional.empty());
        left = true;
    }

    /** Reports the offset of the caret at once. */
    public void follow() {
        if (!left && editor != null && editor.getSelectionProvider() != null
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection caret) {
            followed.accept(caret.getOffset());
        }
    }

    /** Moves the caret from the view, which must not follow a move of its own. */
    public void leading(Runnable move) {
        leading = true;
        move.run();
        leading = false;
    }

    @Override
    public void caretMoved(CaretEvent event) {
        if (!leading) {
            display.timerExec(PAUSE, following);
        }
    }
}
