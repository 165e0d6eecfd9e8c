/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.passages;

import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.language.prose.ProseText.Range;

/** A sentence of a passage. */
public final class Sentence {

    private final Passage passage;
    private final PassageText.SentenceText read;

    Sentence(Passage passage, PassageText.SentenceText read) {
        this.passage = passage;
        this.read = read;
    }

    /** The passage of the sentence. */
    public Passage passage() {
        return passage;
    }

    /** The start in the passage's text. */
    public int start() {
        return read.start();
    }

    /** The end in the passage's text, with the space behind the sentence. */
    public int end() {
        return read.start() + read.text().length();
    }

    /** The words, with the space behind them. */
    public String text() {
        return read.text();
    }

    /** The beginnings of its words: a prefilter before slow expressions. */
    public Beginnings beginnings() {
        return read.beginnings().get();
    }

    /** A value computed from its words; cached as long as the paragraph stays the same. */
    public <T> T once(DerivedOfSentence<T> what) {
        return read.once(what);
    }

    /** The range in the file of some characters, counted from the start of the sentence. */
    public Range range(int from, int to) {
        return passage.range(start() + from, start() + to);
    }

    /** Whether the sentence cites a work. */
    public boolean cites() {
        return text().indexOf(Passage.CITATION) >= 0;
    }
}
