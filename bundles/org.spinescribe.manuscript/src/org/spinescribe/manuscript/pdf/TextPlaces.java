/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.pdf.PDFStructElem;
import org.apache.fop.pdf.StructureType;
import org.spinescribe.manuscript.pdf.PlacedText.Kind;

/** Records the place of each run of tagged text. */
final class TextPlaces {

    private final List<Drawn> drawn = new ArrayList<>();
    /** The tag of the previous run, which most runs share. */
    private StructureTreeElement last;
    private Role role = role(null);

    /** A run of text; the page counts from 0. */
    private record Drawn(String text, int page, int baseline, int size, Kind kind, int level) {
    }

    /** The kind and the level that a tag gives to its text. */
    private record Role(Kind kind, int level) {
    }

    void add(String text, int page, Point2D place, int size, StructureTreeElement element) {
        if (element != last) {
            last = element;
            role = role(element);
        }
        drawn.add(new Drawn(text, page, (int) Math.round(place.getY()), size, role.kind(), role.level()));
    }

    /**
     * All runs in the order of drawing; complete only when the document is finished.
     *
     * @param numbers of the lines in the margin, if there are any
     */
    List<PlacedText> inOrder(Optional<LineNumbers> numbers) {
        List<PlacedText> runs = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Drawn run = drawn.get(i);
            Optional<Integer> line = run.kind() == Kind.NOTE ? Optional.empty()
                    : numbers.flatMap(lines -> lines.number(run.page(), run.baseline()));
            runs.add(new PlacedText(run.text() + (endsLine(i) ? " " : ""), run.page() + 1, line, run.kind(),
                    run.level(), isSmall(i)));
        }
        return runs;
    }

    private boolean isSmall(int index) {
        Drawn run = drawn.get(index);
        return index > 0 && isLarger(drawn.get(index - 1), run)
                || index + 1 < drawn.size() && isLarger(drawn.get(index + 1), run);
    }

    private boolean endsLine(int index) {
        return index + 1 == drawn.size() || !areOnOneLine(drawn.get(index + 1), drawn.get(index));
    }

    private static boolean areOnOneLine(Drawn one, Drawn other) {
        return one.page() == other.page() && one.kind() == other.kind()
                && Math.abs(one.baseline() - other.baseline()) < LineNumbers.SAME_LINE;
    }

    private static boolean isLarger(Drawn neighbour, Drawn run) {
        return areOnOneLine(neighbour, run) && neighbour.size() > run.size();
    }

    private static Role role(StructureTreeElement element) {
        PDFStructElem ancestor = element instanceof PDFStructElem tag ? tag : null;
        while (ancestor != null) {
            StructureType type = ancestor.getStructureType();
            String name = type == null ? "" : type.getName().getName();
            if (name.equals("Note")) {
                return new Role(Kind.NOTE, 0);
            }
            if (name.length() == 2 && name.charAt(0) == 'H' && Character.isDigit(name.charAt(1))) {
                return new Role(Kind.HEADING, name.charAt(1) - '0');
            }
            ancestor = ancestor.getParentStructElem();
        }
        return new Role(Kind.TEXT, 0);
    }
}
