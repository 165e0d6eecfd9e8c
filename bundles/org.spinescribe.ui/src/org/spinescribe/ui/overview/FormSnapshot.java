/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.spinescribe.language.ide.forms.FormSource;

/** The last report read for the form. The form shows this snapshot until the report has been read again. */
final class FormSnapshot {

    private final FormWriter writer;
    private final Control form;
    private final Runnable read;
    private FormSource last;
    private int asked;

    /**
     * @param form the control of the form; reading stops when it is disposed
     * @param read is run after the report has been read
     */
    FormSnapshot(FormWriter writer, Control form, Runnable read) {
        this.writer = writer;
        this.form = form;
        this.read = read;
    }

    /** Reads the report in the background, and again if it has changed meanwhile. */
    void refresh() {
        int request = ++asked;
        Display display = form.getDisplay();
        writer.read().thenAccept(source -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> take(source, request));
            }
        });
    }

    private void take(FormSource source, int request) {
        IDocument now = writer.document();
        if (request == asked && !form.isDisposed() && now != null && source != null) {
            last = source;
            read.run();
            if (!now.get().equals(source.text())) {
                refresh();
            }
        }
    }

    /** Returns the last snapshot; empty before the first one. */
    Optional<FormSource> last() {
        return Optional.ofNullable(last);
    }

    /**
     * Returns the report with the present text; null before the first snapshot. This is the last snapshot, or the
     * result of the value written last. Parses the text again only if it has just been changed elsewhere.
     */
    FormSource now() {
        if (last != null) {
            last = last.textIs(writer.document().get());
        }
        return last;
    }
}
