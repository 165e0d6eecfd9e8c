/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.spinescribe.drafts.Place;
import org.spinescribe.drafts.parts.SourceBlock;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;

/** Reads a table of a Word file; merged cells are taken apart. */
final class TableReader {

    private static final int MOST_COLUMNS = 200;

    private final WordContext context;
    private final WordPart part;
    private final Function<Element, List<SourceBlock.Paragraph>> content;

    TableReader(WordContext context, WordPart part, Function<Element, List<SourceBlock.Paragraph>> content) {
        this.context = context;
        this.part = part;
        this.content = content;
    }

    SourceBlock.Table read(Element table) {
        List<List<List<SourceBlock.Paragraph>>> rows = new ArrayList<>();
        int head = 0;
        boolean merged = false;
        for (Element row : rows(table)) {
            if (context.changes.isLeft(Elements.first(row, "trPr"))) {
                continue;
            }
            boolean heading = Elements.first(row, "trPr", "tblHeader").map(RunLook::isOn).orElse(false);
            head += heading && head == rows.size() ? 1 : 0;
            merged |= Elements.all(row, "gridSpan").stream().anyMatch(each -> !Elements.attribute(each, "val")
                    .equals("1"))
                    || !Elements.all(row, "vMerge").isEmpty();
            rows.add(cells(row));
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.forEach(row -> {
            while (row.size() < columns) {
                row.add(List.of());
            }
        });
        Place place = Elements.all(table, "p").stream().findFirst().map(part::place).orElse(Place.NONE);
        return new SourceBlock.Table(head, new ArrayList<>(rows), merged, place);
    }

    private List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element element : Elements.of(table)) {
            switch (Elements.name(element)) {
                case "tr" -> rows.add(element);
                case "sdt" -> Elements.first(element, "sdtContent").ifPresent(each -> rows.addAll(rows(each)));
                case "tblPr", "tblGrid" -> { }
                default -> {
                    if (!context.changes.leaves(Elements.name(element))) {
                        rows.addAll(rows(element));
                    }
                }
            }
        }
        return rows;
    }

    private List<List<SourceBlock.Paragraph>> cells(Element row) {
        List<List<SourceBlock.Paragraph>> cells = new ArrayList<>();
        skip(Elements.value(row, "trPr", "gridBefore"), cells);
        for (Element element : Elements.of(row)) {
            switch (Elements.name(element)) {
                case "tc" -> cell(element, cells);
                case "sdt" -> Elements.first(element, "sdtContent").ifPresent(each ->
                        Elements.of(each, "tc").forEach(cell -> cell(cell, cells)));
                default -> { }
            }
        }
        return cells;
    }

    private void cell(Element cell, List<List<SourceBlock.Paragraph>> cells) {
        cells.add(content.apply(cell));
        String span = Elements.value(cell, "tcPr", "gridSpan");
        if (span.matches("\\d{1,3}")) {
            skip(String.valueOf(Integer.parseInt(span) - 1), cells);
        }
    }

    private static void skip(String columns, List<List<SourceBlock.Paragraph>> cells) {
        int count = columns.matches("\\d{1,3}") ? Integer.parseInt(columns) : 0;
        for (int i = 0; i < count && cells.size() < MOST_COLUMNS; i++) {
            cells.add(List.of());
        }
    }
}
