/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A part of a line of text. */
public sealed interface Inline {

    /** Where the author wrote it; {@link Origin#MADE} for what was made. */
    default Origin origin() {
        return Origin.MADE;
    }

    /** Plain text. */
    record Text(String text, Origin origin) implements Inline {

        /** A text that was made. */
        public Text(String text) {
            this(text, Origin.MADE);
        }
    }

    /** Text in a style of its own. */
    record Styled(Style style, List<Inline> content, Origin origin) implements Inline {

        /** Text whose style was made. */
        public Styled(Style style, List<Inline> content) {
            this(style, content, Origin.MADE);
        }

        public Styled {
            content = List.copyOf(content);
        }
    }

    /** The styles that manuscripts use. */
    enum Style {
        EMPHASIS, STRONG, SUPERSCRIPT, SUBSCRIPT, CODE,
        /** What must catch the eye and be gone before the manuscript is handed in. */
        MARK,
        /** Words that only the new version has, where two versions are shown together. */
        INSERTED,
        /** Words that only the old version had, where two versions are shown together. */
        DELETED
    }

    /** A link to an address outside the manuscript. */
    record Link(String address, List<Inline> content, Origin origin) implements Inline {

        /** A link that was made. */
        public Link(String address, List<Inline> content) {
            this(address, content, Origin.MADE);
        }

        public Link {
            content = List.copyOf(content);
        }
    }

    /**
     * A citation as the style prints it, such as {@code [1–3, 8]}.
     *
     * @param parts the printed text in pieces; a piece that stands for a work names it
     * @param superscript whether the whole is raised
     * @param works as the author cites them
     */
    record Citation(List<Part> parts, boolean superscript, List<Work> works, Origin origin) implements Inline {

        /** A citation that was made. */
        public Citation(List<Part> parts, boolean superscript) {
            this(parts, superscript, List.of(), Origin.MADE);
        }

        public Citation {
            parts = List.copyOf(parts);
            works = List.copyOf(works);
        }

        /** What is printed, without its looks. */
        public String text() {
            return parts.stream().map(Part::text).collect(Collectors.joining());
        }

        /**
         * A work as it is cited.
         *
         * @param key of the {@link Reference}
         * @param prefix words before the work; empty for most
         * @param locator pages and the like, as the author typed them
         * @param withoutAuthor whether the author's name stands in the sentence already
         */
        public record Work(String key, String prefix, Optional<String> locator, boolean withoutAuthor) {
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
    record CrossReference(String target, String text, Origin origin) implements Inline {

        /** A mention that was made. */
        public CrossReference(String target, String text) {
            this(target, text, Origin.MADE);
        }
    }

    /** What mentions of something lead to that is neither figure nor table, such as a supplementary file. */
    record Anchor(String id, List<Inline> content) implements Inline {
        public Anchor {
            content = List.copyOf(content);
        }
    }

    /** A footnote, anchored here; writers number footnotes from 1. */
    record Footnote(List<Block> content, Origin origin) implements Inline {

        /** A footnote that was made. */
        public Footnote(List<Block> content) {
            this(content, Origin.MADE);
        }

        public Footnote {
            content = List.copyOf(content);
        }
    }

    /** A line break that the author asked for. */
    record LineBreak(Origin origin) implements Inline {

        /** A line break that was made. */
        public LineBreak() {
            this(Origin.MADE);
        }
    }
}
