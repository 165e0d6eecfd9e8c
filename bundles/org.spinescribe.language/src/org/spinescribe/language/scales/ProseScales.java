/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.scales;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.scales.Scale;
import org.spinescribe.clinical.scales.Scales;
import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.language.passages.DerivedOfSentence;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.report.Derived;
import org.spinescribe.language.report.Report;

/** The values of scales in running text, such as "Frankel grade C" or "the mJOA score improved from 9 to 16". */
public final class ProseScales {

    private static final String WORDS = "(?:[ \u00A0](?:scores?|scales?|grad(?:e|es|ing)|classes|class|types?|"
            + "stages?|classification|system|index|pain|preoperative|postoperative|initial|final)){0,3}";
    private static final String VERBS = "(?:[ \u00A0](?:of|was|is|were|had|has|improved|worsened|deteriorated|"
            + "decreased|increased|rose|fell|dropped|changed|reached|from|to|as|remained|at)){0,3}";
    private static final String NUMBER =
            "\\d{1,3}(?:\\.\\d{1,2})?(?![\\d.]*\\d)(?![ \u00A0]?[–-][ \u00A0]?\\d)(?:[ \u00A0]?%)?";
    private static final String TIMES = "(?![ \u00A0-](?:months?|years?|weeks?|days?|hours?|mo|yr|wk|patients?|"
            + "cases?|points?\\b))";
    private static final Pattern NUMBERS = Pattern.compile("^" + WORDS + "(?:[:=,]|[ \u00A0][=≥≤<>])?" + VERBS
            + "[ \u00A0(]{1,2}(" + NUMBER + ")"
            + TIMES + "(?:/\\d{2,3})?(?:[ \u00A0](?:points?[ \u00A0])?(?:to|→)[ \u00A0](" + NUMBER + ")" + TIMES
            + ")?", Pattern.CASE_INSENSITIVE);
    private static final Pattern GRADES = Pattern.compile("^(?i:" + WORDS + ")(?:[:=,])?(?i:" + VERBS
            + ")[ \u00A0(]{1,2}(?i:(?:grade|type|class)[ \u00A0])?([A-Z]\\d?|[IV]{1,4}[AaBbCcE]?|"
            + "\\d[abcABC]?E?)(?![\\p{L}\\p{N}]|[-–.]\\p{L}|[ \u00A0](?:months?|years?|weeks?|days?))(?:[ \u00A0](?:to|"
            + "→)[ \u00A0](?i:grade[ \u00A0])?([A-Z]\\d?|[IV]{1,4}[AaBbCcE]?|\\d[abcABC]?E?)(?![\\p{L}\\p{N}]))?");
    private static final Pattern LETTERED = Pattern.compile("[ \u00A0][A-ZIV]{1,4}[ab]?(?![\\p{L}\\p{N}])");
    private static final int REACH = 90;

    private static final Derived<List<ScaleValue>> ALL = new Derived<>(ProseScales::find);
    private static final DerivedOfSentence<List<Value>> VALUES = new DerivedOfSentence<>(ProseScales::values);

    /** A value of a scale, and where it stands in its sentence. */
    private record Value(String scale, String text, int start, int end) {
    }

    private ProseScales() {
    }

    /** All values in prose, in the order of the file within each scale. */
    public static List<ScaleValue> in(Report report) {
        return report.once(ALL);
    }

    private static List<ScaleValue> find(Report report) {
        List<ScaleValue> all = new ArrayList<>();
        for (Passage passage : Passages.in(report)) {
            for (Sentence sentence : passage.sentences()) {
                sentence.once(VALUES).forEach(value -> all.add(new ScaleValue(value.scale(), value.text(),
                        sentence.range(value.start(), value.end()), Optional.of(sentence))));
            }
        }
        return all;
    }

    private static List<Value> values(String text, Beginnings beginnings) {
        List<Scale> named = Scales.mayBeIn(beginnings);
        List<Value> values = new ArrayList<>();
        if (!named.isEmpty() && mayGiveValue(text, beginnings)) {
            named.forEach(scale -> find(scale, text, values));
        }
        return List.copyOf(values);
    }

    /** A value is a number, or a letter behind a word such as grade or the name of a scale that has no others. */
    private static boolean mayGiveValue(String text, Beginnings beginnings) {
        return beginnings.hasDigit() || LETTERED.matcher(text).find();
    }

    private static void find(Scale scale, String text, List<Value> values) {
        Matcher name = scale.words().matcher(text);
        while (name.find()) {
            int end = name.end();
            String rest = text.substring(end, Math.min(text.length(), end + REACH));
            Matcher value = (scale.values().areWords() || isGraded(scale) ? GRADES : NUMBERS).matcher(rest);
            if (value.find()) {
                for (int group = 1; group <= 2; group++) {
                    if (value.group(group) != null) {
                        values.add(new Value(scale.name(), value.group(group), end + value.start(group),
                                end + value.end(group)));
                    }
                }
            }
        }
    }

    /** Scales whose grades are written with letters or Roman numerals as well as with digits. */
    private static boolean isGraded(Scale scale) {
        return scale.values().contains("I") || scale.values().contains("1a");
    }
}
