/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

/**
 * An item of the list: a finding, the heading of a part, or advice.
 *
 * @param words the heading or the advice; empty for a finding
 */
record Item(Kind kind, String words, Optional<FindingLine> line) {

    enum Kind {
        NAME, ADVICE, FINDING
    }

    /** The maximum number of findings shown: each needs several widgets, and nobody reads more at once. */
    static final int MOST = 120;

    /**
     * Returns the items for the lines, part by part.
     *
     * @param advice the text when there are no lines
     */
    static List<Item> of(List<FindingLine> lines, String advice) {
        List<Item> items = new ArrayList<>();
        if (lines.isEmpty()) {
            items.add(new Item(Kind.ADVICE, advice, Optional.empty()));
        }
        Map<String, List<FindingLine>> groups = new LinkedHashMap<>();
        lines.stream().limit(MOST).forEach(line -> groups.computeIfAbsent(line.group(), first -> new ArrayList<>())
                .add(line));
        groups.forEach((group, its) -> {
            items.add(new Item(Kind.NAME, group, Optional.empty()));
            its.forEach(line -> items.add(new Item(Kind.FINDING, "", Optional.of(line))));
        });
        if (lines.size() > MOST) {
            items.add(new Item(Kind.ADVICE, NLS.bind(FindingsTexts.more, lines.size() - MOST), Optional.empty()));
        }
        return items;
    }

    /** Returns whether two items look the same, regardless of their positions in the text. */
    boolean looksLike(Item other) {
        return kind == other.kind && words.equals(other.words)
                && (line.isEmpty() || line.get().looksLike(other.line.orElseThrow()));
    }
}
