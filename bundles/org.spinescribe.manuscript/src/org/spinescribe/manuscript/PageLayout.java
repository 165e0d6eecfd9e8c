/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * How the journal wants the page of a manuscript.
 *
 * @param paper size of the sheet
 * @param lineSpacing 1, 1.5 or 2 lines
 * @param lineNumbers continuous numbers in the margin
 * @param pageNumbers "n of m" on every page
 * @param fontSize of the text, in points
 * @param font the family name of the text's font
 * @param margin on all sides, in millimetres
 * @param fields whether labels and the mentions of figures and tables are fields that Word keeps up to date; page
 *        numbers always are
 * @param figures where figures stand
 * @param tables where tables stand; {@link Floats#APART} prints tables at the end, too, so that none is lost
 * @param keywordSeparator the text between two keywords: ", " or "; "
 */
public record PageLayout(Paper paper, double lineSpacing, boolean lineNumbers, boolean pageNumbers, double fontSize,
        String font, double margin, boolean fields, Floats figures, Floats tables, String keywordSeparator) {

    private static final double INCH = 25.4;

    /** The layout for journals without page rules: A4, double spaced, numbered lines and pages, 12 points. */
    public static final PageLayout MANUSCRIPT = new PageLayout(Paper.A4, 2, true, true, 12);

    /** The usual font and margins, with fields, with figures and tables in the text, and commas between keywords. */
    public PageLayout(Paper paper, double lineSpacing, boolean lineNumbers, boolean pageNumbers, double fontSize) {
        this(paper, lineSpacing, lineNumbers, pageNumbers, fontSize, "Times New Roman", INCH, true, Floats.IN_TEXT,
                Floats.IN_TEXT, ", ");
    }

    /** The same page with figures and tables at another place. */
    public PageLayout with(Floats place) {
        return new PageLayout(paper, lineSpacing, lineNumbers, pageNumbers, fontSize, font, margin, fields,
                place, place, keywordSeparator);
    }

    /** The same page for co-authors: its lines are numbered and have a spacing. */
    public PageLayout forCoAuthors(double spacing) {
        return new PageLayout(paper, spacing, true, pageNumbers, fontSize, font, margin, fields, figures, tables,
                keywordSeparator);
    }

    /** The same page for reading: single spaced, without numbered lines, figures and tables in the text. */
    public PageLayout forReading() {
        return new PageLayout(paper, 1, false, pageNumbers, fontSize, font, margin, fields, Floats.IN_TEXT,
                Floats.IN_TEXT, keywordSeparator);
    }

    /** Whether the font has no serifs, as Arial. */
    public boolean sansSerif() {
        String name = font.toLowerCase(Locale.ROOT);
        return Stream.of("arial", "helvetica", "calibri", "verdana", "tahoma", "sans").anyMatch(name::contains);
    }

    /** Where figures and tables stand. */
    public enum Floats {
        /** Behind the paragraph that mentions them first. */
        IN_TEXT,
        /** Behind the reference list: the tables, then a list of legends, then each figure on a page of its own. */
        AT_END,
        /** As at the end, but without the figures, which are handed in as files. */
        APART
    }

    /** Sheet sizes, in millimetres. */
    public enum Paper {
        A4(210, 297), LETTER(215.9, 279.4);

        private final double width;
        private final double height;

        Paper(double width, double height) {
            this.width = width;
            this.height = height;
        }

        /** Width in millimetres. */
        public double width() {
            return width;
        }

        /** Height in millimetres. */
        public double height() {
            return height;
        }
    }
}
