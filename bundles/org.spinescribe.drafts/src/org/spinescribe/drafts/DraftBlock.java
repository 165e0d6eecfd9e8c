/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts;

import java.util.List;
import java.util.Optional;

/** A block of a draft, in the order of the file. */
public sealed interface DraftBlock {

    /** Where the block begins. */
    Place place();

    /**
     * A heading.
     *
     * @param level from 1
     */
    record Heading(int level, List<DraftInline> text, Place place) implements DraftBlock {
        public Heading {
            text = List.copyOf(text);
        }
    }

    /** A paragraph. */
    record Paragraph(List<DraftInline> text, Place place) implements DraftBlock {
        public Paragraph {
            text = List.copyOf(text);
        }
    }

    /**
     * A list; an item is a sequence of blocks.
     *
     * @param start number of the first item; empty for bullets
     */
    record Items(Optional<Integer> start, List<List<DraftBlock>> items, Place place) implements DraftBlock {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A table. Merged cells have been taken apart: their text stands in the first one.
     *
     * @param name of the table in the report; empty for a table without label and caption
     * @param label as printed, such as {@code Table 1}; may be empty
     * @param head how many rows, at the start, are headings of columns
     * @param rows each with as many cells as the others
     */
    record Table(String name, String label, List<DraftInline> caption, int head, List<List<List<DraftInline>>> rows,
            List<List<DraftInline>> note, Place place) implements DraftBlock {
        public Table {
            caption = List.copyOf(caption);
            rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
            note = note.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A figure.
     *
     * @param label as printed, such as {@code Figure 1}; may be empty
     */
    record Figure(String name, String label, List<Picture> pictures, List<DraftInline> caption, Place place)
            implements DraftBlock {
        public Figure {
            pictures = List.copyOf(pictures);
            caption = List.copyOf(caption);
        }
    }

    /**
     * A picture.
     *
     * @param file its name beside the report, such as {@code figures/figure-1.png}; empty when the draft has no image
     * @param source part of the Word file, or the address that JATS gives
     * @param alternativeText may be empty
     */
    record Picture(String file, String source, String alternativeText) {
    }
}
