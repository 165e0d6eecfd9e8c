/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

/** Styles of the title page and of the abstract. */
final class FrontStyles {

    private static final int SINGLE = 240;
    private static final int LOOSE = 300;

    private final Styles styles;

    FrontStyles(Styles styles) {
        this.styles = styles;
    }

    void write() {
        double size = styles.fontSize();
        styles.paragraph("Article Type").next("Title").line(SINGLE).space(0, 240).write();
        styles.paragraph("Title").next("Authors").keepLines().line(LOOSE).space(0, 360).size(size + 4).bold().write();
        styles.paragraph("Authors").next("Affiliation").line(LOOSE).space(0, 240).write();
        styles.paragraph("Affiliation").line(LOOSE).space(0, 60).write();
        styles.paragraph("Title Page Note").line(LOOSE).space(120, 0).write();
        // an outline level, but no heading style: the document's headings are those of the body
        styles.paragraph("Abstract Title").basedOn("Heading1").next("Abstract").newPage().outline(0).write();
        styles.paragraph("Abstract Heading").basedOn("Heading2").next("Abstract").outline(1).space(160, 40)
                .write();
        styles.paragraph("Abstract").write();
        styles.paragraph("Keywords").line(LOOSE).space(160, 0).write();
    }
}
