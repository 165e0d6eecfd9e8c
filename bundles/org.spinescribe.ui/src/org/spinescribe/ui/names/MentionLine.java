/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.names;

import org.eclipse.core.resources.IFile;
import org.eclipse.search.ui.text.Match;

/** A mention found by the search, with its line. */
final class MentionLine extends Match {

    private final int line;
    private final String text;

    /**
     * @param line the line number, from 1
     */
    MentionLine(IFile file, int offset, int length, int line, String text) {
        super(file, offset, length);
        this.line = line;
        this.text = text;
    }

    int line() {
        return line;
    }

    String text() {
        return text;
    }
}
