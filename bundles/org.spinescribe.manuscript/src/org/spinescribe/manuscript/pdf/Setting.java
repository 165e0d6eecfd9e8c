/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.List;

/** The ways to set a manuscript, the best first. The next one is for manuscripts that lose text in the one before. */
enum Setting {

    /** What belongs together is always on one page. What is higher than a page is drawn beyond its edge then. */
    FIRM("always", false),
    /** What belongs together is on one page unless it is higher than a page. */
    LOOSE("1", false),
    /** The same with the footnotes behind the text: the formatter cannot divide all of them between pages. */
    ENDNOTES("1", true);

    /**
     * So many characters of a footnote, a third of a page, are divided between pages. Of some that are higher than a page
     * the formatter (FOP 2.11) takes the height wrongly, and looks for a place to divide them without end.
     */
    private static final int LONGEST_FOOTNOTE = 2_000;

    private final String keep;
    private final boolean endnotes;

    Setting(String keep, boolean endnotes) {
        this.keep = keep;
        this.endnotes = endnotes;
    }

    /** The settings to try for a manuscript with these texts, in their order. */
    static List<Setting> of(ManuscriptTexts texts) {
        return texts.longestFootnote() > LONGEST_FOOTNOTE ? List.of(ENDNOTES) : List.of(values());
    }

    /** The strength of a keep in XSL-FO. */
    String keep() {
        return keep;
    }

    /** Whether footnotes stand behind the text. */
    boolean endnotes() {
        return endnotes;
    }
}
