/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The works of a bibliography file, and the problems of the file. */
public final class Bibliography {

    private final List<BibliographyEntry> entries;
    private final List<BibliographyProblem> problems;
    private final Map<String, BibliographyEntry> byKey;
    private final Map<String, String> aliases;

    /**
     * @param entries in the order of the file, each key once
     * @param problems in the order of the file
     */
    public Bibliography(List<BibliographyEntry> entries, List<BibliographyProblem> problems) {
        this(entries, Map.of(), problems);
    }

    /**
     * @param entries in the order of the file, each key once
     * @param aliases further keys of works, such as {@code pmid28993889}, with the key of the entry
     * @param problems in the order of the file
     */
    public Bibliography(List<BibliographyEntry> entries, Map<String, String> aliases,
            List<BibliographyProblem> problems) {
        this.entries = List.copyOf(entries);
        this.aliases = Map.copyOf(aliases);
        this.problems = List.copyOf(problems);
        byKey = this.entries.stream().collect(Collectors.toMap(BibliographyEntry::key, Function.identity()));
    }

    /** The works in the order of the file, each key once. */
    public List<BibliographyEntry> entries() {
        return entries;
    }

    /** The problems to fix, in the order of the file. */
    public List<BibliographyProblem> problems() {
        return problems;
    }

    /** The work with this key or alias, case-sensitive; the key of the found work may differ from an alias. */
    public Optional<BibliographyEntry> find(String key) {
        return Optional.ofNullable(byKey.get(key)).or(() -> Optional.ofNullable(aliases.get(key)).map(byKey::get));
    }
}
