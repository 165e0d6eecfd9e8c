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

    /** The {@link #offset} of a generated block, which the author did not write. */
    int NOWHERE = -1;

    /** Where the author wrote the block, in UTF-16 units of the report; {@link #NOWHERE} for generated blocks. */
    int offset();

    /** The same block, written at another place. */
    default Block at(int place) {
        return switch (this) {
            case Heading heading -> new Heading(heading.level(), heading.text(), place);
            case Paragraph paragraph -> new Paragraph(paragraph.text(), place);
            case ItemList list -> new ItemList(list.start(), list.items(), place);
            case Quotation quotation -> new Quotation(quotation.content(), place);
            case Table table -> new Table(table.id(), table.label(), table.caption(), table.columns(), table.header(),
                    table.rows(), table.note(), place);
            case Figure figure -> new Figure(figure.id(), figure.label(), figure.panels(), figure.caption(), place);
        };
    }

    /**
     * A section heading.
     *
     * @param level 1 for a section, 2 and 3 for subsections
     */
    record Heading(int level, List<Inline> text, int offset) implements Block {

        /** A generated heading. */
        public Heading(int level, List<Inline> text) {
            this(level, text, NOWHERE);
        }

        public Heading {
            text = List.copyOf(text);
        }
    }

    /** A paragraph of prose. */
    record Paragraph(List<Inline> text, int offset) implements Block {

        /** A generated paragraph. */
        public Paragraph(List<Inline> text) {
            this(text, NOWHERE);
        }

        public Paragraph {
            text = List.copyOf(text);
        }
    }

    /**
     * A list; each item is a sequence of blocks.
     *
     * @param start number of the first item of an ordered list; empty for bullets
     */
    record ItemList(Optional<Integer> start, List<List<Block>> items, int offset) implements Block {

        /** A generated list. */
        public ItemList(Optional<Integer> start, List<List<Block>> items) {
            this(start, items, NOWHERE);
        }

        public ItemList {
            items = items.stream().map(List::copyOf).toList();
        }

        /** Whether the items carry numbers. */
        public boolean ordered() {
            return start.isPresent();
        }
    }

    /** A passage set off from the text. */
    record Quotation(List<Block> content, int offset) implements Block {

        /** A generated quotation. */
        public Quotation(List<Block> content) {
            this(content, NOWHERE);
        }

        public Quotation {
            content = List.copyOf(content);
        }
    }

    /**
     * A table.
     *
     * @param id target of cross-references; unique among figures and tables; empty for a table without a caption
     * @param label "Table 1"; empty for a table without a caption
     * @param caption the text above the table, after the label
     * @param columns one entry for each column
     * @param header the header rows; may be empty
     * @param rows the body rows, each with as many cells as there are columns
     * @param note the small print below the table, such as the abbreviations in it; may be empty
     */
    record Table(String id, String label, List<Inline> caption, List<Column> columns, List<Row> header, List<Row> rows,
            List<Inline> note, int offset) implements Block {

        /** A generated table without a note. */
        public Table(String id, String label, List<Inline> caption, List<Column> columns, List<Row> header,
                List<Row> rows) {
            this(id, label, caption, columns, header, rows, List.of(), NOWHERE);
        }

        /** A generated table. */
        public Table(String id, String label, List<Inline> caption, List<Column> columns, List<Row> header,
                List<Row> rows, List<Inline> note) {
            this(id, label, caption, columns, header, rows, note, NOWHERE);
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

    /** How the text of a column is aligned. */
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
     * @param caption the text below the figure, after the label
     */
    record Figure(String id, String label, List<Panel> panels, List<Inline> caption, int offset) implements Block {

        /** A generated figure. */
        public Figure(String id, String label, List<Panel> panels, List<Inline> caption) {
            this(id, label, panels, caption, NOWHERE);
        }

        public Figure {
            panels = List.copyOf(panels);
            caption = List.copyOf(caption);
        }
    }

    /**
     * One image of a figure.
     *
     * @param letter "a", "b", …; empty when the figure has only one image
     * @param alternativeText describes the image for readers who cannot see it
     */
    record Panel(String letter, Image image, String alternativeText) {
    }
}
