/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names at the start of a reference, in the forms that journals print. */
final class PrintedNames {

    private static final String PARTICLE = "(?:(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|ter|ten|zu|bin|"
            + "ben|af|av|st\\.?)\\s+)";
    private static final String FAMILY = "(?:" + PARTICLE + "){0,3}(?:[dDlLO]['’])?\\p{Lu}[\\p{L}'’‐‑-]*(?:[\\s-]"
            + PARTICLE
            + "?\\p{Lu}[\\p{L}'’‐‑-]+){0,3}";
    private static final String SUFFIX = "(?:,?\\s(?:Jr|Sr|II|III|IV|2nd|3rd)\\.?)?";
    private static final Pattern FAMILY_FIRST = Pattern.compile("(" + FAMILY + ")\\s+(\\p{Lu}[\\p{Lu}.\\s-]{0,8})("
            + SUFFIX + ")");
    private static final Pattern INITIALS_FIRST = Pattern.compile("((?:\\p{Lu}\\p{Ll}?\\.[\\s-]?){1,4})(" + FAMILY
            + ")(" + SUFFIX + ")");
    private static final Pattern ONLY_INITIALS = Pattern.compile("(?:\\p{Lu}\\p{Ll}?\\.[\\s-]?){1,5}|\\p{Lu}{1,3}");
    private static final Pattern ONLY_FAMILY = Pattern.compile(FAMILY);
    private static final Pattern GROUP =
            Pattern.compile("(?=.*\\b(?:Group|Society|Association|Organi[sz]ation|Committee|Consortium|"
            + "Collaborat\\w+|Investigators|Institute|Foundation|Council|Federation|Network|Academy|College|"
            + "Ministry)\\b)"
            + "(?:The\\s)?\\p{Lu}[\\p{L}\\p{M}'’&./-]*(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}'’&./-]*|of|the|for|and|in|"
            + "on|de|&))*");
    private static final Pattern OTHERS =
            Pattern.compile("(?i),?\\s*(?:and\\s+|&\\s*)?(?:et\\s+al\\.?|others)\\s*$|,?\\s*(?:\\.\\s*){3}$|…$");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*(?:(?:and|&)\\s+)?|\\s+(?:and|&)\\s+");

    /** @param family empty for a group, whose name is {@code given} then */
    record Name(String family, String given, String suffix) {
    }

    private PrintedNames() {
    }

    /** Adds the people of a list to a work; false when the text is no list of names, and then nothing is added. */
    static boolean addTo(CslBuilder item, String role, String text) {
        Optional<List<Name>> names = parse(text);
        names.ifPresent(list -> list.forEach(name -> {
            if (name.family().isEmpty()) {
                item.group(role, name.given());
            } else {
                item.person(role, name.family(), name.given(), name.suffix());
            }
        }));
        return names.isPresent();
    }

    /** The names of a list; empty when a piece of it is no name. */
    static Optional<List<Name>> parse(String list) {
        String text = list.replaceAll("[\\s\u00A0]+", " ").strip();
        Matcher others = OTHERS.matcher(text);
        boolean more = others.find();
        String names = (more ? text.substring(0, others.start()) : text).replaceFirst("[,;]$", "").strip();
        if (names.isEmpty() || names.length() > 5_000) {
            return Optional.empty();
        }
        List<String> pieces = List.of(BETWEEN.split(names));
        Optional<List<Name>> found = each(pieces, FAMILY_FIRST, false).or(() -> each(pieces, INITIALS_FIRST, true))
                .or(() -> alternating(pieces));
        return found.map(each -> more ? withOthers(each) : each);
    }

    private static List<Name> withOthers(List<Name> names) {
        List<Name> all = new ArrayList<>(names);
        all.add(new Name("", "et al.", ""));
        return all;
    }

    private static Optional<List<Name>> each(List<String> pieces, Pattern form, boolean initialsFirst) {
        List<Name> names = new ArrayList<>();
        int people = 0;
        for (String piece : pieces) {
            Matcher name = form.matcher(piece);
            if (name.matches()) {
                people++;
                names.add(new Name(name.group(initialsFirst ? 2 : 1), initials(name.group(initialsFirst ? 1 : 2)),
                        name.group(3).replaceFirst("^,", "").strip()));
            } else if (piece.matches("(?:Jr|Sr|II|III|2nd|3rd)\\.?") && !names.isEmpty()) {
                Name last = names.removeLast();
                names.add(new Name(last.family(), last.given(), piece));
            } else if (GROUP.matcher(piece).matches() && piece.length() < 120) {
                names.add(new Name("", piece, ""));
            } else {
                return Optional.empty();
            }
        }
        return people > 0 || names.size() == 1 ? Optional.of(names) : Optional.empty();
    }

    /** Family names and initials in turns, as APA prints them. */
    private static Optional<List<Name>> alternating(List<String> pieces) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            boolean pair = i + 1 < pieces.size() && ONLY_FAMILY.matcher(pieces.get(i)).matches()
                    && ONLY_INITIALS.matcher(pieces.get(i + 1)).matches();
            if (pair) {
                names.add(new Name(pieces.get(i), initials(pieces.get(i + 1)), ""));
                i++;
            } else if (GROUP.matcher(pieces.get(i)).matches()) {
                names.add(new Name("", pieces.get(i), ""));
            } else if (pieces.get(i).matches("(?:Jr|Sr|II|III)\\.?") && !names.isEmpty()) {
                Name last = names.removeLast();
                names.add(new Name(last.family(), last.given(), pieces.get(i)));
            } else {
                return Optional.empty();
            }
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    /** {@code TK} and {@code T.K.} as {@code T. K.} */
    private static String initials(String text) {
        String letters = text.strip();
        return letters.matches("\\p{Lu}{1,4}") ? String.join(". ", letters.split("")) + "."
                : letters.replaceAll("\\.(?=\\p{Lu})", ". ").replaceAll("(?<=\\p{Lu})(?=$|\\s)", ".").strip();
    }
}
