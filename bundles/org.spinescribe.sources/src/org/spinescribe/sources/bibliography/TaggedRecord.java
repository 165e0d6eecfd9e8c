/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One work of a file with tagged lines, as in RIS and NBIB.
 *
 * @param fields in the order of the file, including the first
 * @param ended whether the record has its end line
 */
record TaggedRecord(List<Field> fields, boolean ended) {

    /** A tag of up to four characters, with a hyphen in the fifth place; other lines continue the value before. */
    private static final Pattern TAG = Pattern.compile("([A-Z][A-Z0-9]{1,3}+) {0,2}+-(?: (.*+))?+");
    private static final int HYPHEN = 4;

    /**
     * A tag and its value.
     *
     * @param offset of the tag in the file
     */
    record Field(String tag, StringBuilder text, int offset) {

        String value() {
            return text.toString().strip();
        }
    }

    /**
     * Splits a text into records; lines outside records are reported, except the header above the first one.
     *
     * @param endTag of the line that ends a record; empty when only the next record does
     */
    static List<TaggedRecord> read(String text, String startTag, String endTag, Problems problems) {
        List<TaggedRecord> records = new ArrayList<>();
        List<Field> open = null;
        boolean reported = true;
        int end;
        for (int start = text.startsWith("\uFEFF") ? 1 : 0; start < text.length(); start = end + 1) {
            end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            String line = text.substring(start, end).stripTrailing();
            Field field = field(line, start, startTag.length());
            if (field.tag().equals(startTag)) {
                close(open, false, records);
                open = new ArrayList<>(List.of(field));
            } else if (!endTag.isEmpty() && field.tag().equals(endTag)) {
                close(open, true, records);
                open = null;
                reported = false;
            } else if (open != null) {
                add(field, line, open);
            } else if (!reported && !line.isBlank()) {
                problems.add(start, line.length(), "record.outside", startTag.equals("TY") ? "TY  - JOUR" : "PMID- 1");
                reported = true;
            }
        }
        close(open, false, records);
        return records;
    }

    private static Field field(String line, int offset, int longestTag) {
        Matcher tagged = TAG.matcher(line);
        boolean found = line.length() > HYPHEN && line.charAt(HYPHEN) == '-' && tagged.matches()
                && tagged.group(1).length() <= longestTag;
        return found ? new Field(tagged.group(1), new StringBuilder(tagged.group(2) == null ? "" : tagged.group(2)),
                offset) : new Field("", new StringBuilder(), offset);
    }

    private static void add(Field field, String line, List<Field> open) {
        if (field.tag().isEmpty()) {
            open.getLast().text().append(' ').append(line.strip());
        } else {
            open.add(field);
        }
    }

    private static void close(List<Field> open, boolean ended, List<TaggedRecord> records) {
        if (open != null) {
            records.add(new TaggedRecord(List.copyOf(open), ended));
        }
    }

    /** The start of the record in the file. */
    int offset() {
        return fields.getFirst().offset();
    }

    /** The non-empty values of a tag, in the order of the file. */
    Stream<String> all(String tag) {
        return fields.stream().filter(field -> field.tag().equals(tag)).map(Field::value)
                .filter(value -> !value.isEmpty());
    }

    /** The first value of the first of the tags that has one. */
    Optional<String> first(String... tags) {
        return Stream.of(tags).flatMap(this::all).findFirst();
    }
}
