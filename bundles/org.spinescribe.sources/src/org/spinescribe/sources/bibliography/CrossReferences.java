/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.spinescribe.sources.bibliography.BibTeXParser.RawEntry;
import org.spinescribe.sources.bibliography.BibTeXParser.RawValue;

/** Gives entries with a {@code crossref} what they do not say themselves. */
final class CrossReferences {

    private static final Set<String> PARTS = Set.of("incollection", "inproceedings", "conference", "inbook");
    private static final Set<String> NEVER_INHERITED = Set.of("crossref", "title", "shorttitle", "note", "doi", "url",
            "pages", "abstract", "annote");

    private final Map<String, RawEntry> entries;
    private final Problems problems;
    private final Set<String> done = new HashSet<>();

    private CrossReferences(Map<String, RawEntry> entries, Problems problems) {
        this.entries = entries;
        this.problems = problems;
    }

    static void inherit(Map<String, RawEntry> entries, Problems problems) {
        CrossReferences references = new CrossReferences(entries, problems);
        entries.values().forEach(references::inherit);
    }

    private void inherit(RawEntry child) {
        RawValue reference = child.fields().get("crossref");
        if (reference == null || !done.add(child.key())) {
            return;
        }
        RawEntry parent = entries.get(reference.raw().strip());
        if (parent == null) {
            problems.add(reference.pieces().getFirst().offset(), reference.raw().length(), "crossref.unknown",
                    child.key(), reference.raw().strip());
            return;
        }
        inherit(parent);
        copy(parent, child);
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
