/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A work of a bibliography file; types and fields have BibTeX's names, whatever the format of the file.
 *
 * @param key by which reports cite the work
 * @param type BibTeX entry type in lower case, such as {@code article}
 * @param fields by BibTeX name in lower case, in the order of the file; values are Unicode text in NFC with LaTeX
 *        commands resolved; {@code <i>}, {@code <sup>} and {@code <sub>} stand for italics, raised and lowered text
 * @param names the fields with people ({@code author}, {@code editor}, …), split into names; they are in {@code fields}
 *        too, as text
 * @param offset of the key in the file, in UTF-16 units
 */
public record BibliographyEntry(String key, String type, Map<String, String> fields,
        Map<String, List<PersonName>> names, int offset) {

    public BibliographyEntry {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /** The same work under another key. */
    public BibliographyEntry withKey(String other) {
        return new BibliographyEntry(other, type, fields, names, offset);
    }

    /** The same work without some of its fields. */
    public BibliographyEntry without(Set<String> unwanted) {
        Map<String, String> kept = new LinkedHashMap<>(fields);
        kept.keySet().removeAll(unwanted);
        return new BibliographyEntry(key, type, kept, names, offset);
    }

    /** The value of a field; empty when the field is missing or blank. */
    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
    }

    /** The people that a field such as {@code author} lists, in its order; empty when the entry has no such field. */
    public List<PersonName> people(String field) {
        return names.getOrDefault(field, List.of());
    }
}
