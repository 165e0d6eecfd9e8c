/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The names of one field, apart. BibTeX has {@code and} between them; databases and authors write semicolons, an
 * ampersand before the last one, or commas behind initials.
 *
 * @param names each in words
 * @param usual whether BibTeX takes them apart likewise
 */
record NameList(List<List<String>> names, boolean usual) {

    private static final Pattern ENTITY = Pattern.compile("&#?\\w{1,9};");
    private static final Pattern COMMA_NAME = Pattern.compile("[^,]+,[^,]+");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}[.\\s-]*+){1,4}");

    static NameList of(String text) {
        String raw = text.replace("&amp;", "\\&");
        List<String> semicolons = Names.splitAtDepthZero(raw, ";");
        if (semicolons.size() > 1 && !ENTITY.matcher(raw).find()) {
            return unusual(semicolons);
        }
        List<List<String>> names = parts(words(raw), "and"::equalsIgnoreCase);
        if (names.size() > 1) {
            return new NameList(names, true);
        }
        List<List<String>> ampersands = parts(words(raw), word -> word.matches("\\\\?&"));
        if (ampersands.size() > 1 && ampersands.stream().allMatch(NameList::hasComma)) {
            return new NameList(ampersands, false);
        }
        List<String> commas = Names.splitAtDepthZero(raw, ",");
        if (commas.size() > 1 && commas.stream().map(NameList::words).allMatch(InitialsLast::fits)) {
            return unusual(commas);
        }
        return isTurnAbout(commas) ? unusual(pairs(commas)) : new NameList(names, true);
    }

    /** Whether family names and initials stand in turns, as in {@code Smith, J., Jones, K.} */
    private static boolean isTurnAbout(List<String> commas) {
        return commas.size() > 3 && commas.size() % 2 == 0 && IntStream.range(0, commas.size())
                .allMatch(i -> INITIALS.matcher(commas.get(i)).matches() == (i % 2 == 1));
    }

    private static List<String> pairs(List<String> commas) {
        return IntStream.range(0, commas.size() / 2).mapToObj(i -> commas.get(2 * i) + ", " + commas.get(2 * i + 1))
                .toList();
    }

    private static NameList unusual(List<String> names) {
        return new NameList(names.stream().map(name -> name.replaceFirst("^(?i:and|\\\\?&)\\s", ""))
                .map(NameList::words)
                .filter(words -> !words.isEmpty()).toList(), false);
    }

    private static List<String> words(String name) {
        return Names.splitAtDepthZero(name, " ");
    }

    private static boolean hasComma(List<String> words) {
        return COMMA_NAME.matcher(String.join(" ", words)).matches();
    }

    private static List<List<String>> parts(List<String> words, Predicate<String> between) {
        List<List<String>> parts = new ArrayList<>();
        List<String> part = new ArrayList<>();
        for (String word : words) {
            if (between.test(word)) {
                add(part, parts);
                part = new ArrayList<>();
            } else {
                part.add(word);
            }
        }
        add(part, parts);
        return parts;
    }

    private static void add(List<String> part, List<List<String>> parts) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }
}
