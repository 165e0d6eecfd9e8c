/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.levels;

import org.spinescribe.clinical.levels.LevelForm;
import org.spinescribe.clinical.levels.LevelMention;
import org.spinescribe.clinical.levels.LevelSpan;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.prose.ProseText.Range;

/**
 * A level or range of levels that is named in a sentence.
 *
 * @param mention with its place in the sentence
 */
public record NamedLevel(Sentence sentence, LevelMention mention) {

    /** The level or range. */
    public LevelSpan span() {
        return mention.span();
    }

    /** How it is written. */
    public LevelForm form() {
        return mention.form();
    }

    /** Where it stands in the file. */
    public Range range() {
        return sentence.range(mention.start(), mention.end());
    }

    /** The words as typed. */
    public String words() {
        return sentence.text().substring(mention.start(), mention.end());
    }
}
