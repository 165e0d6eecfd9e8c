/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Regular expressions that find a name in a {@link FoldedText} in any spelling, joined, hyphenated or capitalised. */
final class NameWords {

    /** A letter, a digit or a hyphen beside a name makes it a part of another name. */
    static final String BEFORE = "(?<![\\p{L}\\p{N}])(?<!\\p{L}-)";
    static final String BEHIND = "(?![\\p{L}\\p{N}])(?!-\\p{Lu}\\p{Ll})";

    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SHORTEST_VARIANT = 5;

    private NameWords() {
    }

    /** An expression for all spellings of a name. */
    static String of(String name) {
        Set<String> spellings = new LinkedHashSet<>();
        for (String variant : variants(name)) {
            spellings.add(parts(variant));
            spellings.add(joined(variant));
        }
        return "(?:" + String.join("|", spellings) + ")";
    }

    /** The words of a name, folded and split at hyphens and the like: a text may leave such signs out or use others. */
    static List<String> split(String name) {
        List<String> parts = new ArrayList<>();
        Matcher part = PART.matcher(FoldedText.fold(name));
        while (part.find()) {
            parts.add(part.group());
        }
        return parts;
    }

    /** A name without accents, and with two letters in place of a letter with dots; Mueller is also spelt Müller. */
    static Set<String> variants(String name) {
        Set<String> variants = new LinkedHashSet<>();
        String plain = FoldedText.fold(name).strip();
        variants.add(plain);
        variants.add(FoldedText.fold(twoLetters(name)).strip());
        String one = plain.replaceAll("(?i)(?<=[aou])e(?![aeiou ])", "");
        if (one.length() >= SHORTEST_VARIANT && !one.equals(plain)) {
            variants.add(one);
        }
        variants.remove("");
        return variants;
    }

    private static String twoLetters(String name) {
        return name.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("Ä", "Ae").replace("Ö", "Oe")
                .replace("Ü", "Ue").replace("ø", "oe").replace("Ø", "Oe").replace("å", "aa").replace("Å", "Aa")
                .replace("ő", "oe").replace("ű", "ue");
    }

    private static String parts(String folded) {
        StringBuilder expression = new StringBuilder();
        int end = 0;
        Matcher part = PART.matcher(folded);
        while (part.find()) {
            if (expression.length() > 0) {
                expression.append(folded.substring(end, part.start()).contains("'") ? "[' ]?" : "[-'. ]{0,2}");
            }
            expression.append(word(part.group()));
            end = part.end();
        }
        return expression.length() == 0 ? Pattern.quote(folded) : expression.toString();
    }

    /** The name as one word: Vandenberg for van den Berg. */
    private static String joined(String folded) {
        return word(String.join("", split(folded)).isEmpty() ? folded : String.join("", split(folded)));
    }

    /** An expression for a word: a capital where the name begins with one; the other letters may be capitals. */
    static String word(String part) {
        int first = part.offsetByCodePoints(0, 1);
        String begin = part.substring(0, first);
        String small = begin.toLowerCase(Locale.ROOT);
        String capital = begin.toUpperCase(Locale.ROOT);
        String start = begin.equals(small) && !small.equals(capital) && part.length() > first
                ? "(?:" + Pattern.quote(small) + "|" + Pattern.quote(capital) + ")" : Pattern.quote(begin);
        return first == part.length() ? start : start + "(?iu:" + Pattern.quote(part.substring(first)) + ")";
    }
}
