/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.language.passages.DerivedOfSentence;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.prose.ProseText.Range;

/**
 * A place where prose presents a patient: "a 46-year-old man", "the patient, aged 46", "a woman".
 *
 * @param sentence around it
 * @param start of the words in the sentence
 * @param end behind them
 * @param age in the words
 * @param sex in the words
 * @param introduces whether the words introduce a person, as "a woman" does and "the woman" does not
 */
public record Presentation(Sentence sentence, int start, int end, Optional<Age> age, Optional<Sex> sex,
        boolean introduces) {

    private static final String MALE = "man|male|gentleman|boy";
    private static final String FEMALE = "woman|female|lady|girl";
    private static final String PERSON = "(?:(" + MALE + ")|(" + FEMALE + ")|patient|child|infant|adolescent|teenager|"
            + "newborn|neonate|toddler|adult|person|individual|\\p{L}{0,6}gravida)(?: patient| child| infant)?";
    private static final String UNIT = "(years?|yrs?|months?|weeks?|days?)";
    private static final String DESCRIBED = "(?:[\\p{L}-]{2,18},? ){0,4}?";

    /** "a 46-year-old previously healthy woman", "46 year male". */
    private static final Pattern AGED = Pattern.compile("(?:\\b(an?|the|this|our|that)[ \u00A0])?(?<![\\d.,–-])"
            + "(\\d{1,3})[- \u00A0]{0,2}(?:" + UNIT + "[- \u00A0]{0,2}(?:old|of age),?[ \u00A0]" + DESCRIBED
            + "|(years?|yrs?|y/o|yo|months?)[ \u00A0](?:\\p{L}{4,12} )?)" + PERSON + "\\b(?!['’])",
            Pattern.CASE_INSENSITIVE);
    /** "the patient, 64 years of age", "a woman aged 46". */
    private static final Pattern NAMED =
            Pattern.compile("(?:\\b(an?|the|this|our|that)[ \u00A0](?:[\\p{L}-]{2,18} ){0,2}?)?\\b"
            + PERSON + ",? (?:who (?:was|is) )?(?:aged |of |(?=\\d{1,3} years of age))(\\d{1,3})(?!\\d|[.,–-]\\d| "
            + "?(?:mm|cm|mg|g|kg|mL|%|of|to|"
            + "and|cases|patients))(?: " + UNIT + ")?(?: of age)?", Pattern.CASE_INSENSITIVE);
    /** "a woman presented", "a male patient was admitted". */
    private static final Pattern PRESENTED = Pattern.compile("\\b(an?)[ \u00A0](?:[\\p{L}-]{3,18},? ){0,2}?(?:(" + MALE
            + ")|(" + FEMALE + "))(?: patient)?[ \u00A0](?:had|has|with|who|came|presented|was (?:admitted|"
            + "seen|referred|"
            + "treated|operated|brought|found)|fell|sustained|suffered|complained|underwent|developed|noticed|"
            + "visited|consulted)\\b", Pattern.CASE_INSENSITIVE);

    /** Words before a person from the literature, or a relative of the patient. */
    private static final Pattern OF_OTHERS =
            Pattern.compile("\\b(?:cases? of|reported|described|et al|literature|series|"
            + "his|her|whose|their|another|other|compared|similar|"
            + "previously published)[ \u00A0](?:in[ \u00A0])?(?:an?[ \u00A0])?$", Pattern.CASE_INSENSITIVE);
    private static final int BEFORE = 40;

    private static final Any AGE_WORDS = Beginnings.whole("old", "age", "year", "yr", "month", "week", "day");
    private static final Any PEOPLE = Beginnings.whole("man", "male", "gentleman", "boy", "woman", "female",
            "lady", "girl", "gravida", "primigravida", "multigravida", "patient", "child", "infant", "adolescent",
            "teenager", "newborn", "neonate", "toddler", "adult", "person", "individual");
    private static final Set<String> ARTICLES = Set.of("a", "an");

    private static final DerivedOfSentence<List<Words>> IN_SENTENCE = new DerivedOfSentence<>(Presentation::in);

    /** A presentation from the words of a sentence alone. */
    private record Words(int start, int end, Optional<Age> age, Optional<Sex> sex, boolean introduces) {
    }

    /** The presentations in a sentence, in its order. */
    static List<Presentation> in(Sentence sentence) {
        return sentence.once(IN_SENTENCE).stream().map(words -> new Presentation(sentence, words.start(), words.end(),
                words.age(), words.sex(), words.introduces())).toList();
    }

    private static List<Words> in(String text, Beginnings beginnings) {
        List<Words> found = new ArrayList<>();
        if (!beginnings.has(PEOPLE)) {
            return found;
        }
        if (beginnings.hasDigit() && beginnings.has(AGE_WORDS)) {
            find(AGED, text, found, new int[] { 2, 3, 4, 5, 6 });
            find(NAMED, text, found, new int[] { 4, 5, 5, 2, 3 });
        }
        if (found.isEmpty()) {
            find(PRESENTED, text, found, new int[] { 0, 0, 0, 2, 3 });
        }
        return found;
    }

    /** @param groups of the number, the unit in either place, a male and a female word; 0 for missing data */
    private static void find(Pattern pattern, String text, List<Words> all, int[] groups) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            String before = text.substring(Math.max(0, found.start() - BEFORE), found.start());
            if (!OF_OTHERS.matcher(before).find()) {
                all.add(new Words(found.start(), found.end(), age(found, groups), sex(found, groups),
                        introduces(found.group(1))));
            }
        }
    }

    private static Optional<Age> age(Matcher found, int[] groups) {
        if (groups[0] == 0) {
            return Optional.empty();
        }
        String unit = found.group(groups[1]) != null ? found.group(groups[1]) : found.group(groups[2]);
        return Optional.of(Age.of(found.group(groups[0]), unit));
    }

    private static Optional<Sex> sex(Matcher found, int[] groups) {
        return found.group(groups[3]) != null ? Optional.of(Sex.MALE)
                : found.group(groups[4]) != null ? Optional.of(Sex.FEMALE) : Optional.empty();
    }

    private static boolean introduces(String article) {
        return article == null || ARTICLES.contains(article.toLowerCase(Locale.ROOT));
    }

    /** The words as typed. */
    public String words() {
        return sentence.text().substring(start, end);
    }

    /** The range in the file. */
    public Range range() {
        return sentence.range(start, end);
    }
}
