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

/** Computes the values that a form must show after a change. */
final class Expected {

    private Expected() {
    }

    /** Normalises values as fields hold them; drops empty ones. */
    static Map<Field, String> normal(Map<Field, String> values) {
        Map<Field, String> normal = new EnumMap<>(Field.class);
        values.forEach((field, value) -> put(normal, field, field.notation().normal(value)));
        return normal;
    }

    /** Sets a value, and the values that depend on it; an empty value removes the field. */
    static void put(Map<Field, String> values, Field field, String value) {
        if (value.isEmpty()) {
            values.remove(field);
        } else {
            values.put(field, value);
        }
        if (field == Field.EMAIL && !value.isEmpty()) {
            values.put(Field.CORRESPONDING, Field.YES);
        } else if (field == Field.CORRESPONDING && value.isEmpty()) {
            values.remove(Field.EMAIL);
        }
        if (field == Field.VERTEBRAE && value.isEmpty()) {
            values.remove(Field.COUNTED);
        }
        if (values.containsKey(Field.ABSENCE)) {
            values.computeIfPresent(Field.STATEMENT_TEXT, (text, words) -> Notation.oneLine(words));
        }
    }

    static Map<EntryKind, List<Map<Field, String>>> set(ReportForm form, Field field, int index, String value) {
        Map<EntryKind, List<Map<Field, String>>> values = form.values();
        List<Map<Field, String>> entries = new ArrayList<>(values.get(field.kind()));
        Map<Field, String> entry = new EnumMap<>(Field.class);
        entry.putAll(entries.get(index));
        put(entry, field, value);
        entries.set(index, entry);
        values.put(field.kind(), entries);
        return values;
    }

    static Map<EntryKind, List<Map<Field, String>>> added(ReportForm form, EntryKind kind, int index,
            Map<Field, String> entry) {
        Map<EntryKind, List<Map<Field, String>>> values = form.values();
        List<Map<Field, String>> entries = new ArrayList<>(values.get(kind));
        entries.add(index, entry);
        values.put(kind, entries);
        return values;
    }

    static Map<EntryKind, List<Map<Field, String>>> removed(ReportForm form, EntryKind kind, int index) {
        Map<EntryKind, List<Map<Field, String>>> values = form.values();
        List<Map<Field, String>> entries = new ArrayList<>(values.get(kind));
        entries.remove(index);
        values.put(kind, entries);
        return values;
    }

    static Map<EntryKind, List<Map<Field, String>>> moved(ReportForm form, EntryKind kind, int from, int to) {
        Map<EntryKind, List<Map<Field, String>>> values = form.values();
        List<Map<Field, String>> entries = new ArrayList<>(values.get(kind));
        entries.add(to, entries.remove(from));
        values.put(kind, entries);
        return values;
    }
}
