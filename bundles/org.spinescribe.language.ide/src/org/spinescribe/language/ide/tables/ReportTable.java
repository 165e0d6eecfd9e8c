/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.ide.forms.Entry;
import org.spinescribe.language.ide.forms.EntryKind;
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.language.ide.forms.FormSource;
import org.spinescribe.language.prose.ProseReader;

/** A table of a report: a block with caption and note, or a table in the prose of a section. */
public final class ReportTable {

    private static final int FIRST_COLUMNS = 3;
    private static final int FIRST_ROWS = 3;

    private final FormSource source;
    private final Optional<Integer> block;
    private final Optional<MarkdownTable> typed;

    /**
     * @param source the source of the report
     * @param block the index of its block among the tables; empty within a section
     * @param typed the typed cells; empty for a table in a file, and for one without cells yet
     */
    private ReportTable(FormSource source, Optional<Integer> block, Optional<MarkdownTable> typed) {
        this.source = source;
        this.block = block;
        this.typed = typed;
    }

    /** Returns the table at an offset: the one around it, else the first one in the table block around it. */
    public static Optional<ReportTable> at(FormSource source, int offset) {
        for (Part part : source.parts()) {
            INode node = NodeModelUtils.getNode(part);
            if (node.getOffset() <= offset && offset <= node.getEndOffset()) {
                return in(source, part, offset);
            }
        }
        return Optional.empty();
    }

    private static Optional<ReportTable> in(FormSource source, Part part, int offset) {
        List<MarkdownTable> tables = new ArrayList<>();
        List<Prose> texts = !(part instanceof Table table) ? EcoreUtil2.getAllContentsOfType(part, Prose.class)
                : table.getBody() == null ? List.of() : List.of(table.getBody());
        texts.forEach(text -> tables.addAll(typed(source, NodeModelUtils.getNode(text))));
        Optional<MarkdownTable> around = tables.stream().filter(table -> table.place().offset() <= offset
                && offset <= table.place().offset() + table.place().length())
                .max(Comparator.comparingInt(table -> table.place().offset()));
        if (part instanceof Table) {
            return Optional.of(new ReportTable(source, Optional.of(source.number(EntryKind.TABLE, part)),
                    around.or(() -> tables.stream().findFirst())));
        }
        return around.map(table -> new ReportTable(source, Optional.empty(), Optional.of(table)));
    }

    private static List<MarkdownTable> typed(FormSource source, INode braces) {
        String text = source.text().substring(braces.getOffset(), braces.getEndOffset());
        if (text.length() < 2 || text.charAt(0) != '{' || !text.endsWith("}")) {
            return List.of();
        }
        return MarkdownTable.in(ProseReader.read(text.substring(1, text.length() - 1), braces.getOffset() + 1),
                source.text());
    }

    FormSource source() {
        return source;
    }

    Optional<Integer> block() {
        return block;
    }

    Optional<MarkdownTable> typed() {
        return typed;
    }

    /** Returns the offset of its first cell, or else of its block. */
    public int offset() {
        return typed.map(table -> table.place().offset()).or(() -> entry().map(entry -> entry.place().offset()))
                .orElseThrow();
    }

    private Optional<Entry> entry() {
        return block.map(number -> source.form().all(EntryKind.TABLE).get(number));
    }

    private String value(Field field) {
        return entry().map(entry -> entry.value(field)).orElse("");
    }

    /** Returns whether the table is a block, with a caption and perhaps a note. */
    public boolean hasCaption() {
        return block.isPresent();
    }

    /** Returns the caption above the table. */
    public String caption() {
        return value(Field.TABLE_CAPTION);
    }

    /** Returns the note below the table. */
    public String note() {
        return value(Field.TABLE_NOTE);
    }

    /** Returns the name of the file with its cells; empty where they are typed. */
    public String file() {
        return value(Field.TABLE_FILE);
    }

    /** Returns the cells; empty ones where there are none yet, and for a table in a file. */
    public TableGrid grid() {
        return typed.map(MarkdownTable::grid).orElseGet(() -> TableGrid.empty(FIRST_COLUMNS, FIRST_ROWS));
    }

    /** Returns the reason why a grid cannot edit the table; empty when it can. */
    public Optional<String> lock() {
        boolean words = typed.isEmpty() && file().isEmpty() && !value(Field.TABLE_CELLS).isBlank();
        return entry().flatMap(Entry::lock)
                .or(() -> words ? Optional.of(TableEdits.TEXTS.getString("words")) : Optional.empty());
    }

    /** Returns remarks for the author before editing: on text in the table that is not printed. */
    public List<String> remarks() {
        return typed.stream().flatMap(table -> table.longRows().stream()).map(row -> TableEdits.message("longRow", row))
                .toList();
    }

    /** Returns the text of a cell as it will be after writing: on one line. */
    public static String normal(String cell) {
        return CellText.read(CellText.typed(cell));
    }
}
