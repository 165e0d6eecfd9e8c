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

/** The report as it was last read for the form, which is shown until it has been read anew. */
final class FormSnapshot {

    private final FormWriter writer;
    private final Control form;
    private final Runnable read;
    private FormSource last;
    private int asked;

    /**
     * @param form what shows the report; nothing is read any more once it has gone
     * @param read is run when the report has been read
     */
    FormSnapshot(FormWriter writer, Control form, Runnable read) {
        this.writer = writer;
        this.form = form;
        this.read = read;
    }

    /** Reads the report in the background, and once more if it has changed meanwhile. */
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

    /** What was read last; empty before anything has been. */
    Optional<FormSource> last() {
        return Optional.ofNullable(last);
    }

    /**
     * The report as it is at this moment; null before it has been read. It is what was read last, or what the value
     * that was written last has been found to lead to. Only when the text has just been changed elsewhere, too, is it
     * read once more.
     */
    FormSource now() {
        if (last != null) {
            last = last.textIs(writer.document().get());
        }
        return last;
    }
}
