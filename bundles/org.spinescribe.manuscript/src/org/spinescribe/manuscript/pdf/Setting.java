/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.List;

/** The settings for a manuscript, the best first. Each next one is for manuscripts that lose text in the one before. */
enum Setting {

    /** Blocks that belong together are always on one page; beyond the height of a page they are drawn over its edge. */
    FIRM("always", false),
    /** Blocks that belong together are on one page unless they are higher than a page. */
    LOOSE("1", false),
    /** The same with endnotes, as the formatter cannot divide every footnote between pages. */
    ENDNOTES("1", true);

    /**
     * The longest footnote that is divided between pages, in characters: a third of a page. The formatter (FOP 2.11)
     * miscalculates the height of some notes higher than a page, and searches for a break without end.
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
