/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.List;
import java.util.Optional;

import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Inline.Style;
import org.spinescribe.manuscript.output.Xml;

/**
 * Writes captions: the label in bold, bookmarked, then the text. The number of the label is a field, so that Word makes
 * lists of figures and renumbers; where the journal accepts no fields it is text.
 */
final class Captions {

    private static final RunFormat LABEL = RunFormat.PLAIN.with(Style.STRONG);

    private Captions() {
    }

    static void write(Context context, Xml xml, Runs runs, String id, String label, List<Inline> caption) {
        Optional<String> anchor = context.bookmarks().ofFloat(id);
        Optional<FloatLabel> parts = FloatLabel.of(label).filter(any -> context.manuscript().layout().fields()
                && anchor.isPresent() && context.marks().takeCounters());
        context.bookmarks().around(xml, anchor, () -> {
            if (parts.isPresent()) {
                numbered(context, xml, runs, anchor.get(), parts.get());
            } else {
                runs.run(label, LABEL);
            }
        });
        if (!caption.isEmpty()) {
            runs.run(" ", RunFormat.PLAIN);
            runs.write(caption);
        }
    }

    private static void numbered(Context context, Xml xml, Runs runs, String anchor, FloatLabel label) {
        runs.run(label.words(), LABEL);
        context.bookmarks().around(xml, Optional.of(FloatLabel.numberOf(anchor)), () -> {
            xml.start("w:fldSimple", "w:instr", " SEQ " + label.sequence() + " \\* ARABIC ");
            runs.run(label.number(), LABEL);
            xml.end();
        });
    }
}
