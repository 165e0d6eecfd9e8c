/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.spinescribe.sources.bibliography.BibTeXParser.RawEntry;
import org.spinescribe.sources.bibliography.BibTeXParser.RawValue;

/** Adds the fields that entries with a {@code crossref} inherit. */
final class InheritedFields {

    private static final Set<String> PARTS = Set.of("incollection", "inproceedings", "conference", "inbook");
    private static final Set<String> NEVER_INHERITED = Set.of("crossref", "title", "shorttitle", "note", "doi", "url",
            "pages", "abstract", "annote");

    /** A chapter has a book, and the book possibly a series; a longer chain is a mistake. */
    private static final int MOST_GENERATIONS = 10;

    private final Map<String, RawEntry> entries;
    private final Map<String, String> aliases;
    private final Problems problems;
    private final Set<String> done = new HashSet<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private boolean told;

    private InheritedFields(Map<String, RawEntry> entries, Map<String, String> aliases, Problems problems) {
        this.entries = entries;
        this.aliases = aliases;
        this.problems = problems;
    }

    static void inherit(Map<String, RawEntry> entries, Map<String, String> aliases, Problems problems) {
        InheritedFields references = new InheritedFields(entries, aliases, problems);
        entries.values().forEach(references::inherit);
    }

    /** Inherits the fields of the ancestors, the farthest first, so that each passes on its own inherited fields. */
    private void inherit(RawEntry entry) {
        Deque<RawEntry> children = new ArrayDeque<>();
        RawEntry child = entry;
        while (child != null && child.fields().containsKey("crossref") && done.add(child.key())) {
            children.push(child);
            child = parent(child);
        }
        for (RawEntry each : children) {
            if (generations(each) <= MOST_GENERATIONS) {
                parentOf(each).ifPresent(parent -> copy(parent, each));
            } else if (!told) {
                report(each, "crossref.deep");
                told = true;
            }
        }
    }

    private int generations(RawEntry child) {
        int generations = 1 + parentOf(child).map(parent -> depths.getOrDefault(parent.key(), 0)).orElse(0);
        depths.put(child.key(), generations);
        return generations;
    }

    private RawEntry parent(RawEntry child) {
        if (parentOf(child).isEmpty()) {
            report(child, "crossref.unknown");
        }
        return parentOf(child).orElse(null);
    }

    private Optional<RawEntry> parentOf(RawEntry child) {
        String key = child.fields().get("crossref").raw().strip();
        return Optional.ofNullable(entries.get(aliases.getOrDefault(key, key)));
    }

    private void report(RawEntry child, String message) {
        RawValue reference = child.fields().get("crossref");
        problems.add(reference.pieces().getFirst().offset(), Math.max(1, reference.raw().length()), message,
                child.key(), reference.raw().strip());
    }

    private static void copy(RawEntry parent, RawEntry child) {
        RawValue title = parent.fields().get("title");
        if (title != null && PARTS.contains(child.type())) {
            child.fields().putIfAbsent("booktitle", title);
        }
        parent.fields().forEach((name, value) -> {
            if (!NEVER_INHERITED.contains(name)) {
                child.fields().putIfAbsent(name, value);
            }
        });
    }
}
