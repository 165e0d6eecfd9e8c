/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.manuscript.Inline;

/** Settles a line: joins neighbouring texts, keeps related words on one line, and places raised citations. */
final class Lines {

    private Lines() {
    }

    /**
     * @param superscript whether citations are raised: then no space stands before one, and a full stop or comma behind
     *        the citation is printed before it (AMA Manual of Style)
     */
    static List<Inline> settle(List<Inline> line, boolean superscript) {
        List<Inline> settled = new ArrayList<>();
        PlacedCharacters text = new PlacedCharacters();
        for (int i = 0; i < line.size(); i++) {
            if (line.get(i) instanceof Inline.Text piece) {
                text.add(piece);
                continue;
            }
            if (superscript && line.get(i) instanceof Inline.Citation) {
                text.stripTrailing();
                takePunctuation(line, i + 1, text);
            }
            flush(text, settled);
            settled.add(line.get(i));
        }
        flush(text, settled);
        return settled;
    }

    private static void takePunctuation(List<Inline> line, int next, PlacedCharacters text) {
        if (next < line.size() && line.get(next) instanceof Inline.Text following && !following.text().isEmpty()
                && (following.text().charAt(0) == '.' || following.text().charAt(0) == ',')) {
            line.set(next, text.addFirst(following));
        }
    }

    private static void flush(PlacedCharacters text, List<Inline> settled) {
        if (!text.isEmpty()) {
            settled.add(text.take());
        }
    }
}
