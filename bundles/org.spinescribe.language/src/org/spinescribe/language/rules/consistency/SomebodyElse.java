/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.language.passages.Sentence;

/** Where a sentence speaks of somebody else too, an age or a pronoun may be theirs. */
final class SomebodyElse {

    private static final Pattern WORDS = Pattern.compile("\\b(?:mother|father|brother|sister|son|daughter|wife|"
            + "husband|partner|parents?|family|relatives?|donor|surgeon|nurse|physician|doctor|colleague|author|"
            + "case of|cases|patients|another|female[- ]to|male[- ]to)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Any FIRST_WORDS = Beginnings.any("mother", "father", "brother", "sister", "son", "daughter",
            "wife", "husband", "partner", "parent", "family", "relative", "donor", "surgeon", "nurse", "physician",
            "doctor", "colleague", "author", "case", "patient", "another", "female", "male");

    private SomebodyElse() {
    }

    static boolean isIn(Sentence sentence) {
        return sentence.beginnings().has(FIRST_WORDS) && WORDS.matcher(sentence.text()).find();
    }
}
