/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.spinescribe.clinical.words.Differences;

/**
 * Finds the starts of paragraphs common to the sent and the returned text: by their bookmarks, or by their words where
 * a program has dropped the bookmarks.
 */
final class ParagraphStarts {

    private final SentText sent;
    private final BeforeChanges before;

    private ParagraphStarts(SentText sent, BeforeChanges before) {
        this.sent = sent;
        this.before = before;
    }

    /**
     * A paragraph of both texts.
     *
     * @param sent index of its first unit
     * @param before index of its first unit among those before the changes
     */
    record Pair(int sent, int before) {
    }

    /** The common paragraphs, in the same order in both texts. */
    static List<Pair> of(SentText sent, BeforeChanges before) {
        ParagraphStarts starts = new ParagraphStarts(sent, before);
        List<Pair> pairs = starts.byBookmarks();
        return ascending(pairs.size() < sent.paragraphs().size() / 2 ? starts.byWords() : pairs);
    }

    private List<Pair> byBookmarks() {
        List<Pair> pairs = new ArrayList<>();
        for (SentText.Paragraph paragraph : sent.paragraphs()) {
            Integer bookmark = before.bookmarks().get(paragraph.bookmark());
            int start = bookmark == null ? before.units().size() : before.from(bookmark);
            if (start < before.units().size() && before.begins(start)) {
                pairs.add(new Pair(paragraph.from(), start));
            }
        }
        return pairs;
    }

    private List<Pair> byWords() {
        List<String> wanted = sent.paragraphs().stream().map(this::signs).toList();
        List<String> there = IntStream.range(0, before.paragraphs().size()).mapToObj(before::signs).toList();
        int[] places = Differences.places(wanted, there);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            if (places[i] >= 0) {
                pairs.add(new Pair(sent.paragraphs().get(places[i]).from(), before.paragraphs().get(i)));
            }
        }
        return pairs;
    }

    private String signs(SentText.Paragraph paragraph) {
        StringBuilder signs = new StringBuilder();
        sent.units().subList(paragraph.from(), paragraph.to() + 1).forEach(unit -> signs.append(Sign.of(unit)));
        return signs.toString();
    }

    /** The longest sequence of pairs that ascends in both texts; the other paragraphs were moved. */
    private static List<Pair> ascending(List<Pair> pairs) {
        TreeMap<Integer, Integer> ends = new TreeMap<>();
        int[] previous = new int[pairs.size()];
        for (int i = 0; i < pairs.size(); i++) {
            Map.Entry<Integer, Integer> lower = ends.lowerEntry(pairs.get(i).before());
            previous[i] = lower == null ? -1 : lower.getValue();
            Map.Entry<Integer, Integer> next = ends.ceilingEntry(pairs.get(i).before());
            if (next != null) {
                ends.remove(next.getKey());
            }
            ends.put(pairs.get(i).before(), i);
        }
        List<Pair> row = new ArrayList<>();
        for (int i = ends.isEmpty() ? -1 : ends.lastEntry().getValue(); i >= 0; i = previous[i]) {
            row.addFirst(pairs.get(i));
        }
        return row;
    }
}
