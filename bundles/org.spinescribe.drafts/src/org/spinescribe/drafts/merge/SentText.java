/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The body of a copy that was sent, or all its notes. */
record SentText(List<SentUnit> units, List<Paragraph> paragraphs) {

    /**
     * A paragraph.
     *
     * @param bookmark around its words
     * @param style of Word
     * @param from index of its first unit
     * @param to index of its end, which is a unit too
     */
    record Paragraph(String bookmark, String style, int from, int to) {

        /** The level of a section's heading, from 1; 0 for other paragraphs. */
        int level() {
            return style.matches("Heading[1-9]") ? style.charAt(style.length() - 1) - '0' : 0;
        }

        /** Whether it is the first paragraph of an item of a list. */
        boolean isItem() {
            return style.equals("ListBullet") || style.equals("ListNumber");
        }

        /** Whether it is a heading of the body. */
        boolean isHeading() {
            return style.startsWith("Heading") || style.equals("AbstractHeading") || style.equals("AbstractTitle");
        }
    }

    /** The same text for a file in which citations have become letters. */
    SentText withCitationsAsText() {
        List<SentUnit> letters = new ArrayList<>();
        List<Paragraph> moved = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            int from = letters.size();
            for (SentUnit unit : units.subList(paragraph.from(), paragraph.to() + 1)) {
                if (unit.kind() == SentUnit.Kind.CITATION) {
                    unit.text().codePoints().forEach(letter -> letters.add(new SentUnit(SentUnit.Kind.MENTION,
                            Character.toString(letter), unit.from(), unit.to(), unit.group(), "", unit.styles(),
                            unit.paragraph())));
                } else {
                    letters.add(unit);
                }
            }
            moved.add(new Paragraph(paragraph.bookmark(), paragraph.style(), from, letters.size() - 1));
        }
        return new SentText(List.copyOf(letters), List.copyOf(moved));
    }

    /** The text with some of its paragraphs only. */
    SentText only(Predicate<Paragraph> kept) {
        List<SentUnit> left = new ArrayList<>();
        List<Paragraph> moved = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            if (kept.test(paragraph)) {
                int from = left.size();
                units.subList(paragraph.from(), paragraph.to() + 1).forEach(unit -> left.add(new SentUnit(unit.kind(),
                        unit.text(), unit.from(), unit.to(), unit.group(), unit.target(), unit.styles(),
                        moved.size())));
                moved.add(new Paragraph(paragraph.bookmark(), paragraph.style(), from, left.size() - 1));
            }
        }
        return new SentText(List.copyOf(left), List.copyOf(moved));
    }

    Paragraph paragraphOf(int unit) {
        return paragraphs.get(units.get(unit).paragraph());
    }

    String text(Paragraph paragraph) {
        return text(paragraph.from(), paragraph.to());
    }

    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        units.subList(from, to).forEach(unit -> text.append(unit.text()));
        return text.toString();
    }
}
