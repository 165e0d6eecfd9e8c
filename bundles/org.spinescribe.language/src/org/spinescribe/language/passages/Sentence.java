/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.passages;

import org.spinescribe.language.prose.ProseText.Range;

/**
 * A sentence of a passage.
 *
 * @param start of the sentence in the passage's text
 * @param text its words, with the space behind them
 */
public record Sentence(Passage passage, int start, String text) {

    /** Where the sentence ends in the passage's text, with the space behind it. */
    public int end() {
        return start + text.length();
    }

    /** Where characters of the sentence, counted from its start, stand in the file. */
    public Range range(int from, int to) {
        return passage.range(start + from, start + to);
    }

    /** Whether the sentence cites a work. */
    public boolean cites() {
        return text.indexOf(Passage.CITATION) >= 0;
    }
}
