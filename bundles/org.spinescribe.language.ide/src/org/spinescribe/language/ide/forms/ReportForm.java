/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a form shows of a report.
 *
 * @param entries of each kind, in the order of the file
 */
public record ReportForm(Map<Kind, List<Entry>> entries) {

    public ReportForm {
        entries = Map.copyOf(entries);
    }

    /** The entries of a kind, in the order of the file; none when the report has no such block. */
    public List<Entry> all(Kind kind) {
        return entries.getOrDefault(kind, List.of());
    }

    /** The entry of a kind that a report has one of. */
    public Optional<Entry> first(Kind kind) {
        return all(kind).stream().findFirst();
    }

    /** What is filled in where a report has one entry; empty when nothing is. */
    public String value(Field field) {
        return first(field.kind()).map(entry -> entry.value(field)).orElse("");
    }

    /** What is filled in, wherever it stands. */
    Map<Kind, List<Map<Field, String>>> values() {
        Map<Kind, List<Map<Field, String>>> values = new EnumMap<>(Kind.class);
        entries.forEach((kind, all) -> values.put(kind, all.stream().map(Entry::values).toList()));
        return values;
    }
}
