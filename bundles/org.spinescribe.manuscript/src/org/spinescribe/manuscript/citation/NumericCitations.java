/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Inline.Citation.Part;
import org.spinescribe.manuscript.Reference;

/** Citations by number: sorted, each number once, runs of three and more as a range. */
final class NumericCitations implements CitationText {

    private static final int SHORTEST_RANGE = 3;

    private final StyleSettings settings;
    private final Map<String, Integer> numbers = new HashMap<>();

    NumericCitations(StyleSettings settings, List<Reference> references) {
        this.settings = settings;
        references.forEach(reference -> numbers.put(reference.key(), numbers.size() + 1));
    }

    /** A work with its number and, if it has one, its locator as printed. */
    private record Numbered(String prefix, int number, String key, String locator) {
        boolean follows(Numbered other) {
            return number == other.number + 1 && prefix.isEmpty() && locator.isEmpty() && other.locator.isEmpty();
        }
    }

    @Override
    public Inline.Citation of(List<WorkInCitation> works) {
        List<Numbered> numbered = works.stream().map(this::number).distinct().toList();
        if (settings.sorted() && numbered.stream().allMatch(work -> work.prefix().isEmpty())) {
            numbered = numbered.stream().sorted(Comparator.comparingInt(Numbered::number)).toList();
        }
        List<Part> parts = new ArrayList<>();
        text(settings.prefix(), parts);
        String delimiter = delimiter(numbered);
        for (int i = 0; i < numbered.size();) {
            if (i > 0) {
                text(delimiter, parts);
            }
            i = run(numbered, i, parts);
        }
        text(settings.suffix(), parts);
        return new Inline.Citation(parts, settings.superscript());
    }

    private Numbered number(WorkInCitation work) {
        String locator = work.locator().map(Locator::parse).map(settings.locator()::print).orElse("");
        return new Numbered(work.prefix(), numbers.get(work.key()), work.key(), locator);
    }

    /** Where a locator is set off by a comma, works are set off by something stronger. */
    private String delimiter(List<Numbered> works) {
        boolean ambiguous = works.stream().anyMatch(work -> work.locator().startsWith(","));
        return ambiguous ? settings.delimiter().replace(',', ';') : settings.delimiter();
    }

    /** Prints one work or one range; returns the index after it. */
    private int run(List<Numbered> works, int start, List<Part> parts) {
        int end = start + 1;
        while (end < works.size() && works.get(end).follows(works.get(end - 1))) {
            end++;
        }
        work(works.get(start), parts);
        if (!settings.collapse() || end - start < SHORTEST_RANGE) {
            return start + 1;
        }
        text("–", parts);
        work(works.get(end - 1), parts);
        return end;
    }

    private static void work(Numbered work, List<Part> parts) {
        text(work.prefix().isEmpty() ? "" : work.prefix() + " ", parts);
        parts.add(new Part(work.number() + work.locator(), Optional.of(work.key())));
    }

    private static void text(String text, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, Optional.empty()));
        }
    }
}
