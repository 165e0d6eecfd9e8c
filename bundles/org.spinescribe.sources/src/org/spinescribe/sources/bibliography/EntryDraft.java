/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A work while it is put together from a file that is not BibTeX; its fields have BibTeX's names. */
final class EntryDraft {

    private final String type;
    private final int offset;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, List<PersonName>> names = new LinkedHashMap<>();

    /** @param offset of the key, or of the work's first line when it has none of its own */
    EntryDraft(String type, int offset) {
        this.type = type;
        this.offset = offset;
    }

    String type() {
        return type;
    }

    int offset() {
        return offset;
    }

    /** Whether the work stands in a journal or newspaper. */
    boolean isArticle() {
        return type.equals("article") || type.equals("review");
    }

    /** Sets a field for print, unless it is set already. */
    void text(String field, Optional<String> value) {
        verbatim(field, value.map(PlainText::of));
    }

    /** Sets a field that is taken as it stands, such as an address. */
    void verbatim(String field, Optional<String> value) {
        value.map(String::strip).filter(text -> !text.isEmpty()).ifPresent(text -> fields.putIfAbsent(field, text));
    }

    void name(String field, PersonName name) {
        names.computeIfAbsent(field, any -> new ArrayList<>()).add(name);
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The first author, or the first editor where no author is named. */
    Optional<PersonName> firstName() {
        return Optional.ofNullable(names.getOrDefault("author", names.get("editor"))).map(List::getFirst);
    }

    /** Whether there is neither a title nor anybody's name, so that nothing could be printed. */
    boolean isEmpty() {
        return names.isEmpty() && !fields.containsKey("title");
    }

    BibliographyEntry entry(String key) {
        Map<String, String> all = new LinkedHashMap<>();
        names.forEach((field, people) -> all.put(field,
                people.stream().map(PlainNames::text).collect(Collectors.joining(" and "))));
        all.putAll(fields);
        return new BibliographyEntry(key, type, all, names, offset);
    }
}
