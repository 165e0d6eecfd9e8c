/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.levels.LevelCount;
import org.spinescribe.clinical.procedures.Counting;
import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.language.passages.DerivedOfSentence;
import org.spinescribe.language.passages.Sentence;

/**
 * A number of levels in a sentence: "three vertebral levels", "3-level", "two motion segments".
 *
 * @param number as stated
 * @param counting the counted unit, as far as the words tell
 * @param start in the sentence
 * @param end behind the last character
 */
record CountedLevels(int number, Counting counting, int start, int end) {

    private static final String NUMBER = "(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|single|"
            + "\\d{1,2})";
    private static final Pattern WORDS = Pattern.compile("(?<![\\p{L}\\p{N}.,/–-])" + NUMBER
            + "[- \u00A0](?:(?:contiguous|consecutive|adjacent|thoracic|lumbar|cervical|whole|"
            + "entire) )?(?:(vertebra(?:e|l bod(?:y|ies)|l segments?|l levels?)?|spinal levels?)|"
            + "((?:intervertebral )?dis[ck](?: level| space)?s?|motion segments?|mobile segments?|"
            + "functional spinal units?|interspaces?)|(levels?))\\b", Pattern.CASE_INSENSITIVE);

    /** Words behind a number that make it a distance, a bound or a part, instead of a count of levels. */
    private static final Pattern NO_COUNT_AFTER = Pattern.compile(
            "^ (?:above|below|cranial|caudal|proximal|distal|higher|lower|adjacent|up|down|rostral|away|further|"
                    + "apart|or|of the|out)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_COUNT_BEFORE = Pattern.compile("\\b(?:at least|at most|more than|up to|"
            + "fewer than|less than|another|other|additional|further|over|about|next|of the|of these|the|these|those|"
            + "or|to|between|all|both|remaining|only)[ \u00A0]$",
            Pattern.CASE_INSENSITIVE);

    private static final Any COUNTED = Beginnings.whole("vertebra", "spinal", "intervertebral", "disc",
            "disk", "motion", "mobile", "functional", "interspace", "level");

    private static final DerivedOfSentence<List<CountedLevels>> IN_SENTENCE =
            new DerivedOfSentence<>(CountedLevels::in);

    /** The counts of operated or affected levels in a sentence. */
    static List<CountedLevels> in(Sentence sentence) {
        return sentence.once(IN_SENTENCE);
    }

    private static List<CountedLevels> in(String sentence, Beginnings beginnings) {
        List<CountedLevels> all = new ArrayList<>();
        if (!beginnings.has(COUNTED)) {
            return all;
        }
        Matcher words = WORDS.matcher(sentence);
        while (words.find()) {
            String before = sentence.substring(Math.max(0, words.start() - 20), words.start());
            String after = sentence.substring(words.end());
            if (!NO_COUNT_BEFORE.matcher(before).find() && !NO_COUNT_AFTER.matcher(after).find()) {
                int number = LevelCount.number(words.group(1).toLowerCase(Locale.ROOT));
                all.add(new CountedLevels(number, counting(words), words.start(), words.end()));
            }
        }
        return all;
    }

    private static Counting counting(Matcher words) {
        if (words.group(2) != null) {
            return words.group(2).toLowerCase(Locale.ROOT).startsWith("spinal") ? Counting.EITHER : Counting.VERTEBRAE;
        }
        return words.group(3) != null ? Counting.DISCS : Counting.EITHER;
    }

    /** Whether the number equals a count of vertebrae or discs, under a way of counting. */
    boolean fits(LevelCount count, Counting way) {
        return switch (way) {
            case VERTEBRAE -> number == count.vertebrae();
            case DISCS -> number == count.discs();
            case EITHER -> number == count.vertebrae() || number == count.discs();
        };
    }
}
