/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.List;

/**
 * A character of a sent copy, or a unit that counts as one, with its place in the report of that time.
 *
 * @param text as printed; of a citation, a note or a paragraph mark the whole text
 * @param from offset of its source; -1 for generated text without a source
 * @param to behind its source
 * @param group the same for all characters from one source as a whole
 * @param target of a mention its bookmark, of a citation its identifier; empty for others
 * @param styles of the unit, the outermost first
 * @param paragraph index of its paragraph
 */
record SentUnit(Kind kind, String text, int from, int to, int group, String target, List<Span> styles, int paragraph) {

    /** The kinds of units. */
    enum Kind {
        /** A letter that the author typed. */
        TYPED,
        /** A character for several typed ones, alone or together with others. */
        WHOLE,
        /** A letter of a mention of a figure or table. */
        MENTION,
        /** A character generated from a fact, or from another file. */
        FACT,
        /** A generated character. */
        MADE,
        CITATION, NOTE, BREAK,
        /** A paragraph mark. */
        END
    }

    /**
     * A style, with the range of its markup.
     *
     * @param from -1 for a generated style
     */
    record Span(String name, int from, int to) {
    }

    /** Whether the unit has text in the report that can be changed there. */
    boolean isWritten() {
        return from >= 0 && kind != Kind.FACT && kind != Kind.MADE && kind != Kind.END;
    }

    boolean isEnd() {
        return kind == Kind.END;
    }
}
