/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.manuscript.Origin;
import org.spinescribe.manuscript.output.ReportSource;
import org.spinescribe.manuscript.output.Xml;
import org.spinescribe.sources.comments.Anchor;
import org.spinescribe.sources.comments.CommentThread;

/**
 * Places the starts and ends of comments in a copy for co-authors. A comment begins before the first printed character
 * of its words; a comment whose words are gone stands at the next word of its place.
 */
final class CommentMarks {

    private final List<Thread> waiting = new ArrayList<>();
    private final List<Thread> open = new ArrayList<>();
    private final List<Thread> all = new ArrayList<>();

    /** A thread with the numbers of its comments and its place in the report. */
    record Thread(CommentThread thread, int first, Anchor.Place place) {

        private boolean begins(Origin.Stretch stretch) {
            boolean written = stretch.kind() == Origin.Kind.TYPED || stretch.kind() == Origin.Kind.WHOLE;
            int end = stretch.offset() + stretch.length();
            return written && end > place.from() && (place.to() == place.from() ? stretch.offset() - place.from() < 200
                    : stretch.offset() < place.to());
        }

        private boolean ends(Origin.Stretch stretch) {
            return stretch.kind() != Origin.Kind.TYPED && stretch.kind() != Origin.Kind.WHOLE
                    || stretch.offset() >= Math.max(place.to(), place.from() + 1)
                    || stretch.offset() < place.from() - 1;
        }
    }

    CommentMarks(ReportSource source) {
        int number = 0;
        for (CommentThread thread : source.comments().threads()) {
            Thread placed = new Thread(thread, number, thread.anchor().in(source.text()));
            waiting.add(placed);
            all.add(placed);
            number += thread.comments().size();
        }
    }

    List<Thread> threads() {
        return all;
    }

    /** The places of a text at which comments begin or end, and its end. */
    List<Integer> cuts(Origin origin, int length) {
        List<Integer> cuts = new ArrayList<>();
        Origin.Stretch[] each = origin.each(length);
        List<Thread> begun = new ArrayList<>(open);
        List<Thread> left = new ArrayList<>(waiting);
        for (int i = 0; i < length; i++) {
            Origin.Stretch stretch = each[i];
            boolean changes = begun.removeIf(thread -> thread.ends(stretch));
            List<Thread> beginning = left.stream().filter(thread -> thread.begins(stretch)).toList();
            begun.addAll(beginning);
            left.removeAll(beginning);
            if ((changes || !beginning.isEmpty()) && i > 0) {
                cuts.add(i);
            }
        }
        cuts.add(length);
        return cuts;
    }

    /** Ends and begins comments before a character. */
    void before(Xml xml, Origin.Stretch stretch) {
        open.stream().filter(thread -> thread.ends(stretch)).toList().forEach(thread -> end(xml, thread));
        waiting.stream().filter(each -> each.begins(stretch)).toList().forEach(thread -> begin(xml, thread));
    }

    private void begin(Xml xml, Thread thread) {
        waiting.remove(thread);
        open.add(thread);
        for (int i = 0; i < thread.thread().comments().size(); i++) {
            xml.empty("w:commentRangeStart", "w:id", String.valueOf(thread.first() + i));
        }
    }

    /** Ends all comments: none reaches over the end of its paragraph. */
    void end(Xml xml) {
        List.copyOf(open).forEach(thread -> end(xml, thread));
    }

    private void end(Xml xml, Thread thread) {
        open.remove(thread);
        for (int i = 0; i < thread.thread().comments().size(); i++) {
            String id = String.valueOf(thread.first() + i);
            xml.empty("w:commentRangeEnd", "w:id", id);
            xml.start("w:r").empty("w:commentReference", "w:id", id).end();
        }
    }

    boolean hasRest() {
        return !waiting.isEmpty();
    }

    /** Writes the comments whose place is not printed at the end of the document. */
    void rest(Xml xml) {
        List.copyOf(waiting).forEach(thread -> begin(xml, thread));
        end(xml);
    }
}
