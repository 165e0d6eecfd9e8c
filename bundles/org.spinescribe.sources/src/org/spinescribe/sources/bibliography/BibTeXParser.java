/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the entries of a BibTeX text. */
final class BibTeXParser {

    private final Scanner scanner;
    private final Problems problems;
    private final ValueReader values;
    private final Map<String, RawEntry> entries = new LinkedHashMap<>();

    BibTeXParser(String text, Problems problems) {
        scanner = new Scanner(text);
        this.problems = problems;
        values = new ValueReader(scanner, problems);
    }

    Bibliography parse() {
        while (scanner.toNextAt()) {
            object();
        }
        Map<String, String> aliases = aliases();
        InheritedFields.inherit(entries, aliases, problems);
        EntryText resolver = new EntryText(problems);
        List<BibliographyEntry> read = entries.values().stream().map(resolver::resolve).toList();
        return new Bibliography(read, aliases, problems.inOrder());
    }

    /** Further keys of biblatex, in the field {@code ids}. */
    private Map<String, String> aliases() {
        Map<String, String> aliases = new HashMap<>();
        entries.values().stream().filter(entry -> entry.fields().containsKey("ids"))
                .forEach(entry -> Stream.of(entry.fields().get("ids").raw().split(",")).map(String::strip)
                        .filter(alias -> !alias.isEmpty() && !entries.containsKey(alias))
                        .forEach(alias -> aliases.putIfAbsent(alias, entry.key())));
        return aliases;
    }

    private void object() {
        int at = scanner.position();
        scanner.next();
        scanner.skipSpace();
        String type = scanner.name().toLowerCase(Locale.ROOT);
        scanner.skipSpace();
        char close = scanner.accept('{') ? '}' : scanner.accept('(') ? ')' : Scanner.END;
        if (close == Scanner.END) {
            strayAt(at, type);
            return;
        }
        switch (type) {
            case "comment" -> skipBody(close);
            case "preamble" -> skipBody(close);
            case "string" -> macro(close);
            default -> entry(at, type, close);
        }
    }

    /** Text between entries is a comment, e-mail addresses included; only an @ that begins a line is suspicious. */
    private void strayAt(int at, String type) {
        boolean beginsLine = at == 0 || scanner.slice(at - 1, at).equals("\n");
        if (beginsLine && !type.isEmpty() && !type.equals("comment")) {
            problems.add(at, type.length() + 1, "entry.unopened", type);
        }
    }

    private void skipBody(char close) {
        int start = scanner.position();
        if (scanner.untilClosed(close, scanner.nextEntryStart()) == null) {
            scanner.moveTo(start);
        }
    }

    private void macro(char close) {
        int limit = scanner.nextEntryStart();
        int start = scanner.position();
        EntryFields fields = new EntryFields(scanner, problems, values, "@string", limit);
        if (!fields.read(close)) {
            problems.add(start, 1, "entry.unclosed", "@string");
        }
        fields.found().forEach((name, value) -> values.define(name, value.raw()));
    }

    private void entry(int at, String type, char close) {
        int limit = scanner.nextEntryStart();
        scanner.skipSpace();
        int keyOffset = scanner.position();
        String key = scanner.key();
        scanner.skipSpace();
        if (key.isEmpty() || scanner.peek() == '=') {
            problems.add(at, type.length() + 1, "entry.key", type);
            scanner.moveTo(limit);
            return;
        }
        scanner.accept(',');
        EntryFields fields = new EntryFields(scanner, problems, values, key, limit);
        if (!fields.read(close)) {
            if (!fields.reported()) {
                problems.add(keyOffset, key.length(), "entry.unclosed", key);
            }
            scanner.moveTo(limit);
            return;
        }
        add(new RawEntry(key, type, new LinkedHashMap<>(fields.found()), keyOffset));
    }

    private void add(RawEntry entry) {
        RawEntry earlier = entries.putIfAbsent(entry.key(), entry);
        if (earlier != null) {
            problems.add(entry.offset(), entry.key().length(), "entry.duplicate", entry.key(),
                    String.valueOf(problems.lineOf(earlier.offset())));
        }
    }

    /** An entry before LaTeX is resolved. */
    record RawEntry(String key, String type, Map<String, RawValue> fields, int offset) {
    }

    /** A value as the file has it: its pieces joined, LaTeX and inner braces kept. */
    record RawValue(List<Piece> pieces) {

        String raw() {
            return String.join("", pieces.stream().map(Piece::text).toList());
        }

        RawValue {
            pieces = List.copyOf(new ArrayList<>(pieces));
        }
    }

    /** One of the parts that # joins. */
    record Piece(String text, int offset) {
    }
}
