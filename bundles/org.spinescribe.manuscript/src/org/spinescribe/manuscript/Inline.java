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

    /** Where the author wrote this inline; {@link Origin#MADE} when it was generated. */
    default Origin origin() {
        return Origin.MADE;
    }

    /** Plain text. */
    record Text(String text, Origin origin) implements Inline {

        /** A generated text. */
        public Text(String text) {
            this(text, Origin.MADE);
        }
    }

    /** Text in a style of its own. */
    record Styled(Style style, List<Inline> content, Origin origin) implements Inline {

        /** Text in a generated style. */
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
        /** A mark that must catch the eye, and that the author must remove before submission. */
        MARK,
        /** Words that only the new version has, in a comparison of two versions. */
        INSERTED,
        /** Words that only the old version had, in a comparison of two versions. */
        DELETED
    }

    /** A link to an address outside the manuscript. */
    record Link(String address, List<Inline> content, Origin origin) implements Inline {

        /** A generated link. */
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
     * @param parts the pieces of the printed text; a piece that stands for a work refers to the work
     * @param superscript whether the whole is raised
     * @param works as the author cites them
     */
    record Citation(List<Part> parts, boolean superscript, List<Work> works, Origin origin) implements Inline {

        /** A generated citation. */
        public Citation(List<Part> parts, boolean superscript) {
            this(parts, superscript, List.of(), Origin.MADE);
        }

        public Citation {
            parts = List.copyOf(parts);
            works = List.copyOf(works);
        }

        /** The printed text of the citation, without its style. */
        public String text() {
            return parts.stream().map(Part::text).collect(Collectors.joining());
        }

        /**
         * A cited work.
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
     * @param target id of the mentioned figure, table or file
     * @param text as printed, such as "Fig. 1" or "1b"
     */
    record CrossReference(String target, String text, Origin origin) implements Inline {

        /** A generated mention. */
        public CrossReference(String target, String text) {
            this(target, text, Origin.MADE);
        }
    }

    /** The target of mentions of anything but figures and tables, such as a supplementary file. */
    record Anchor(String id, List<Inline> content) implements Inline {
        public Anchor {
            content = List.copyOf(content);
        }
    }

    /** A footnote, anchored here; writers number footnotes from 1. */
    record Footnote(List<Block> content, Origin origin) implements Inline {

        /** A generated footnote. */
        public Footnote(List<Block> content) {
            this(content, Origin.MADE);
        }

        public Footnote {
            content = List.copyOf(content);
        }
    }

    /** A line break that the author asked for. */
    record LineBreak(Origin origin) implements Inline {

        /** A generated line break. */
        public LineBreak() {
            this(Origin.MADE);
        }
    }
}
