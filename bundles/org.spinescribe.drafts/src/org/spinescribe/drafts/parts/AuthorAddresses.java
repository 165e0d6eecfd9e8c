/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spinescribe.sources.characters.Folding;

/** E-mail addresses and iDs of a title page, with their owners. */
final class AuthorAddresses {

    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}");
    private static final Pattern ORCID = Pattern.compile("\\d{4}[-‐–]\\d{4}[-‐–]\\d{4}[-‐–]\\d{3}[\\dX]");
    private static final Pattern CORRESPONDING = Pattern.compile("(?is).*\\bcorrespond(?:ing|ence).*");

    private final Map<String, String> emails = new LinkedHashMap<>();
    private final Map<String, String> orcids = new LinkedHashMap<>();
    private String correspondingMark = "*";
    private String correspondingText = "";

    /** Whether words have an address or an iD. */
    static boolean has(String words) {
        return EMAIL.matcher(words).find() || ORCID.matcher(words).find();
    }

    /** Words without the addresses and iDs in them. */
    static String without(String words) {
        return ORCID.matcher(EMAIL.matcher(words).replaceAll("")).replaceAll("");
    }

    /** The addresses and iDs of words. */
    static String only(String words) {
        return Stream.of(EMAIL, ORCID).flatMap(each -> each.matcher(words).results()).map(MatchResult::group)
                .collect(Collectors.joining(" "));
    }

    /** Takes the addresses of a paragraph; returns whether it has any. */
    boolean take(String words) {
        boolean corresponding = CORRESPONDING.matcher(words).matches();
        List<String> found = EMAIL.matcher(words).results().map(MatchResult::group).toList();
        List<String> iDs = ORCID.matcher(words).results().map(MatchResult::group).toList();
        if (found.isEmpty() && iDs.isEmpty() && !corresponding || words.length() > 900) {
            return false;
        }
        found.forEach(each -> emails.putIfAbsent(each, words));
        int done = 0;
        for (MatchResult id : ORCID.matcher(words).results().toList()) {
            String before = words.substring(done, id.start());
            orcids.put(id.group().replaceAll("[‐–]", "-"), iDs.size() > 1 ? before : words);
            done = id.end();
        }
        if (corresponding) {
            correspondingText = words;
            correspondingMark = AuthorMark.of(words).orElse(correspondingMark);
        }
        return true;
    }

    /** The e-mail address for correspondence; empty when there is none. */
    String email() {
        return emails.keySet().stream().findFirst().orElse("");
    }

    /** The corresponding author, if certain. */
    Optional<AuthorLine.Named> corresponding(List<AuthorLine.Named> authors) {
        List<AuthorLine.Named> marked = authors.stream().filter(each -> each.marks().contains(correspondingMark))
                .toList();
        Optional<AuthorLine.Named> named = authors.stream().filter(each -> names(correspondingText, each)).findFirst();
        Optional<AuthorLine.Named> owner = emails.isEmpty() ? Optional.empty() : authors.stream()
                .filter(each -> Folding.of(email()).contains(family(each))).findFirst()
                .or(() -> authors.stream().filter(each -> emails.size() == 1 && names(emails.get(email()), each))
                        .findFirst());
        return marked.size() == 1 ? Optional.of(marked.getFirst()) : named.or(() -> owner)
                .or(() -> authors.size() == 1 && !emails.isEmpty() ? Optional.of(authors.getFirst())
                : Optional.empty());
    }

    /** The iD of an author; empty when the page has none. */
    String orcid(AuthorLine.Named author, List<AuthorLine.Named> authors) {
        String whole = Folding.of(author.name());
        return orcids.entrySet().stream().filter(each -> Folding.of(each.getValue()).contains(whole))
                .map(Map.Entry::getKey).findFirst().or(() -> orcids.entrySet().stream()
                        .filter(each -> names(each.getValue(), author) && authors.stream()
                                .filter(other -> family(other).equals(family(author))).count() == 1
                                || orcids.size() == 1 && authors.size() == 1)
                        .map(Map.Entry::getKey).findFirst()).orElse("");
    }

    private static boolean names(String text, AuthorLine.Named author) {
        return !text.isEmpty() && Folding.of(text).contains(family(author));
    }

    private static String family(AuthorLine.Named author) {
        return Folding.of(author.name().substring(author.name().lastIndexOf(' ') + 1));
    }
}
