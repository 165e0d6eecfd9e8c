/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.response;

import java.util.Optional;

import org.spinescribe.manuscript.pdf.PlacedText;

/**
 * Where some words stand in print.
 *
 * @param first the run in which they begin
 * @param last the run in which they end
 */
record PrintedPlace(PlacedText first, PlacedText last) {

    /** The place for readers, such as “page 4, lines 112–113”. */
    String words() {
        String pages = first.page() == last.page() ? ResponseWords.of("page", first.page())
                : ResponseWords.of("pages", first.page(), last.page());
        Optional<Integer> from = first.line();
        Optional<Integer> to = last.line();
        if (from.isEmpty() || to.isEmpty()) {
            return pages;
        }
        return pages + ", " + (from.equals(to) ? ResponseWords.of("line", from.get())
                : ResponseWords.of("lines", from.get(), to.get()));
    }
}
