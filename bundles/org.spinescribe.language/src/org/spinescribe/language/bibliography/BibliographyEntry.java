/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.bibliography;

import java.util.Map;
import java.util.Optional;

/**
 * A work as a bibliography file describes it.
 *
 * @param key what reports cite it by
 * @param type BibTeX entry type in lower case, such as {@code article}
 * @param fields by BibTeX name in lower case, in the order of the file; values are Unicode text in NFC with LaTeX
 *        commands resolved; {@code <i>}, {@code <sup>} and {@code <sub>} stand for italics, raised and lowered text
 * @param offset of the key in the file, in UTF-16 units
 */
public record BibliographyEntry(String key, String type, Map<String, String> fields, int offset) {

    public BibliographyEntry {
        fields = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(fields));
    }

    /** The value of a field, if the entry has it and it is not blank. */
    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
    }
}
