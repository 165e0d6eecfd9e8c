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
import java.util.function.Consumer;
import java.util.regex.Pattern;

import org.spinescribe.sources.characters.Unprintable;

/** A work under construction from a file other than BibTeX; its fields have BibTeX's names. */
final class EntryDraft {

    /** A text with digits should be a date; words such as “in press” are valid. */
    private static final Pattern STRANGE_DATE = Pattern.compile(".*\\d.*");

    private final WorkType type;
    private final int offset;
    private final List<Consumer<Problems>> notes = new ArrayList<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, List<PersonName>> names = new LinkedHashMap<>();

    /** @param offset of the key, or of the work's first line without one */
    EntryDraft(WorkType type, int offset) {
        this.type = type;
        this.offset = offset;
    }

    WorkType type() {
        return type;
    }

    int offset() {
        return offset;
    }

    /** Whether the work is part of a journal or newspaper. */
    boolean isArticle() {
        return type.inPeriodical();
    }

    /** Sets a field for print, unless it is set already. */
    void text(String field, Optional<String> value) {
        verbatim(field, value.map(text -> PlainValues.of(text, field.equals("abstract") ? unknown -> { }
                : unknown -> note("markup.unknown", unknown))));
    }

    /** Sets a field whose text stays unchanged, such as an address. */
    void verbatim(String field, Optional<String> value) {
        value.map(Unprintable::removed).map(String::strip).filter(text -> !text.isEmpty())
                .ifPresent(text -> fields.putIfAbsent(field, text));
    }

    /** Sets the date of publication; a text that is no date, such as “in press”, becomes the year unchanged. */
    void issued(String value) {
        Optional<WorkDate> date = WorkDate.parse(value);
        if (date.isPresent()) {
            issued(date.get());
            return;
        }
        if (STRANGE_DATE.matcher(value.strip()).matches()) {
            note("date.unknown", value.strip());
        }
        text("year", Optional.of(value));
    }

    /** Sets the date of publication; if the year is known and the same, only adds the missing parts. */
    void issued(WorkDate date) {
        String year = String.valueOf(date.year());
        if (!fields.getOrDefault("year", year).equals(year)) {
            return;
        }
        verbatim("year", Optional.of(year));
        if (date.end().isPresent() || date.season() > 0) {
            fields.put("date", date.edtf());
        } else if (date.year() < 1000) {
            fields.putIfAbsent("date", date.edtf());
        }
        verbatim("month", Optional.of(date.month()).filter(month -> month > 0)
                .map(month -> DateText.MONTHS.get(month - 1)));
        verbatim("day", Optional.of(date.day()).filter(day -> day > 0).map(String::valueOf));
    }

    /** Records a problem of the work; {@code message} is a key of bibliography.properties. */
    void note(String message, Object... arguments) {
        notes.add(problems -> problems.add(offset, 1, message, arguments));
    }

    /** Reports the recorded problems. */
    void report(Problems problems) {
        notes.forEach(note -> note.accept(problems));
    }

    void name(String field, PersonName name) {
        names.computeIfAbsent(field, any -> new ArrayList<>()).add(name);
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The first author, or the first editor of a work without authors. */
    Optional<PersonName> firstName() {
        return Optional.ofNullable(names.getOrDefault("author", names.get("editor"))).map(List::getFirst);
    }

    /** Whether the work has neither a title nor a name, and so nothing to print. */
    boolean isEmpty() {
        return names.isEmpty() && !fields.containsKey("title");
    }

    BibliographyEntry entry(String key) {
        Map<String, String> all = new LinkedHashMap<>();
        names.forEach((field, people) -> all.put(field, PlainNames.text(people)));
        all.putAll(fields);
        return new BibliographyEntry(key, type.bibTeX().getFirst(), CommonFields.of(all), names, offset);
    }
}
