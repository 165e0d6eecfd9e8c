/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.references;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Parses a printed reference: Vancouver, AMA, Springer, APA, Elsevier, IEEE and similar styles. Parsing succeeds when
 * authors, title, container and year are found; nothing is guessed.
 */
public final class ReferenceString {

    private static final Pattern YEAR_BEHIND_AUTHORS = Pattern.compile("^\\s*[.,]?\\s*\\(" + ReferenceParts.YEAR
            + "(?:,[^)]*)?\\)[.,:]?\\s+");
    private static final Pattern NUMBER = Pattern.compile("^\\s*(?:\\[(\\d{1,3})\\]|\\((\\d{1,3})\\)|(\\d{1,3})[.)\\t]|"
            + "(\\d{1,3})\\s(?=\\p{Lu}))\\s*");
    private static final Pattern SERVICES = Pattern.compile("(?:\\s*\\[(?:DOI|PubMed|CrossRef|Google Scholar|"
            + "PMC free article|Medline|View Article)[^\\]]*\\])+", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 4_000;

    private ReferenceString() {
    }

    /** The number before a reference, such as 3 in {@code [3] Smith …}; empty when it has none. */
    public static Optional<Integer> number(String printed) {
        Matcher number = NUMBER.matcher(printed);
        return number.find() ? IntStream.rangeClosed(1, 4).mapToObj(number::group).filter(each -> each != null)
                .findFirst().map(Integer::valueOf) : Optional.empty();
    }

    /** A reference without the number before it. */
    public static String withoutNumber(String printed) {
        return NUMBER.matcher(printed).replaceFirst("").strip();
    }

    /** The work of a reference in CSL-JSON; empty when it is not understood. */
    public static Optional<CslBuilder> parse(String printed) {
        String text = withoutNumber(printed.replaceAll("[\\s\u00A0]+", " ")).replace("\u2010", "-")
                .replace("\u2011", "-");
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        PrintedIdentifiers identifiers = PrintedIdentifiers.of(text);
        text = SERVICES.matcher(identifiers.rest()).replaceAll("")
                .replaceFirst("(?i)\\s*(?:epub|published online|accessed)\\b.*$", "").strip();
        Optional<CslBuilder> work = work(text, identifiers.hasCatalogueIdentifier());
        work.ifPresent(item -> identifiers.found().forEach(item::set));
        return work;
    }

    /** The identifiers of a reference, also when the rest is not understood, by their names in CSL. */
    public static Map<String, String> identifiers(String printed) {
        Map<String, String> found = new LinkedHashMap<>(PrintedIdentifiers.of(printed).found());
        found.remove("PMCID");
        return found;
    }

    /** The longest list of names at the start parts authors from the rest. */
    private static Optional<CslBuilder> work(String text, boolean identified) {
        List<Integer> ends = new ArrayList<>();
        for (int i = 1; i < text.length() && ends.size() < 120; i++) {
            char sign = text.charAt(i);
            boolean before = sign == '(' && text.substring(i).matches("(?s)\\((?:19|20)\\d\\d[a-z]?[,)].*");
            if (before || (sign == '.' || sign == ':' || sign == ',') && i + 1 < text.length()
                    && text.charAt(i + 1) == ' ') {
                ends.add(i);
            }
        }
        for (int end : ends.reversed()) {
            String authors = text.substring(0, end).strip();
            Optional<List<PrintedNames.Name>> names =
                    PrintedNames.parse(authors.replaceFirst("(?i),?\\s*\\(?eds?\\.?\\)?$", ""));
            if (names.isPresent()) {
                return afterAuthors(names.get(), text.substring(end).replaceFirst("^[.:,]\\s*", ""),
                        text.charAt(end) == ',', identified);
            }
        }
        return Optional.empty();
    }

    private static Optional<CslBuilder> afterAuthors(List<PrintedNames.Name> authors, String rest, boolean commas,
            boolean identified) {
        Matcher year = YEAR_BEHIND_AUTHORS.matcher(rest);
        Optional<CslBuilder> work = year.find() && !BookString.isInBook(rest)
                ? ArticleString.parse(rest.substring(year.end()), year.group("year"), identified, commas)
                : Optional.empty();
        return work.or(() -> ArticleString.parse(rest, commas)).or(() -> BookString.parse(rest)).map(item -> {
            authors.forEach(name -> {
                if (name.family().isEmpty()) {
                    item.group("author", name.given());
                } else {
                    item.person("author", name.family(), name.given(), name.suffix());
                }
            });
            return item;
        });
    }
}
