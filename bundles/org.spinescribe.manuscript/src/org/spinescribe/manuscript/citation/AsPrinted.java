/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Reference;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.PersonName;

/**
 * Works whose field {@code verbatim} has the whole entry of the list. Every style prints such an entry unchanged; the
 * style still numbers it, and sorts it by its first words.
 */
final class AsPrinted {

    private static final Pattern FIRST_WORDS = Pattern.compile("^[\\p{L}\\p{M}'’ -]{2,60}");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S*[^\\s.,;:)\\]”’\"']");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private AsPrinted() {
    }

    /** The work for the citation engine; its text supplies the author and the year where the fields lack them. */
    static BibliographyEntry forEngine(BibliographyEntry work) {
        String text = work.field("verbatim").orElse("");
        if (text.isEmpty()) {
            return work;
        }
        Map<String, String> fields = new TreeMap<>(work.fields());
        fields.putIfAbsent("title", text);
        Map<String, List<PersonName>> names = new TreeMap<>(work.names());
        Matcher words = FIRST_WORDS.matcher(text);
        if (words.find()) {
            names.putIfAbsent("author", List.of(PersonName.group(words.group().strip())));
        }
        Matcher year = YEAR.matcher(text);
        if (year.find()) {
            fields.putIfAbsent("year", year.group());
        }
        return new BibliographyEntry(work.key(), work.type(), fields, names, work.offset());
    }

    /** The entries of the list, with the verbatim text where a work has one. */
    static List<Reference> in(List<Reference> references, List<BibliographyEntry> works) {
        Map<String, BibliographyEntry> byKey = works.stream()
                .collect(Collectors.toMap(BibliographyEntry::key, Function.identity(), (first, second) -> first));
        return references.stream().map(reference -> byKey.get(reference.key()).field("verbatim")
                .map(text -> new Reference(reference.key(), reference.label(), linked(text), reference.work()))
                .orElse(reference)).toList();
    }

    /** Turns addresses into links, as in the entries that a style makes. */
    private static List<Inline> linked(String text) {
        List<Inline> inlines = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        int done = 0;
        while (address.find()) {
            if (address.start() > done) {
                inlines.add(new Inline.Text(text.substring(done, address.start())));
            }
            inlines.add(new Inline.Link(address.group(), List.of(new Inline.Text(address.group()))));
            done = address.end();
        }
        if (done < text.length()) {
            inlines.add(new Inline.Text(text.substring(done)));
        }
        return inlines;
    }
}
