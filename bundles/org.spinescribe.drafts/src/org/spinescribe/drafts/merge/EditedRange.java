/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.spinescribe.drafts.DraftInline;

/**
 * The units that an edit replaces in the report: the edit's own, and as many beside it as must be rewritten.
 *
 * @param from index of the first unit
 * @param to index behind the last one
 */
record EditedRange(int from, int to) {

    /** The range of an edit that splits no style and no group of units. */
    static EditedRange of(SentText text, PersonEdit edit) {
        List<SentUnit> units = text.units();
        int from = edit.from();
        int to = edit.to();
        for (boolean grown = true; grown;) {
            grown = false;
            while (from > 0 && from < to && isOne(units.get(from - 1), units.get(from))) {
                from--;
                grown = true;
            }
            while (to < units.size() && from < to && isOne(units.get(to - 1), units.get(to))) {
                to++;
                grown = true;
            }
            for (SentUnit.Span span : cut(units, from, to)) {
                while (from > 0 && units.get(from - 1).styles().contains(span)) {
                    from--;
                    grown = true;
                }
                while (to < units.size() && units.get(to).styles().contains(span)) {
                    to++;
                    grown = true;
                }
            }
        }
        return new EditedRange(from, to);
    }

    private static boolean isOne(SentUnit one, SentUnit other) {
        return one.group() == other.group() && one.kind() != SentUnit.Kind.MADE && one.from() >= 0;
    }

    /** The styles of some but not all units of the range that also hold beside the range. */
    private static List<SentUnit.Span> cut(List<SentUnit> units, int from, int to) {
        List<SentUnit.Span> cut = new ArrayList<>();
        for (SentUnit unit : units.subList(from, to)) {
            for (SentUnit.Span span : unit.styles()) {
                boolean beside = from > 0 && units.get(from - 1).styles().contains(span)
                        || to < units.size() && units.get(to).styles().contains(span);
                boolean all = units.subList(from, to).stream().filter(each -> !each.isEnd())
                        .allMatch(each -> each.styles().contains(span));
                if (beside && !all && !cut.contains(span)) {
                    cut.add(span);
                }
            }
        }
        return cut;
    }

    /** The range of a style edit, with all of the styles around its words. */
    static EditedRange withStyles(SentText text, PersonEdit edit) {
        EditedRange range = of(text, edit);
        int from = range.from();
        int to = range.to();
        for (SentUnit unit : text.units().subList(edit.from(), edit.to())) {
            for (SentUnit.Span span : unit.styles()) {
                while (from > 0 && text.units().get(from - 1).styles().contains(span)) {
                    from--;
                }
                while (to < text.units().size() && text.units().get(to).styles().contains(span)) {
                    to++;
                }
            }
        }
        return of(text, edit.with(from, to, List.of()));
    }

    /** The styles around the whole range. */
    List<SentUnit.Span> around(SentText text) {
        List<SentUnit> units = text.units().subList(from, to).stream().filter(unit -> !unit.isEnd()).toList();
        return units.getFirst().styles().stream().filter(span -> units.stream()
                .allMatch(unit -> unit.styles().contains(span)) && !ends(text, span)).toList();
    }

    /** Whether a style has only words of the range, so that it goes with them. */
    private boolean ends(SentText text, SentUnit.Span span) {
        return (from == 0 || !text.units().get(from - 1).styles().contains(span))
                && (to == text.units().size() || !text.units().get(to).styles().contains(span));
    }

    /** The start of the range in the report, with the markup of the styles that go with it. */
    int start(SentText text) {
        return bound(text, true);
    }

    /** The end of the range in the report. */
    int end(SentText text) {
        return bound(text, false);
    }

    private int bound(SentText text, boolean start) {
        int bound = start ? Integer.MAX_VALUE : -1;
        List<SentUnit.Span> around = around(text);
        for (SentUnit unit : text.units().subList(from, to)) {
            if (unit.isEnd()) {
                continue;
            }
            bound = start ? Math.min(bound, unit.from()) : Math.max(bound, unit.to());
            for (SentUnit.Span span : unit.styles()) {
                if (!around.contains(span) && span.from() >= 0) {
                    bound = start ? Math.min(bound, span.from()) : Math.max(bound, span.to());
                }
            }
        }
        return bound;
    }

    Set<DraftInline.Style> stylesAround(SentText text) {
        return InsertionPoint.styles(around(text));
    }
}
