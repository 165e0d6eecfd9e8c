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
 * Changes that pages show as marks.
 *
 * @param line which says what is marked
 * @param marking marks changes in the present manuscript; runs in the background
 */
public record Compared(String line, Function<Manuscript, Marked> marking) {

    /**
     * A manuscript with marks.
     *
     * @param present for a place that its blocks know the place in the report as it is
     */
    public record Marked(Manuscript manuscript, IntUnaryOperator present) {

        /** A manuscript whose blocks stand in the report as it is. */
        public Marked(Manuscript manuscript) {
            this(manuscript, IntUnaryOperator.identity());
        }
    }

    /**
     * What has changed since an earlier version.
     *
     * @param words which name it for an author
     */
    public static Compared with(String words, Manuscript before) {
        return new Compared(NLS.bind(PagesTexts.compared, words), now -> new Marked(
                MarkedManuscript.of(before, now)));
    }
}
