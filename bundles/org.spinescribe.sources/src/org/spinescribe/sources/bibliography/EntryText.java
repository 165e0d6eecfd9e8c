/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.spinescribe.sources.bibliography.BibTeXParser.Piece;
import org.spinescribe.sources.bibliography.BibTeXParser.RawEntry;
import org.spinescribe.sources.bibliography.BibTeXParser.RawValue;

/** Turns the values of an entry into text. */
final class EntryText {

    private static final Set<String> NAMES = Set.of("author", "editor", "translator", "bookauthor");
    /** Fields that hold addresses: a ~ or % there is just that. */
    private static final Set<String> VERBATIM = Set.of("url", "doi", "file", "eprint", "pmid", "pmcid");

    private final Problems problems;

    EntryText(Problems problems) {
        this.problems = problems;
    }

    BibliographyEntry resolve(RawEntry entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, List<PersonName>> names = new LinkedHashMap<>();
        entry.fields().forEach((name, value) -> {
            fields.put(name, VERBATIM.contains(name) ? verbatim(value) : text(value));
            if (NAMES.contains(name)) {
                names.put(name, Names.parse(value.raw()));
            }
        });
        return new BibliographyEntry(entry.key(), entry.type(), fields, names, entry.offset());
    }

    private String text(RawValue value) {
        return value.pieces().stream().map(this::text).collect(Collectors.joining()).strip();
    }

    private String text(Piece piece) {
        return LatexText.of(piece.text(), (index, command) -> problems.add(piece.offset() + index, command.length(),
                "latex.unknown", command));
    }

    private static String verbatim(RawValue value) {
        String text = value.raw().replaceAll("\\\\url\\s*\\{(.*)\\}", "$1").replaceAll("\\\\([_%&#~{}])", "$1")
                .replaceAll("[{}]", "").strip();
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
