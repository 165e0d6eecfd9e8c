/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pages;

import java.util.function.Function;
import java.util.function.IntUnaryOperator;

import org.eclipse.osgi.util.NLS;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.revision.MarkedManuscript;

/**
 * Changes that the pages show as marks.
 *
 * @param line the message that names the marked changes
 * @param marking marks the changes in the present manuscript; runs in the background
 */
public record Compared(String line, Function<Manuscript, Marked> marking) {

    /**
     * A manuscript with change marks.
     *
     * @param present maps an offset in the manuscript's blocks to the offset in the present report
     */
    public record Marked(Manuscript manuscript, IntUnaryOperator present) {

        /** Creates a manuscript whose blocks have offsets in the present report. */
        public Marked(Manuscript manuscript) {
            this(manuscript, IntUnaryOperator.identity());
        }
    }

    /**
     * Returns the changes since an earlier version.
     *
     * @param words the name of the version for the author
     */
    public static Compared with(String words, Manuscript before) {
        return new Compared(NLS.bind(PagesTexts.compared, words), now -> new Marked(
                MarkedManuscript.of(before, now)));
    }
}
