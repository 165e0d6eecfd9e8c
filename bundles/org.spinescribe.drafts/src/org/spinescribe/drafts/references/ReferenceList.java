/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.drafts.Place;
import org.spinescribe.drafts.Remark;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.PersonName;
import org.spinescribe.sources.characters.Folding;

/** The reference list of a manuscript: the work for each number, and for each name with a year. */
public final class ReferenceList {

    private final Map<Integer, String> byNumber = new LinkedHashMap<>();
    private final Map<String, List<String>> byNameAndYear = new HashMap<>();
    private final WorkList works;

    private ReferenceList(WorkList works) {
        this.works = works;
    }

    /**
     * Reads a list. An entry that cannot be parsed is kept as printed, with a remark.
     *
     * @param paragraphs of the list, in the order of the file
     * @param works from the fields of a reference manager; the others are added
     */
    public static ReferenceList of(List<Entry> paragraphs, WorkList works, List<Remark> remarks) {
        ReferenceList list = new ReferenceList(works);
        List<BibliographyEntry> known = works.works();
        int position = 0;
        for (Entry entry : paragraphs) {
            String printed = entry.printed().replaceAll("[\\s\u00A0]+", " ").strip();
            if (printed.isEmpty()) {
                continue;
            }
            position++;
            int number = ReferenceString.number(printed).orElse(position);
            list.byNumber.putIfAbsent(number, list.key(ReferenceString.withoutNumber(printed), entry, known, remarks));
        }
        works.works().forEach(list::index);
        return list;
    }

    /** A paragraph of the list. */
    public record Entry(String printed, Place place) {
    }

    private String key(String printed, Entry entry, List<BibliographyEntry> known, List<Remark> remarks) {
        String folded = Folding.of(printed);
        Optional<String> field = known.stream().filter(work -> work.field("title").map(Folding::of)
                .filter(title -> title.length() > 12 && folded.contains(title)).isPresent()).map(BibliographyEntry::key)
                .findFirst();
        if (field.isPresent()) {
            return field.get();
        }
        Optional<String> parsed = ReferenceString.parse(printed).flatMap(item -> works.add(item.json()));
        return parsed.orElseGet(() -> {
            remarks.add(Remark.of("reference-as-printed", entry.place(), printed));
            return works.addVerbatim(printed);
        });
    }

    private void index(BibliographyEntry work) {
        List<PersonName> people = work.people("author").isEmpty() ? work.people("editor") : work.people("author");
        String year = work.field("year").orElse("");
        if (!people.isEmpty() && year.matches("\\d{4}")) {
            String name = (people.getFirst().particle() + " " + people.getFirst().family()).strip();
            List.of(name, people.getFirst().family()).stream().distinct().forEach(each -> byNameAndYear
                    .computeIfAbsent(Folding.of(each) + " " + year, any -> new ArrayList<>()).add(work.key()));
        }
    }

    /** The number of references. */
    public int size() {
        return byNumber.size();
    }

    /** The key for a number. */
    public Optional<String> byNumber(int number) {
        return Optional.ofNullable(byNumber.get(number));
    }

    /** The key of a first author's family name with a year, when only one work has both. */
    public Optional<String> byNameAndYear(String family, String year) {
        List<String> keys = byNameAndYear.getOrDefault(Folding.of(family) + " " + year, List.of());
        return keys.size() == 1 ? Optional.of(keys.getFirst()) : Optional.empty();
    }
}
