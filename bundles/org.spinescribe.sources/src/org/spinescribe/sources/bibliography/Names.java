/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Splits a list of names by BibTeX's rules: braces hold words together, lower-case words are particles. */
final class Names {

    /** The tags to remove, as names have no style. */
    private static final Pattern TAG = Pattern.compile("</?(?:i|sup|sub)>");

    private Names() {
    }

    static List<PersonName> parse(String raw) {
        return parse(raw, guess -> { });
    }

    /** The same; reports names that BibTeX would read differently: those names, or all with unusual separators. */
    static List<PersonName> parse(String raw, Consumer<List<PersonName>> guessed) {
        NameList list = NameList.of(raw);
        boolean certain = list.names().stream().anyMatch(InitialsLast::isCertain);
        List<PersonName> names = new ArrayList<>();
        List<PersonName> guesses = new ArrayList<>();
        for (List<String> words : list.names()) {
            names.add(certain ? InitialsLast.of(words).orElseGet(() -> name(words)) : name(words));
            if (InitialsLast.fits(words) || Organisations.fits(words) || isOdd(words)) {
                guesses.add(names.getLast());
            }
        }
        if (!list.usual()) {
            guessed.accept(List.copyOf(names));
        } else if (!guesses.isEmpty()) {
            guessed.accept(List.of(guesses.getFirst()));
        }
        return List.copyOf(names);
    }

    /** Whether a name has titles, degrees, more commas than parts, or a middle part that is no suffix. */
    private static boolean isOdd(List<String> words) {
        List<String> parts = splitAtDepthZero(String.join(" ", words), ",");
        return parts.size() > 3 || parts.size() == 3 && parts.stream().noneMatch(part -> NameParts.isSuffix(text(part)))
                || Titles.withoutDegrees(parts).size() < parts.size()
                || Titles.withoutBefore(words).size() < words.size()
                || Titles.withoutBehind(words).size() < words.size();
    }

    private static PersonName name(List<String> all) {
        if (Organisations.fits(all)) {
            return PersonName.group(text(all));
        }
        List<String> words = Titles.withoutBehind(Titles.withoutBefore(all));
        String raw = String.join(" ", words);
        if (NameParts.isOthers(text(raw))) {
            return PersonName.OTHERS;
        }
        if (words.size() == 1 && isGroup(raw)) {
            return PersonName.group(text(raw));
        }
        List<String> parts = splitAtDepthZero(raw, ",");
        return raw.indexOf('=') > 0 ? ExtendedName.of(parts).orElseGet(() -> simple(parts)) : simple(parts);
    }

    private static PersonName simple(List<String> all) {
        List<String> parts = Titles.withoutDegrees(all);
        return switch (parts.size()) {
            case 0 -> PersonName.group("");
            case 1 -> givenFirst(splitAtDepthZero(parts.getFirst(), " "), "");
            case 2 -> NameParts.isSuffix(text(parts.get(1))) ? givenFirst(splitAtDepthZero(parts.get(0), " "),
                    text(parts.get(1))) : familyFirst(parts.get(0), "", parts.get(1));
            default -> familyFirst(parts.get(0), parts.get(1), String.join(" ", parts.subList(2, parts.size())));
        };
    }

    private static boolean isGroup(String raw) {
        return raw.startsWith("{") && raw.endsWith("}") && raw.contains(" ")
                && !(raw.length() > 1 && raw.charAt(1) == '\\');
    }

    private static PersonName givenFirst(List<String> words, String suffix) {
        int last = words.size() - 1;
        if (last > 1 && suffix.isEmpty() && NameParts.isSuffix(text(words.get(last)))) {
            return givenFirst(words.subList(0, last), text(words.get(last)));
        }
        if (last == 0) {
            return suffix.isEmpty() ? PersonName.group(text(words.get(0)))
                    : new PersonName("", "", text(words.get(0)), suffix, false);
        }
        int from = 0;
        while (from < last && !isParticle(words.get(from))) {
            from++;
        }
        int to = last;
        while (to > from && !isParticle(words.get(to - 1))) {
            to--;
        }
        if (to == from) {
            from = last;
            to = last;
        }
        return NameParts.person(text(words.subList(0, from)), text(words.subList(from, to)),
                text(words.subList(to, words.size())), suffix);
    }

    private static PersonName familyFirst(String particleAndFamily, String suffix, String given) {
        List<String> words = splitAtDepthZero(particleAndFamily, " ");
        int to = Math.max(0, words.size() - 1);
        while (to > 0 && !isParticle(words.get(to - 1))) {
            to--;
        }
        // "Von Berg, Anna": the capital makes Von a part of the family name
        return NameParts.person(text(given), text(words.subList(0, to)), text(words.subList(to, words.size())),
                text(suffix));
    }

    /** Whether the first letter outside braces is small; a whole word in braces is never a particle. */
    private static boolean isParticle(String word) {
        if (word.startsWith("{") && !word.startsWith("{\\")) {
            return false;
        }
        return text(word).codePoints().filter(Character::isLetter).findFirst().stream()
                .anyMatch(Character::isLowerCase);
    }

    private static String text(List<String> words) {
        return text(String.join(" ", words));
    }

    /** The print of a LaTeX name, with ordinary spaces. */
    static String text(String raw) {
        String text = PublisherMarkup.resolved(LatexText.of(raw, LatexText.UNREPORTED), unknown -> { });
        return TAG.matcher(text).replaceAll("").replaceAll("\\p{Z}+", " ").strip();
    }

    /** The parts between separators outside braces; commands such as {@code \~} and {@code \,} separate nothing. */
    static List<String> splitAtDepthZero(String raw, String separator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\') {
                int end = LatexCommands.commandEnd(raw, i);
                part.append(raw, i, end);
                i = end - 1;
                continue;
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            boolean separates = separator.equals(" ") ? Character.isWhitespace(c) || c == '~'
                    : c == separator.charAt(0);
            if (depth == 0 && separates) {
                addPart(part, parts);
            } else {
                part.append(c);
            }
        }
        addPart(part, parts);
        return parts;
    }

    private static void addPart(StringBuilder part, List<String> parts) {
        if (!part.isEmpty() && !part.toString().isBlank()) {
            parts.add(part.toString().strip());
        }
        part.setLength(0);
    }
}
