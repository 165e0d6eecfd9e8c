/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.spinescribe.drafts.DraftInline;

/**
 * A place between two units of the print, with its place in the report.
 *
 * @param offset in the report
 * @param around the styles at this place
 */
record InsertionPoint(int offset, Set<DraftInline.Style> around) {

    /** The best place before a unit for words in some styles; empty where no author wrote beside it. */
    static Optional<InsertionPoint> before(SentText text, int index, Set<DraftInline.Style> wanted) {
        SentUnit left = index > 0 && !text.units().get(index - 1).isEnd() ? text.units().get(index - 1) : null;
        SentUnit right = text.units().get(index).isEnd() ? null : text.units().get(index);
        List<InsertionPoint> points = new ArrayList<>();
        if (left != null && left.isWritten()) {
            addBehind(left, right, behind(text, index, left), points);
        }
        if (right != null && right.isWritten()) {
            addBefore(left, right, points);
        }
        Optional<InsertionPoint> same = points.stream().filter(point -> point.around().equals(wanted)).findFirst();
        return same.or(() -> points.stream().filter(point -> wanted.containsAll(point.around())).findFirst())
                .or(() -> points.stream().findFirst());
    }

    /** The offset behind a unit. A raised citation is printed behind the full stop that follows in the report. */
    private static int behind(SentText text, int index, SentUnit left) {
        if (left.kind() == SentUnit.Kind.CITATION && index > 1 && text.units().get(index - 2).isWritten()) {
            return Math.max(left.to(), text.units().get(index - 2).to());
        }
        return left.to();
    }

    private static void addBehind(SentUnit left, SentUnit right, int offset, List<InsertionPoint> points) {
        points.add(new InsertionPoint(offset, styles(left.styles())));
        for (int depth = left.styles().size() - 1; depth >= 0; depth--) {
            SentUnit.Span span = left.styles().get(depth);
            if (span.to() >= 0 && (right == null || !right.styles().contains(span))) {
                points.add(new InsertionPoint(span.to(), styles(left.styles().subList(0, depth))));
            }
        }
    }

    private static void addBefore(SentUnit left, SentUnit right, List<InsertionPoint> points) {
        points.add(new InsertionPoint(right.from(), styles(right.styles())));
        for (int depth = right.styles().size() - 1; depth >= 0; depth--) {
            SentUnit.Span span = right.styles().get(depth);
            if (span.from() >= 0 && (left == null || !left.styles().contains(span))) {
                points.add(new InsertionPoint(span.from(), styles(right.styles().subList(0, depth))));
            }
        }
    }

    /** The styles for words in a list of spans; links and code do not count. */
    static Set<DraftInline.Style> styles(List<SentUnit.Span> spans) {
        return Edits.styles(new SentUnit(SentUnit.Kind.TYPED, "", 0, 0, 0, "", spans, 0));
    }
}
