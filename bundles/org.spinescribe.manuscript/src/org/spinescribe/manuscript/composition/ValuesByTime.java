/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Inline;

/** Values in a row for each measure and a column for each time. */
final class ValuesByTime {

    private final Map<String, List<Inline>> names = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Inline>>> values = new LinkedHashMap<>();
    private final Set<String> times = new LinkedHashSet<>();

    /**
     * Begins a row, or continues one.
     *
     * @param key the same for rows that are one
     */
    void name(String key, List<Inline> name) {
        names.putIfAbsent(key, name);
    }

    /** Notes a value. Two at one time, as of two curves of a spine, are both printed. */
    void value(String key, String time, List<Inline> value) {
        times.add(time);
        values.computeIfAbsent(key, row -> new LinkedHashMap<>()).merge(time, value, ValuesByTime::both);
    }

    private static List<Inline> both(List<Inline> first, List<Inline> second) {
        List<Inline> both = new ArrayList<>(first);
        both.add(new Inline.Text("; "));
        both.addAll(second);
        return both;
    }

    /** The times, in the order in which they were noted. */
    Set<String> times() {
        return times;
    }

    /** The rows below the heading; a dash stands for a missing value. */
    List<Block.Row> rows(List<Inline> dash) {
        List<Block.Row> rows = new ArrayList<>();
        names.forEach((key, name) -> {
            List<List<Inline>> row = new ArrayList<>(List.of(name));
            times.forEach(time -> row.add(values.getOrDefault(key, Map.of()).getOrDefault(time, dash)));
            rows.add(new Block.Row(row));
        });
        return rows;
    }
}
