/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.ArrayList;
import java.util.List;

/** Takes a list of names apart by BibTeX's rules: braces hold together, lower-case words are particles. */
final class Names {

    private Names() {
    }

    static List<PersonName> parse(String raw) {
        List<String> words = splitAtDepthZero(raw, " ");
        List<PersonName> names = new ArrayList<>();
        List<String> name = new ArrayList<>();
        for (String word : words) {
            if (word.equalsIgnoreCase("and")) {
                addName(name, names);
                name.clear();
            } else {
                name.add(word);
            }
        }
        addName(name, names);
        return List.copyOf(names);
    }

    private static void addName(List<String> words, List<PersonName> names) {
        if (!words.isEmpty()) {
            names.add(name(words));
        }
    }

    private static PersonName name(List<String> words) {
        String raw = String.join(" ", words);
        if (NameParts.isOthers(raw)) {
            return PersonName.OTHERS;
        }
        if (words.size() == 1 && isGroup(raw)) {
            return PersonName.group(text(raw));
        }
        List<String> parts = splitAtDepthZero(raw, ",");
        return raw.indexOf('=') > 0 ? ExtendedName.of(parts).orElseGet(() -> simple(words, parts))
                : simple(words, parts);
    }

    private static PersonName simple(List<String> words, List<String> parts) {
        return switch (parts.size()) {
            case 0 -> PersonName.group(text(words));
            case 1 -> givenFirst(words, "");
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
        // "Von Berg, Anna": a capital belongs to the family name
        return NameParts.person(text(given), text(words.subList(0, to)), text(words.subList(to, words.size())),
                text(suffix));
    }

    /** Whether the first letter outside braces is a small one; a whole word in braces never is a particle. */
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

    /** What LaTeX prints of a name, in plain spaces. */
    static String text(String raw) {
        String text = PublisherMarkup.resolved(LatexText.of(raw, LatexText.UNREPORTED), unknown -> { });
        return text.replaceAll("\\p{Z}+", " ").strip();
    }

    /** The parts between separators outside braces; commands such as {@code \~} and {@code \,} separate nothing. */
    private static List<String> splitAtDepthZero(String raw, String separator) {
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
