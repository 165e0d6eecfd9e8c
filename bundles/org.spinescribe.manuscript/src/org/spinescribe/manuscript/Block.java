/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import java.util.List;
import java.util.Optional;

/** A part of the body that stands on lines of its own. */
public sealed interface Block {

    /**
     * A section heading.
     *
     * @param level 1 for a section, 2 and 3 for what it contains
     */
    record Heading(int level, List<Inline> text) implements Block {
        public Heading {
            text = List.copyOf(text);
        }
    }

    /** A paragraph of prose. */
    record Paragraph(List<Inline> text) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }
    }

    /**
     * A list; each item is a sequence of blocks.
     *
     * @param start number of the first item of an ordered list; empty for bullets
     */
    record ItemList(Optional<Integer> start, List<List<Block>> items) implements Block {
        public ItemList {
            items = items.stream().map(List::copyOf).toList();
        }

        /** Whether the items carry numbers. */
        public boolean ordered() {
            return start.isPresent();
        }
    }

    /** A passage set off from the text. */
    record Quotation(List<Block> content) implements Block {
        public Quotation {
            content = List.copyOf(content);
        }
    }

    /**
     * A table.
     *
     * @param id target of cross-references; unique among figures and tables; empty for a table without a caption
     * @param label "Table 1"; empty for a table without a caption
     * @param caption what stands above the table, after the label
     * @param columns one entry for each column
     * @param header the header rows; may be empty
     * @param rows the body rows, each with as many cells as there are columns
     * @param note what stands below the table in small print, such as the abbreviations in it; may be empty
     */
    record Table(String id, String label, List<Inline> caption, List<Column> columns, List<Row> header, List<Row> rows,
            List<Inline> note) implements Block {

        /** A table without a note. */
        public Table(String id, String label, List<Inline> caption, List<Column> columns, List<Row> header,
                List<Row> rows) {
            this(id, label, caption, columns, header, rows, List.of());
        }

        public Table {
            caption = List.copyOf(caption);
            columns = List.copyOf(columns);
            header = List.copyOf(header);
            rows = List.copyOf(rows);
            note = List.copyOf(note);
        }
    }

    /**
     * A column of a table.
     *
     * @param weight share of the width, relative to the other columns; greater than 0
     */
    record Column(Alignment alignment, double weight) {
    }

    /** How the text of a column stands. */
    enum Alignment {
        LEFT, CENTER, RIGHT
    }

    /** A row of a table: for each cell its text. */
    record Row(List<List<Inline>> cells) {
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A figure with its panels.
     *
     * @param id target of cross-references; unique among figures and tables
     * @param label "Fig. 1"
     * @param panels at least one; a figure without panels has one with an empty letter
     * @param caption what stands below the figure, after the label
     */
    record Figure(String id, String label, List<Panel> panels, List<Inline> caption) implements Block {
        public Figure {
            panels = List.copyOf(panels);
            caption = List.copyOf(caption);
        }
    }

    /**
     * One image of a figure.
     *
     * @param letter "a", "b", …; empty when the figure has only one image
     * @param alternativeText what a reader who cannot see the image is told
     */
    record Panel(String letter, Image image, String alternativeText) {
    }
}
