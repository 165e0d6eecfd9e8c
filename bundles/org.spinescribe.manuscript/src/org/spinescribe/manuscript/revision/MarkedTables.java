/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.util.List;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes tables of both versions row by row, and tables of one version with all their rows marked. */
final class MarkedTables {

    private final PartVersion old;
    private final PartVersion now;
    private final Adoption adoption;
    private final ChangeMarks marks;
    private final MarkedBlocks blocks;

    MarkedTables(PartVersion old, PartVersion now, Adoption adoption, ChangeMarks marks, MarkedBlocks blocks) {
        this.old = old;
        this.now = now;
        this.adoption = adoption;
        this.marks = marks;
        this.blocks = blocks;
    }

    /** Whether rows of both tables can stand in one. */
    boolean sameColumns(Element before, Element after) {
        return WordXml.all(before, "gridCol").size() == WordXml.all(after, "gridCol").size();
    }

    /** A table of both versions. */
    Element both(Element before, Element after) {
        Element table = (Element) after.cloneNode(true);
        rows(table).forEach(table::removeChild);
        List<Element> past = rows(before);
        List<Element> present = rows(after);
        for (SequenceAlignment.Step step : SequenceAlignment.similar(past.stream().map(old::key).toList(),
                present.stream().map(now::key).toList(), (i, j) -> similarity(past.get(i), present.get(j)))) {
            table.appendChild(switch (step.side()) {
                case OLD -> aloneRow(past.get(step.old()), Side.OLD);
                case NEW -> aloneRow(present.get(step.now()), Side.NEW);
                case BOTH -> row(past.get(step.old()), present.get(step.now()));
            });
        }
        return table;
    }

    /** A table of one version. */
    Element alone(Element source, Side side) {
        Element table = side == Side.OLD ? adoption.adopt(source) : (Element) source.cloneNode(true);
        rows(table).forEach(table::removeChild);
        rows(source).forEach(row -> table.appendChild(aloneRow(row, side)));
        return table;
    }

    private static List<Element> rows(Element table) {
        return WordXml.children(table).stream().filter(each -> WordXml.is(each, "tr")).toList();
    }

    private static List<Element> cells(Element row) {
        return WordXml.children(row).stream().filter(each -> WordXml.is(each, "tc")).toList();
    }

    /** Rows with other cells are no versions of one row. */
    private double similarity(Element before, Element after) {
        return shape(before).equals(shape(after)) ? SequenceAlignment.similarity(old.words(before), now.words(after))
                : 0;
    }

    private static String shape(Element row) {
        StringBuilder shape = new StringBuilder();
        cells(row).forEach(cell -> shape.append('|').append(WordXml.child(cell, "tcPr")
                .map(each -> WordXml.all(each, "gridSpan").stream().map(WordXml::signature).toList().toString()
                        + WordXml.all(each, "vMerge").stream().map(WordXml::signature).toList()).orElse("")));
        return shape.toString();
    }

    private Element row(Element before, Element after) {
        if (old.key(before).equals(now.key(after))) {
            return (Element) after.cloneNode(true);
        }
        Element row = (Element) after.cloneNode(true);
        List<Element> past = cells(before);
        List<Element> present = cells(row);
        for (int i = 0; i < present.size(); i++) {
            blocks.mark(content(past.get(i)), content(present.get(i)), present.get(i), null);
        }
        return row;
    }

    private static List<Element> content(Element cell) {
        return WordXml.children(cell).stream().filter(each -> !WordXml.is(each, "tcPr")).toList();
    }

    private Element aloneRow(Element source, Side side) {
        Element row = side == Side.OLD ? adoption.adopt(source) : (Element) source.cloneNode(true);
        List<Element> sources = cells(source);
        List<Element> cells = cells(row);
        for (int i = 0; i < cells.size(); i++) {
            Element cell = cells.get(i);
            content(cell).forEach(cell::removeChild);
            content(sources.get(i)).forEach(each -> cell.appendChild(blocks.alone(each, side)));
        }
        markRow(row, side);
        return row;
    }

    private void markRow(Element row, Side side) {
        Document document = row.getOwnerDocument();
        Element properties = WordXml.child(row, "trPr").orElseGet(() ->
                (Element) row.insertBefore(WordXml.create(document, "trPr"), cells(row).getFirst()));
        properties.appendChild(marks.mark(document, side.mark()));
    }
}
