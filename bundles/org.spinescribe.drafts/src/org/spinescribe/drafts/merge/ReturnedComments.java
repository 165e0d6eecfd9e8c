/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.spinescribe.drafts.docx.RevisedText;
import org.spinescribe.drafts.docx.WordComments.WordComment;
import org.spinescribe.sources.comments.Anchor;
import org.spinescribe.sources.comments.Comment;
import org.spinescribe.sources.comments.CommentThread;

/** The comments of a returned file with their places in the report. */
final class ReturnedComments {

    private final SentCopy copy;
    private final CarriedText carried;
    private final String present;
    private final Map<String, Anchor> anchors = new LinkedHashMap<>();
    private final Map<String, Range> ranges = new HashMap<>();
    private final Map<Range, String> firstOf = new HashMap<>();

    ReturnedComments(SentCopy copy, CarriedText carried, String present) {
        this.copy = copy;
        this.carried = carried;
        this.present = present;
    }

    private record Range(SentText text, int from, int to) {
    }

    /** Finds the commented words of a text. */
    void place(SentText text, RevisedText returned, Alignment alignment) {
        returned.comments().forEach(range -> {
            anchors.put(range.id(), anchor(text, alignment, range));
            firstOf.putIfAbsent(new Range(text, range.from(), range.to()), range.id());
            ranges.put(range.id(), new Range(text, range.from(), range.to()));
        });
    }

    private Anchor anchor(SentText text, Alignment alignment, RevisedText.CommentRange range) {
        List<SentUnit> units = IntStream.range(range.from(), range.to()).map(alignment::sent)
                .filter(sent -> sent >= 0).mapToObj(text.units()::get).filter(unit -> unit.from() >= 0).toList();
        if (!units.isEmpty()) {
            return anchor(units.stream().mapToInt(SentUnit::from).min().getAsInt(),
                    units.stream().mapToInt(SentUnit::to).max().getAsInt());
        }
        int before = range.from();
        while (before > 0) {
            int sent = alignment.sent(--before);
            if (sent >= 0 && text.units().get(sent).from() >= 0) {
                return anchor(text.units().get(sent).to(), text.units().get(sent).to());
            }
        }
        return anchor(0, 0);
    }

    private Anchor anchor(int from, int to) {
        String words = copy.source().substring(from, to);
        int now = carried.offset(from);
        return present.startsWith(words, now) ? Anchor.of(present, now, now + words.length())
                : Anchor.of(copy.source(), from, to);
    }

    /** The threads, each with its replies. */
    List<CommentThread> threads(List<WordComment> comments) {
        Map<String, List<WordComment>> answers = new LinkedHashMap<>();
        boolean forgotten = comments.stream().allMatch(each -> each.answers().isEmpty());
        for (WordComment each : comments) {
            // LibreOffice drops the links of replies; then comments on exactly the same words form a thread
            String first = forgotten && ranges.containsKey(each.id()) ? firstOf.get(ranges.get(each.id()))
                    : first(each, comments);
            answers.computeIfAbsent(first, none -> new ArrayList<>()).add(each);
        }
        List<CommentThread> threads = new ArrayList<>();
        answers.forEach((first, all) -> threads.add(new CommentThread(anchors.getOrDefault(first, anchor(0, 0)),
                all.getFirst().resolved(), all.stream().map(each -> new Comment(each.by().author(), each.by().date(),
                        each.text())).toList())));
        return threads;
    }

    private static String first(WordComment comment, List<WordComment> all) {
        String id = comment.id();
        String parent = comment.answers();
        for (int depth = 0; !parent.isEmpty() && depth < all.size(); depth++) {
            id = parent;
            String up = parent;
            parent = all.stream().filter(each -> each.id().equals(up)).map(WordComment::answers).findFirst().orElse("");
        }
        return id;
    }
}
