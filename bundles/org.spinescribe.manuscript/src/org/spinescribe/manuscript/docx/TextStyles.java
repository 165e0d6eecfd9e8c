/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

/** Styles of the body: headings, paragraphs, lists, references, footnotes. */
final class TextStyles {

    private static final int SINGLE = 240;
    private static final int INDENT = 567;

    private final Styles styles;

    TextStyles(Styles styles) {
        this.styles = styles;
    }

    void write() {
        styles.paragraph("Normal").write();
        headings();
        styles.paragraph("Body Text").firstLine(INDENT).write();
        styles.paragraph("First Paragraph").basedOn("BodyText").next("BodyText").firstLine(0).write();
        styles.paragraph("Quote").indent(INDENT).write();
        lists();
        styles.paragraph("Bibliography").hanging(INDENT).space(0, 80).write();
        styles.paragraph("Unnumbered Bibliography").basedOn("Bibliography").hanging(INDENT).write();
        styles.paragraph("Footnote Text").unnumberedLines().line(SINGLE).size(styles.fontSize() - 2).write();
        styles.paragraph("Header").unnumberedLines().aligned("right").line(SINGLE).size(styles.fontSize() - 2).write();
        styles.paragraph("Footer").unnumberedLines().aligned("center").line(SINGLE).size(styles.fontSize() - 2).write();
    }

    private void headings() {
        double size = styles.fontSize();
        heading(1).space(360, 120).size(size + 2).bold().write();
        heading(2).space(240, 60).size(size).bold().write();
        heading(3).space(240, 60).size(size).bold().italic().write();
    }

    private ParagraphStyle heading(int level) {
        return styles.paragraph("heading " + level).next("FirstParagraph").keepNext().keepLines().line(SINGLE * 5 / 4)
                .outline(level - 1);
    }

    private void lists() {
        styles.paragraph("List Bullet").write();
        styles.paragraph("List Number").write();
        styles.paragraph("List Continue").indent(Lists.indent(0)).write();
        styles.paragraph("List Continue 2").basedOn("ListContinue").indent(Lists.indent(1)).write();
        styles.paragraph("List Continue 3").basedOn("ListContinue").indent(Lists.indent(2)).write();
    }
}
