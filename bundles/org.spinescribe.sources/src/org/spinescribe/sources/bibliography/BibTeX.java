/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

/**
 * Reads BibTeX.
 *
 * <p>A broken entry affects only itself: it is reported with its line and left out, everything else is read.
 */
public final class BibTeX {

    private BibTeX() {
    }

    /** Reads a text. A byte order mark at its start is skipped. */
    public static Bibliography read(String text) {
        Problems problems = new Problems(text);
        return new BibTeXParser(SourceText.of(text, problems), problems).parse();
    }
}
