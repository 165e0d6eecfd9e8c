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
import java.util.regex.Pattern;

import org.spinescribe.sources.bibliography.BibTeXParser.Piece;
import org.spinescribe.sources.bibliography.BibTeXParser.RawEntry;
import org.spinescribe.sources.bibliography.BibTeXParser.RawValue;
import org.spinescribe.sources.characters.Unprintable;

/** Turns the values of an entry into text. */
final class EntryText {

    private static final Set<String> NAMES = Set.of("author", "editor", "translator", "bookauthor");
    /** Fields with addresses, where ~ and % are ordinary characters. */
    private static final Set<String> VERBATIM = Set.of("url", "doi", "file", "eprint", "pmid", "pmcid");

    /** A text with digits that should be a year; a phrase such as “in press, 2024” is valid. */
    private static final Pattern YEAR_OF_SORTS =
            Pattern.compile("[^\\p{L}]{0,9}\\d{2}.{0,40}|[A-Za-z]{1,2}\\.?\\s?\\d{2}.{0,40}");

    private final Problems problems;

    EntryText(Problems problems) {
        this.problems = problems;
    }

    BibliographyEntry resolve(RawEntry entry) {
        Map<String, String> fields = new LinkedHashMap<>();
        Map<String, List<PersonName>> names = new LinkedHashMap<>();
        entry.fields().forEach((name, value) -> {
            fields.put(name, VERBATIM.contains(name) ? verbatim(value) : text(name, value));
            if (NAMES.contains(name)) {
                names.put(name, Names.parse(value.raw(),
                        guess -> report(value, guess.size() == 1 && guess.getFirst().group() ? "names.group"
                                : "names.guessed", PlainNames.text(guess))));
                fields.put(name, PlainNames.text(names.get(name)));
            }
        });
        dates(entry, fields);
        return new BibliographyEntry(entry.key(), entry.type(), CommonFields.of(fields), names, entry.offset());
    }

    /** Reports the invalid parts of the date; a year may be in words, such as “in press”. */
    private void dates(RawEntry entry, Map<String, String> fields) {
        String month = fields.getOrDefault("month", "");
        if (!month.isBlank() && DateText.withMonth(2000, month, fields.getOrDefault("day", "")).isYears()) {
            report(entry.fields().get("month"), "date.month", month);
        }
        String year = fields.getOrDefault("year", "");
        if (YEAR_OF_SORTS.matcher(year).matches() && DateText.year(year).isEmpty()) {
            report(entry.fields().get("year"), "date.unknown", year);
        }
        String accessed = fields.getOrDefault("urldate", "");
        if (accessed.matches("\\d.*") && WorkDate.parse(accessed).isEmpty()) {
            report(entry.fields().get("urldate"), "date.unknown", accessed);
        }
        boolean numbers = fields.getOrDefault("date", "").matches("-?\\d.*");
        if (numbers && WorkDate.parse(fields.get("date")).isEmpty()) {
            report(entry.fields().get("date"), "date.unknown", fields.get("date"));
        }
    }

    private void report(RawValue value, String message, Object... said) {
        problems.add(value.pieces().getFirst().offset(), Math.max(1, value.raw().length()), message, said);
    }

    private String text(String field, RawValue value) {
        StringBuilder text = new StringBuilder();
        value.pieces().forEach(piece -> text.append(text(field, piece)));
        return text.toString().strip();
    }

    private String text(String field, Piece piece) {
        String printed = LatexText.of(piece.text(), (index, command) -> problems.add(piece.offset() + index,
                command.length(), command.equals("{") ? "latex.deep" : "latex.unknown", command));
        return field.equals("abstract") ? printed : PublisherMarkup.resolved(printed,
                markup -> problems.add(piece.offset(), Math.max(1, piece.text().length()), "markup.unknown", markup));
    }

    private static String verbatim(RawValue value) {
        String text = value.raw().replaceAll("\\\\url\\s*\\{(.*)\\}", "$1").replaceAll("\\\\([_%&#~{}])", "$1")
                .replaceAll("[{}]", "").strip();
        return Normalizer.normalize(Unprintable.removed(text), Normalizer.Form.NFC);
    }
}
