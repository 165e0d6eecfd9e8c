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
 * The form's model of a report.
 *
 * @param entries the entries of each kind, in the order of the file
 */
public record ReportForm(Map<EntryKind, List<Entry>> entries) {

    public ReportForm {
        entries = Map.copyOf(entries);
    }

    /** Returns the entries of a kind, in the order of the file; none when the report has no such block. */
    public List<Entry> all(EntryKind kind) {
        return entries.getOrDefault(kind, List.of());
    }

    /** Returns the first entry of a kind, for kinds with one entry. */
    public Optional<Entry> first(EntryKind kind) {
        return all(kind).stream().findFirst();
    }

    /** Returns a value of a kind with one entry; empty when there is none. */
    public String value(Field field) {
        return first(field.kind()).map(entry -> entry.value(field)).orElse("");
    }

    /**
     * Returns whether an entry of this report is the one at an index of a later state of the report. This is decided by
     * the values: the entry may have changed, or have moved among the others.
     *
     * @param at the index of the entry here
     * @param number the index of an entry there
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

    /** Returns the values of all entries, without their ranges. */
    Map<EntryKind, List<Map<Field, String>>> values() {
        Map<EntryKind, List<Map<Field, String>>> values = new EnumMap<>(EntryKind.class);
        entries.forEach((kind, all) -> values.put(kind, all.stream().map(Entry::values).toList()));
        return values;
    }
}
