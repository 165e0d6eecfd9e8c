/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.spinescribe.sources.characters.Folding;

/**
 * Gives works their keys: the key in the file if it can be cited, otherwise the first author’s family name with the
 * year, and a letter from the second such work on. A work added at the end of a file changes no earlier key.
 */
final class EntryKeys {

    /** A valid key behind the @ of a citation. */
    private static final Pattern CITABLE = Pattern
            .compile("[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_:.+/-]*+(?<=[\\p{L}\\p{N}_/+-]))?");

    private final Problems problems;
    private final Map<String, EntryDraft> said = new LinkedHashMap<>();
    private final List<Keyed> works = new ArrayList<>();
    private final Map<String, String> aliases = new HashMap<>();

    private record Keyed(EntryDraft draft, Optional<String> key, Optional<String> alias) {
    }

    EntryKeys(Problems problems) {
        this.problems = problems;
    }

    /**
     * Adds a work with its key in the file. A duplicate of a work is reported and left out; another work with a used
     * key gets a key of its own.
     */
    void add(EntryDraft draft, Optional<String> key, Optional<String> alias) {
        Optional<String> name = key.or(() -> alias);
        EntryDraft earlier = name.map(text -> said.putIfAbsent(text, draft)).orElse(null);
        boolean sameTitle = earlier != null && Folding.of(earlier.field("title").orElse(""))
                .equals(Folding.of(draft.field("title").orElse("")));
        if (earlier != null) {
            problems.add(draft.offset(), 1, sameTitle ? "entry.duplicate" : "entry.renamed", name.get(),
                    String.valueOf(problems.lineOf(earlier.offset())));
        }
        if (sameTitle) {
            return;
        }
        draft.report(problems);
        if (draft.isEmpty()) {
            problems.add(draft.offset(), 1, "record.empty");
        }
        works.add(new Keyed(draft, key.filter(text -> earlier == null && CITABLE.matcher(text).matches()),
                alias.filter(text -> earlier == null)));
    }

    /** All works that were added. */
    Bibliography bibliography() {
        Set<String> taken = new HashSet<>(said.keySet());
        Map<String, Integer> repeats = new HashMap<>();
        List<BibliographyEntry> entries = new ArrayList<>();
        for (Keyed work : works) {
            String key = work.key().orElseGet(() -> free(base(work.draft()), taken, repeats));
            work.alias().ifPresent(alias -> aliases.put(alias, key));
            entries.add(work.draft().entry(key));
        }
        return new Bibliography(entries, aliases, problems.inOrder());
    }

    private static String free(String base, Set<String> taken, Map<String, Integer> repeats) {
        String key = base;
        while (!taken.add(key)) {
            key = base + CitationKey.letters(repeats.merge(base, 1, Integer::sum));
        }
        return key;
    }

    private static String base(EntryDraft draft) {
        String word = draft.firstName().map(PersonName::family).or(() -> draft.field("title")
                .map(CitationKey::firstWord)).orElse("");
        String year = draft.field("year").filter(text -> text.length() == 4).orElse("");
        return CitationKey.of(word, year);
    }
}
