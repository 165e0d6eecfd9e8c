/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Inline.Style;
import org.spinescribe.manuscript.Inline.Styled;
import org.spinescribe.manuscript.Inline.Text;

/** A line of text of two versions, with a style for insertions and one for deletions. */
final class MarkedLine {

    /** A word or another smallest piece, with the styles and links around it. */
    private record Leaf(Inline inline, List<Inline> around, String key) {
    }

    private final List<Inline> line = new ArrayList<>();
    private Side side = Side.BOTH;
    private List<Inline> around = List.of();
    private final List<Inline> pending = new ArrayList<>();

    private MarkedLine() {
    }

    /** The words of both versions. */
    static List<Inline> both(List<Inline> before, List<Inline> after) {
        if (PrintKey.of(before).equals(PrintKey.of(after))) {
            return after;
        }
        List<Leaf> old = leaves(before);
        List<Leaf> now = leaves(after);
        MarkedLine marked = new MarkedLine();
        for (SequenceAlignment.Step step
                : SequenceAlignment.exact(old.stream().map(Leaf::key).toList(), now.stream().map(Leaf::key).toList())) {
            marked.add(step.side() == Side.OLD ? old.get(step.old()) : now.get(step.now()), step.side());
        }
        marked.flush();
        return marked.line;
    }

    /** The words of one version, all of them marked. */
    static List<Inline> alone(List<Inline> inlines, Side side) {
        MarkedLine marked = new MarkedLine();
        leaves(inlines).forEach(leaf -> marked.add(leaf, side));
        marked.flush();
        return marked.line;
    }

    private static List<Leaf> leaves(List<Inline> inlines) {
        List<Leaf> leaves = new ArrayList<>();
        inlines.forEach(inline -> collect(inline, List.of(), leaves));
        return leaves;
    }

    private static void collect(Inline inline, List<Inline> around, List<Leaf> leaves) {
        switch (inline) {
            case Text it -> TextPieces.of(it.text()).forEach(piece -> leaves.add(leaf(new Text(piece), around)));
            case Styled it -> it.content().forEach(each -> collect(each, with(around, it), leaves));
            case Inline.Link it -> it.content().forEach(each -> collect(each, with(around, it), leaves));
            case Inline.Anchor it -> it.content().forEach(each -> collect(each, with(around, it), leaves));
            default -> leaves.add(leaf(inline, around));
        }
    }

    private static List<Inline> with(List<Inline> around, Inline inner) {
        List<Inline> all = new ArrayList<>(around);
        all.add(inner);
        return all;
    }

    private static Leaf leaf(Inline inline, List<Inline> around) {
        StringBuilder key = new StringBuilder(PrintKey.of(inline));
        around.forEach(each -> key.append(switch (each) {
            case Styled it -> "<" + it.style();
            case Inline.Link it -> "<" + it.address();
            default -> "";
        }));
        return new Leaf(inline, around, key.toString());
    }

    private void add(Leaf leaf, Side which) {
        if (which != side || !same(leaf.around())) {
            flush();
            side = which;
            around = leaf.around();
        }
        pending.add(which == Side.OLD ? past(leaf.inline()) : leaf.inline());
    }

    /** Whether the styles are the same objects: styles that are only equal may belong to neighbouring elements. */
    private boolean same(List<Inline> other) {
        if (around.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < around.size(); i++) {
            if (around.get(i) != other.get(i)) {
                return false;
            }
        }
        return true;
    }

    private void flush() {
        if (pending.isEmpty()) {
            return;
        }
        List<Inline> content = joined(pending);
        for (int i = around.size() - 1; i >= 0; i--) {
            content = wrapped(around.get(i), content);
        }
        if (side != Side.BOTH) {
            content = List.of(new Styled(side == Side.OLD ? Style.DELETED : Style.INSERTED, content));
        }
        line.addAll(content);
        pending.clear();
    }

    private List<Inline> wrapped(Inline around, List<Inline> content) {
        return switch (around) {
            case Styled it -> List.of(new Styled(it.style(), content));
            case Inline.Link it -> List.of(new Inline.Link(it.address(), content));
            case Inline.Anchor it when side != Side.OLD -> List.of(new Inline.Anchor(it.id(), content));
            default -> content;
        };
    }

    private static List<Inline> joined(List<Inline> pieces) {
        List<Inline> joined = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Inline piece : pieces) {
            if (piece instanceof Text it) {
                text.append(it.text());
                continue;
            }
            if (!text.isEmpty()) {
                joined.add(new Text(text.toString()));
                text.setLength(0);
            }
            joined.add(piece);
        }
        if (!text.isEmpty()) {
            joined.add(new Text(text.toString()));
        }
        return joined;
    }

    /** The text of a deleted citation or mention, which has no target any more. */
    private static Inline past(Inline inline) {
        return switch (inline) {
            case Inline.CrossReference it -> new Text(it.text());
            case Inline.Citation it when it.superscript() -> new Styled(Style.SUPERSCRIPT,
                    List.of(new Text(it.text())));
            case Inline.Citation it -> new Text(it.text());
            default -> inline;
        };
    }
}
