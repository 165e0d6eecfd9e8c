/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

/**
 * How the journal wants the page of a manuscript.
 *
 * @param paper size of the sheet
 * @param lineSpacing 1, 1.5 or 2 lines
 * @param lineNumbers continuous numbers in the margin
 * @param pageNumbers "n of m" on every page
 * @param fontSize of the text, in points
 */
public record PageLayout(Paper paper, double lineSpacing, boolean lineNumbers, boolean pageNumbers, double fontSize) {

    /** What journals that name nothing accept: A4, double spaced, numbered lines and pages, 12 points. */
    public static final PageLayout MANUSCRIPT = new PageLayout(Paper.A4, 2, true, true, 12);

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
