/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.people;

import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.clinical.words.WordPattern;
import org.spinescribe.language.passages.DerivedOfSentence;
import org.spinescribe.language.passages.Sentence;

/** Words for people beside the patient, and for several patients. */
final class Others {

    /** People about whom the next sentence may be, too. */
    private static final String COMPANY = "(?:grand)?(?:mother|father|parents?|sons?|daughters?)|"
            + "(?:step|half|foster)?[- ]?(?:brother|sister|sibling)s?|wife|husband|spouse|partner|fianc[eé]e?|uncles?|"
            + "aunts?|cousins?|nephews?|nieces?|twins?|donors?|offspring|f(?:o)?etus(?:es)?|newborns?|neonates?|"
            + "bab(?:y|ies)|infants?|child(?:ren)?|delivered|gave birth|friends?|neighbou?rs?|witness(?:es)?|"
            + "another (?:patient|man|woman|person)|boy|girl";
    private static final String BYSTANDERS = "famil(?:y|ies|ial)|relatives?|carers?|caregivers?|surgeons?|nurses?|"
            + "physicians?|doctors?|dentists?|therapists?|chiropractors?|radiologists?|neurologists?|colleagues?|"
            + "authors?|practitioners?|drivers?|teachers?|foetal|fetal|gestation(?:al)?|pregnan(?:t|cy)|"
            + "labou?r|births?|"
            + "caesarean|cesarean|volunteers|consanguineous";
    private static final Pattern OTHER_CASES = Pattern.compile("\\b(?:cases|[Cc]ase of|patients|(?:fe)?male[- ]to)\\b");
    private static final WordPattern SOMEBODY = new WordPattern(Pattern.compile("\\b(?:(" + COMPANY + ")|" + BYSTANDERS
            + ")\\b", Pattern.CASE_INSENSITIVE));
    private static final Any SOMEBODY_WORDS = Beginnings.whole("mother", "father", "parent", "son",
            "daughter", "grandm", "grandf", "grandp", "grands", "grandd", "stepb", "steps", "half", "foster", "brother",
            "sister", "sibling", "wife", "husband", "spouse", "partner", "fianc", "uncle", "aunt", "cousin", "nephew",
            "niece", "twin", "donor", "offspring", "fetus", "foetus", "fetal", "foetal", "newborn", "neonate", "baby",
            "babies", "infant", "child", "delivered", "gave birth", "friend", "neighbo", "witness", "another", "boy",
            "girl", "famil", "relative", "carer", "caregiver", "surgeon", "nurse", "physician", "doctor", "dentist",
            "therapist", "chiropract", "radiologist", "neurologist", "colleague", "author", "practitioner", "driver",
            "teacher", "gestation", "pregnan", "labo", "birth", "caesarean", "cesarean", "volunteer", "consanguin");

    private static final Pattern THE_PATIENT = Pattern.compile("\\b(?:the|our|this) (?:index )?patient\\b(?!['’]s)",
            Pattern.CASE_INSENSITIVE);

    private static final String NUMBER = "(?:two|three|four|five|six|seven|eight|nine|ten|both|[2-9])";
    private static final String SEVERAL_PEOPLE = "(?:patients|cases|siblings|brothers|sisters|twins|children|men|women|"
            + "girls|boys|infants)";
    private static final WordPattern SEVERAL =
            new WordPattern(Pattern.compile("\\b(?:second|third|fourth|fifth)[ \u00A0](?:\\p{L}{3,12} )?"
            + "(?:patient|case|girl|boy|child|man|woman|infant|sibling|twin|brother|sister)\\b(?!-)|"
            + "\\bfirst[ \u00A0](?:patient|case)\\b(?! (?:of|in|report|to|with|descri|reported))|"
            + "\\b" + NUMBER + "[ \u00A0](?:\\p{L}{3,14}[ \u00A0]){0,2}" + SEVERAL_PEOPLE + "\\b|"
            + "\\b(?:siblings|twins|case series)\\b", Pattern.CASE_INSENSITIVE));
    private static final Pattern NUMBERED =
            Pattern.compile("\\b(?:Case|CASE|Patient|PATIENT|Case [Rr]eport)s?[ \u00A0]?"
            + "(?:[Nn]o\\.?|[Nn]umber|#)?[ \u00A0]?(?:[1-9]|I{1,3}|IV|VI{0,3}|[Oo]ne|[Tt]wo|[Tt]hree|[A-D](?= ?[.:)]))"
            + "(?![\\p{L}\\p{N}%/]|[.,]\\d)(?![ \u00A0](?:days?|weeks?|months?|years?|hours?|was|is|of)\\b)");
    private static final Any SEVERAL_WORDS = Beginnings.whole("patient", "case", "girl", "boy", "child", "man", "men",
            "woman", "women", "infant", "sibling", "twin", "brother", "sister");

    private static final Any COUNTING_WORDS = Beginnings.whole("first", "second", "third", "fourth", "fifth",
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "both", "sibling", "twin",
            "series");
    private static final Any CASE_WORDS = Beginnings.whole("case", "patient", "male", "female");

    private static final DerivedOfSentence<Presence> PRESENCE = new DerivedOfSentence<>(Others::presence);
    private static final DerivedOfSentence<Boolean> ARE_SEVERAL = new DerivedOfSentence<>(Others::areSeveral);

    private Others() {
    }

    /** Whether people beside the patient are in a sentence, and whether the next one may be about them. */
    enum Presence {
        NOBODY, IN_SENTENCE, FROM_NOW_ON
    }

    /** Whether a sentence speaks of people beside the patient, or of a child that is expected or born. */
    static Presence in(Sentence sentence) {
        return sentence.once(PRESENCE);
    }

    private static Presence presence(String text, Beginnings beginnings) {
        Presence presence = beginnings.has(CASE_WORDS) && OTHER_CASES.matcher(text).find()
                ? Presence.IN_SENTENCE : Presence.NOBODY;
        if (!beginnings.has(SOMEBODY_WORDS)) {
            return presence;
        }
        Presence[] found = { presence };
        SOMEBODY.each(text, somebody -> {
            found[0] = somebody.group(1) != null ? Presence.FROM_NOW_ON : Presence.IN_SENTENCE;
            return found[0] != Presence.FROM_NOW_ON;
        });
        return found[0];
    }

    /** Whether a sentence names the patient as such. */
    static boolean namesPatient(Sentence sentence) {
        return sentence.beginnings().has(CASE_WORDS) && THE_PATIENT.matcher(sentence.text()).find();
    }

    /** Whether a sentence counts or numbers patients: "Case 2", "the second patient", "two siblings". */
    static boolean areSeveral(Sentence sentence) {
        return sentence.once(ARE_SEVERAL);
    }

    private static boolean areSeveral(String text, Beginnings beginnings) {
        if (!beginnings.has(SEVERAL_WORDS)) {
            return false;
        }
        boolean numbered = text.contains("Case") || text.contains("Patient") || text.contains("CASE")
                || text.contains("PATIENT");
        boolean counted = beginnings.hasDigit() || beginnings.has(COUNTING_WORDS);
        return numbered && NUMBERED.matcher(text).find() || counted && SEVERAL.isIn(text);
    }
}
