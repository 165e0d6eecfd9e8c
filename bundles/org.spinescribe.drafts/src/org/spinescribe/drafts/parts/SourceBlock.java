/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.List;
import java.util.Optional;

import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Place;

/** A block of a word processor's file, before the import has recognised its part in the manuscript. */
public sealed interface SourceBlock {

    /** Where the block begins. */
    Place place();

    /** The role of a paragraph according to its style. */
    enum Role {
        PLAIN, TITLE, SUBTITLE, AUTHOR, AFFILIATION, DATE, ABSTRACT_TITLE, ABSTRACT, KEYWORDS, HEADING, CAPTION,
        TABLE_NOTE, BIBLIOGRAPHY, QUOTE
    }

    /**
     * The look of a whole paragraph.
     *
     * @param size of its type in half points; 0 when it is not set
     */
    record Look(boolean bold, boolean italic, boolean centred, int size) {

        /** The look of an ordinary paragraph. */
        public static final Look ORDINARY = new Look(false, false, false, 0);
    }

    /**
     * The place of a paragraph in a list.
     *
     * @param level from 0
     * @param start number of the first item of its list, empty for bullets
     */
    record Item(String list, int level, Optional<Integer> start) {
    }

    /**
     * A paragraph.
     *
     * @param level of a heading, from 1; 0 for other paragraphs
     * @param pictures within it
     */
    record Paragraph(Role role, int level, List<DraftInline> text, Look look, Optional<Item> item,
            List<DraftBlock.Picture> pictures, Place place) implements SourceBlock {

        public Paragraph {
            text = List.copyOf(text);
            pictures = List.copyOf(pictures);
        }

        /** The words of the file, without space around them. */
        public String words() {
            return DraftInline.plain(text).strip();
        }

        /** The same paragraph with another text. */
        public Paragraph with(List<DraftInline> other) {
            return new Paragraph(role, level, other, look, item, pictures, place);
        }

        /** The same paragraph in another role. */
        public Paragraph as(Role other, int newLevel) {
            return new Paragraph(other, newLevel, text, look, item, pictures, place);
        }

        /** Whether it has no words, pictures and notes. */
        public boolean isEmpty() {
            return pictures.isEmpty() && words().isEmpty()
                    && text.stream().noneMatch(each -> each instanceof DraftInline.Note);
        }
    }

    /**
     * A table with an equal number of cells in each row; the text of merged cells stands in the first one.
     *
     * @param head the number of header rows
     */
    record Table(int head, List<List<List<Paragraph>>> rows, boolean merged, Place place) implements SourceBlock {
        public Table {
            rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
        }
    }
}
