/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import java.util.List;
import java.util.Optional;

/** A part of a line of text. */
public sealed interface Inline {

    /** Plain text. */
    record Text(String text) implements Inline {
    }

    /** Text in a style of its own. */
    record Styled(Style style, List<Inline> content) implements Inline {
        public Styled {
            content = List.copyOf(content);
        }
    }

    /** The styles that manuscripts use. */
    enum Style {
        EMPHASIS, STRONG, SUPERSCRIPT, SUBSCRIPT, CODE,
        /** What must catch the eye and be gone before the manuscript is handed in. */
        MARK
    }

    /** A link to an address outside the manuscript. */
    record Link(String address, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }

    /**
     * A citation as the style prints it, such as {@code [1–3, 8]}.
     *
     * @param parts the printed text in pieces; a piece that stands for a work names it
     * @param superscript whether the whole is raised
     */
    record Citation(List<Part> parts, boolean superscript) implements Inline {
        public Citation {
            parts = List.copyOf(parts);
        }

        /**
         * A piece of a citation.
         *
         * @param reference {@link Reference#key() key} of the work that the piece links to, if any
         */
        public record Part(String text, Optional<String> reference) {
        }
    }

    /**
     * A mention of a figure, a table or a supplementary file of this manuscript.
     *
     * @param target id of what is mentioned
     * @param text as printed, such as "Fig. 1" or "1b"
     */
    record CrossReference(String target, String text) implements Inline {
    }

    /** What mentions of something lead to that is neither figure nor table, such as a supplementary file. */
    record Anchor(String id, List<Inline> content) implements Inline {
        public Anchor {
            content = List.copyOf(content);
        }
    }

    /** A footnote, anchored here; writers number footnotes from 1. */
    record Footnote(List<Block> content) implements Inline {
        public Footnote {
            content = List.copyOf(content);
        }
    }

    /** A line break that the author asked for. */
    record LineBreak() implements Inline {
    }
}
