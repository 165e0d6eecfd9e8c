/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.Optional;

/**
 * A run of text on a page of the PDF.
 *
 * @param text with a space behind the last run of a line
 * @param page from 1
 * @param line the number in the margin; empty where lines have none
 * @param kind the kind of its block
 * @param level of a heading, from 1; 0 for other text
 * @param small whether its type is smaller than the type of its line, as in the mark of a note
 */
public record PlacedText(String text, int page, Optional<Integer> line, Kind kind, int level, boolean small) {

    /** The kind of a run's block. */
    public enum Kind {
        /** A heading, or the title. */
        HEADING,
        /** Running text, with tables and captions. */
        TEXT,
        /** A footnote, which stands below the text of its page. */
        NOTE
    }
}
