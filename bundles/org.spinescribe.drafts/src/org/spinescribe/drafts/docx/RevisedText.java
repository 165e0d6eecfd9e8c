/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A text of a Word file with all tracked changes.
 *
 * @param bookmarks of the copy for co-authors, each with the index of its first unit
 * @param comments with their ranges
 */
public record RevisedText(List<RevisedUnit> units, Map<String, Integer> bookmarks, List<CommentRange> comments) {

    /**
     * The range of a comment.
     *
     * @param id of the comment in its file
     * @param from index of the first unit
     * @param to index behind the last unit
     */
    public record CommentRange(String id, int from, int to) {
    }

    /** A text without bookmarks. */
    public static final RevisedText NONE = new RevisedText(List.of(), Map.of(), List.of());

    public RevisedText {
        units = List.copyOf(units);
        bookmarks = Map.copyOf(bookmarks);
        comments = List.copyOf(comments);
    }

    /** The text before the changes; paragraphs are lines. */
    public String before() {
        return text(RevisedUnit::isBefore);
    }

    /** The text with all changes; paragraphs are lines. */
    public String behind() {
        return text(RevisedUnit::isBehind);
    }

    /** The text with some of its units only. */
    public RevisedText only(Predicate<RevisedUnit> kept) {
        int[] places = new int[units.size() + 1];
        for (int i = 0; i < units.size(); i++) {
            places[i + 1] = places[i] + (kept.test(units.get(i)) ? 1 : 0);
        }
        return new RevisedText(units.stream().filter(kept).toList(), bookmarks.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> places[each.getValue()])),
                comments.stream().map(range -> new CommentRange(range.id(), places[range.from()], places[range.to()]))
                        .toList());
    }

    private String text(Predicate<RevisedUnit> has) {
        return units.stream().filter(has).map(RevisedUnit::text).collect(Collectors.joining());
    }
}
