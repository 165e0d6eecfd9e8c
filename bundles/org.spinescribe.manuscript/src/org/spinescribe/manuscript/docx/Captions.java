/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.List;

import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Inline.Style;
import org.spinescribe.manuscript.output.Xml;

/** Writes captions: the label in bold, bookmarked, then the text. Numbers are text: Springer accepts no fields. */
final class Captions {

    private Captions() {
    }

    static void write(Context context, Xml xml, Runs runs, String id, String label, List<Inline> caption) {
        context.bookmarks().around(xml, context.bookmarks().ofFloat(id),
                () -> runs.run(label, RunFormat.PLAIN.with(Style.STRONG)));
        if (!caption.isEmpty()) {
            runs.run(" ", RunFormat.PLAIN);
            runs.write(caption);
        }
    }
}
