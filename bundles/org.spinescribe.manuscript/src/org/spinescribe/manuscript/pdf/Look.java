/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import org.spinescribe.manuscript.PageLayout;

/** Sizes and distances of a manuscript; the same as in the DOCX. */
final class Look {

    static final double INDENT = 28.35;
    static final double LIST_INDENT = 18;

    /** Natural line distance of the fonts with the metrics of Times, relative to their size. */
    private static final double NATURAL = 1.15;
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double LOOSE = 1.25;
    private static final int DECIMALS = 3;

    private final PageLayout layout;
    private final String families;
    private final Setting setting;

    /**
     * @param families names of the font families in the order in which a character is looked for
     * @param setting how the manuscript is set
     */
    Look(PageLayout layout, List<String> families, Setting setting) {
        this.layout = layout;
        this.families = String.join(", ", families);
        this.setting = setting;
    }

    PageLayout layout() {
        return layout;
    }

    String families() {
        return families;
    }

    /** The strength of a keep in XSL-FO for blocks that belong on one page. */
    String keep() {
        return setting.keep();
    }

    /** Whether footnotes stand behind the text. */
    boolean endnotes() {
        return setting.endnotes();
    }

    double fontSize() {
        return layout.fontSize();
    }

    /** Line distance of the text, in points. */
    String textLine() {
        return points(fontSize() * NATURAL * layout.lineSpacing());
    }

    /** Line distance of single-spaced text of a size, in points. */
    static String singleLine(double size) {
        return points(size * NATURAL);
    }

    /** Line distance of text of a size on the title page and in captions, in points. */
    static String looseLine(double size) {
        return points(size * NATURAL * LOOSE);
    }

    /** Width between the margins, in points. */
    double textWidth() {
        return width() - 2 * margin();
    }

    /** On all sides, in points. */
    double margin() {
        return layout.margin() * POINTS_PER_MILLIMETRE;
    }

    double width() {
        return layout.paper().width() * POINTS_PER_MILLIMETRE;
    }

    double height() {
        return layout.paper().height() * POINTS_PER_MILLIMETRE;
    }

    static double millimetres(double points) {
        return points / POINTS_PER_MILLIMETRE;
    }

    static String fromMillimetres(double millimetres) {
        return points(millimetres * POINTS_PER_MILLIMETRE);
    }

    static String points(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString() + "pt";
    }
}
