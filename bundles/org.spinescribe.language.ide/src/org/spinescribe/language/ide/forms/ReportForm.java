/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a form shows of a report.
 *
 * @param entries of each kind, in the order of the file
 */
public record ReportForm(Map<EntryKind, List<Entry>> entries) {

    public ReportForm {
        entries = Map.copyOf(entries);
    }

    /** The entries of a kind, in the order of the file; none when the report has no such block. */
    public List<Entry> all(EntryKind kind) {
        return entries.getOrDefault(kind, List.of());
    }

    /** The entry of a kind that a report has one of. */
    public Optional<Entry> first(EntryKind kind) {
        return all(kind).stream().findFirst();
    }

    /** What is filled in where a report has one entry; empty when nothing is. */
    public String value(Field field) {
        return first(field.kind()).map(entry -> entry.value(field)).orElse("");
    }

    /**
     * Whether an entry of this report is the one with a number in a later state of the report, as far as one can see:
     * it may have changed, or stand elsewhere because others were moved.
     *
     * @param at number of the entry here
     * @param number of an entry there
     */
    public boolean stays(EntryKind kind, int at, ReportForm later, int number) {
        List<Map<Field, String>> before = all(kind).stream().map(Entry::values).toList();
        List<Map<Field, String>> now = later.all(kind).stream().map(Entry::values).toList();
        if (at < 0 || at >= before.size() || number < 0 || number >= now.size()) {
            return at == number && (at < 0 || at >= before.size() && at >= now.size());
        }
        List<Map<Field, String>> without = new ArrayList<>(before);
        without.remove(at);
        if (now.equals(without)) {
            return false;
        }
        boolean same = now.get(number).equals(before.get(at));
        return same || number == at && !before.contains(now.get(number));
    }

    /** What is filled in, wherever it stands. */
    Map<EntryKind, List<Map<Field, String>>> values() {
        Map<EntryKind, List<Map<Field, String>>> values = new EnumMap<>(EntryKind.class);
        entries.forEach((kind, all) -> values.put(kind, all.stream().map(Entry::values).toList()));
        return values;
    }
}
