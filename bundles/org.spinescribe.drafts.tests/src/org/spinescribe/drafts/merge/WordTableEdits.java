/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Changes of tables and title pages of a copy for co-authors, as Word makes them. */
final class WordTableEdits {

    private final WordEdits word;

    WordTableEdits(WordEdits word) {
        this.word = word;
    }

    static Element around(Node node, String name) {
        Node at = node;
        while (!(at instanceof Element element && Elements.name(element).equals(name))) {
            at = at.getParentNode();
        }
        return (Element) at;
    }

    static boolean isInTable(Element paragraph) {
        return Elements.name(paragraph.getParentNode()).equals("tc");
    }

    /** Adds a row with these words below the row of a paragraph. */
    void addRow(Element paragraph, String... words) {
        Element row = around(paragraph, "tr");
        Element added = (Element) row.cloneNode(false);
        if (word.isTracked()) {
            Element properties = WordEdits.element(row, "trPr");
            properties.appendChild(word.change("ins"));
            added.appendChild(properties);
        }
        List<Element> cells = Elements.of(row, "tc");
        for (int i = 0; i < cells.size(); i++) {
            added.appendChild(cell(cells.get(i), words[i % words.length]));
        }
        row.getParentNode().insertBefore(added, row.getNextSibling());
    }

    private Element cell(Element like, String words) {
        Element cell = WordEdits.element(like, "tc");
        Elements.first(like, "tcPr").ifPresent(each -> cell.appendChild(each.cloneNode(true)));
        cell.appendChild(word.paragraph(Elements.first(like, "p").orElseThrow(), words));
        return cell;
    }

    /** Removes the row of a paragraph. */
    void removeRow(Element paragraph) {
        Element row = around(paragraph, "tr");
        if (!word.isTracked()) {
            row.getParentNode().removeChild(row);
            return;
        }
        Element properties = Elements.first(row, "trPr").orElseThrow();
        properties.appendChild(word.change("del"));
        Elements.all(row, "p").forEach(word::remove);
    }

    /** Adds a column behind the column of a paragraph. */
    void addColumn(Element paragraph, String words) {
        Element table = around(paragraph, "tbl");
        int column = column(paragraph);
        int number = 0;
        for (Element row : Elements.of(table, "tr")) {
            Element before = Elements.of(row, "tc").get(column);
            Element cell = cell(before, words + " " + ++number);
            if (word.isTracked()) {
                Elements.first(cell, "tcPr").orElseThrow().appendChild(word.change("cellIns"));
            }
            row.insertBefore(cell, before.getNextSibling());
        }
    }

    /** Removes the column of a paragraph. */
    void removeColumn(Element paragraph) {
        int column = column(paragraph);
        for (Element row : Elements.of(around(paragraph, "tbl"), "tr")) {
            Element cell = Elements.of(row, "tc").get(column);
            if (word.isTracked()) {
                Elements.first(cell, "tcPr").orElseThrow().appendChild(word.change("cellDel"));
                Elements.of(cell, "p").forEach(word::remove);
            } else {
                row.removeChild(cell);
            }
        }
    }

    private static int column(Element paragraph) {
        Element cell = around(paragraph, "tc");
        return Elements.of(cell.getParentNode(), "tc").indexOf(cell);
    }

    /** The runs of each author, the last one with the marks. */
    static List<List<Element>> authors(Element line) {
        List<List<Element>> authors = new ArrayList<>();
        List<Element> open = new ArrayList<>();
        for (Element run : WordEdits.runs(line)) {
            open.add(run);
            if (Elements.first(run, "rPr", "rStyle").filter(style -> Elements.attribute(style, "val")
                    .equals("Superscript")).isPresent()) {
                authors.add(List.copyOf(open));
                open.clear();
            }
        }
        return authors;
    }

    /** Removes an author from the line; with the first author, also the comma behind. */
    void removeAuthor(Element line, int index) {
        List<List<Element>> authors = authors(line);
        authors.get(index).forEach(word::deleteRun);
        if (index == 0) {
            word.delete(authors.get(1).getFirst(), 0, 2);
        }
    }

    /** Adds an author behind another one. */
    void addAuthor(Element line, int index, String name, String mark) {
        List<Element> before = authors(line).get(index);
        Node next = before.getLast().getNextSibling();
        Element plain = WordEdits.like(before.getFirst(), ", " + name);
        Element raised = WordEdits.like(before.getLast(), mark);
        line.insertBefore(word.wrapped("ins", plain), next);
        line.insertBefore(word.wrapped("ins", raised), next);
    }
}
