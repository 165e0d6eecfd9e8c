/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.List;

/**
 * A letter of a copy that was sent, or what stands for one, and where it stands in the report of that time.
 *
 * @param text as it is printed; of a citation, a note or the end of a paragraph the whole
 * @param from offset of what it was made from; -1 for what was made from nothing
 * @param to behind what it was made from
 * @param group the same for all letters that were made from one thing as a whole
 * @param target of a mention the bookmark that it leads to, of a citation its identifier; empty for others
 * @param styles that it is set in, the outermost first
 * @param paragraph index of its paragraph
 */
record SentUnit(Kind kind, String text, int from, int to, int group, String target, List<Span> styles, int paragraph) {

    /** What a unit is. */
    enum Kind {
        /** A letter that the author typed. */
        TYPED,
        /** A letter that stands for several typed ones, alone or together with others. */
        WHOLE,
        /** A letter of a mention of a figure or table. */
        MENTION,
        /** A letter that was made from a fact, or from another file. */
        FACT,
        /** A letter that was made. */
        MADE,
        CITATION, NOTE, BREAK,
        /** The end of a paragraph. */
        END
    }

    /**
     * Letters in a style, with the signs of markup around them.
     *
     * @param from -1 for a style that was made
     */
    record Span(String name, int from, int to) {
    }

    /** Whether it stands in the report, so that it can be changed there. */
    boolean isWritten() {
        return from >= 0 && kind != Kind.FACT && kind != Kind.MADE && kind != Kind.END;
    }

    boolean isEnd() {
        return kind == Kind.END;
    }
}
