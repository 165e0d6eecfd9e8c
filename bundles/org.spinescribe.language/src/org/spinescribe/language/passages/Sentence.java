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

    /** What it stands in. */
    public Passage passage() {
        return passage;
    }

    /** Where it starts in the passage's text. */
    public int start() {
        return read.start();
    }

    /** Where it ends in the passage's text, with the space behind it. */
    public int end() {
        return read.start() + read.text().length();
    }

    /** Its words, with the space behind them. */
    public String text() {
        return read.text();
    }

    /** How its words begin: the quick look before a slow one. */
    public Beginnings beginnings() {
        return read.beginnings().get();
    }

    /** What its words say by themselves; worked out once, as long as the paragraph is as it was. */
    public <T> T once(DerivedOfSentence<T> what) {
        return read.once(what);
    }

    /** Where characters of the sentence, counted from its start, stand in the file. */
    public Range range(int from, int to) {
        return passage.range(start() + from, start() + to);
    }

    /** Whether the sentence cites a work. */
    public boolean cites() {
        return text().indexOf(Passage.CITATION) >= 0;
    }
}
