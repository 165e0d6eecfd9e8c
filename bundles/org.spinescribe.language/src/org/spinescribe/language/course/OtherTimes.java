/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.course;

import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.clinical.words.WordPattern;
import org.spinescribe.language.passages.Sentence;

/** Recognises text about earlier, later or only planned operations instead of the index operation. */
public final class OtherTimes {

    private static final WordPattern WORDS =
            new WordPattern(Pattern.compile("\\b(?:previous(?:ly)?|earlier|prior|ago|before(?!,)|initial(?:ly)?|"
            + "past|history|had (?:undergone|had|been|already)|elsewhere|(?:an)?other (?:hospital|institution|"
            + "department|"
            + "cent(?:re|er)|clinic|surgeon)|outside|plan(?:ned|s)?|intended|consider(?:ed|ing)?|discuss(?:ed)?|"
            + "propos(?:ed|al)|"
            + "recommend(?:ed|ation)?|advised|offered|alternative(?:ly)?|instead|rather than|options?|revis(?:ion|ed)|"
            + "re-?operat(?:ion|ed)|repeat(?:ed)?|subsequent(?:ly)?|additional|further|later|adjacent|"
            + "exten(?:ded|sion|ding)|postponed|cancelled|abandoned|would|could|should|may|might|refused|declined|"
            + "recurr(?:ence|ent|ed)|(?:first|second|third|next|another) (?:\\p{L}{3,12} )?(?:operation|"
            + "surgery|procedure|"
            + "stage|session|intervention)|(?:not|no|never) (?:undergo|perform\\p{L}{0,2}|done|necessary|"
            + "indicated|possible|"
            + "longer))\\b", Pattern.CASE_INSENSITIVE));
    private static final Any BEGINNINGS = Beginnings.any("previous", "earlier", "prior", "ago", "before", "initial",
            "past", "history", "had", "elsewhere", "another", "other", "outside", "plan", "intended", "considered",
            "discussed", "proposed", "recommended", "advised", "offered", "alternative", "instead", "rather", "option",
            "revision", "reoperation", "re", "repeated", "first", "second", "third", "next", "subsequent", "additional",
            "further", "later", "adjacent", "extended", "postponed", "cancelled", "abandoned", "would",
            "could", "should", "may", "might", "not", "never", "no", "refused", "declined", "recurrence");

    private OtherTimes() {
    }

    /** Whether a sentence may be about another operation than the index operation. */
    public static boolean mayBeIn(Sentence sentence) {
        return sentence.beginnings().has(BEGINNINGS) && WORDS.isIn(sentence.text());
    }
}
