/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts;

import java.util.ArrayList;
import java.util.List;

/** White space around the words of a text, and words beside each other that look alike. */
public final class Spaces {

    private Spaces() {
    }

    /** The same inlines without white space at both ends, neighbours of one look joined. */
    public static List<DraftInline> trimmed(List<DraftInline> inlines) {
        List<DraftInline> text = joined(inlines);
        while (!text.isEmpty() && text.getFirst() instanceof DraftInline.Words words) {
            String stripped = words.text().stripLeading();
            text.removeFirst();
            if (!stripped.isEmpty()) {
                text.addFirst(words.part(words.text().length() - stripped.length(), words.text().length()));
                break;
            }
        }
        while (!text.isEmpty() && text.getLast() instanceof DraftInline.Words words) {
            String stripped = words.text().stripTrailing();
            text.removeLast();
            if (!stripped.isEmpty()) {
                text.addLast(words.part(0, stripped.length()));
                break;
            }
        }
        return text;
    }

    /** The same inlines; words of one look that stand beside each other in one paragraph are one. */
    public static List<DraftInline> joined(List<DraftInline> inlines) {
        List<DraftInline> joined = new ArrayList<>();
        for (DraftInline inline : inlines) {
            if (inline instanceof DraftInline.Words words && words.text().isEmpty()) {
                continue;
            }
            if (inline instanceof DraftInline.Words next && !joined.isEmpty()
                    && joined.getLast() instanceof DraftInline.Words before && areOne(before, next)) {
                joined.set(joined.size() - 1, new DraftInline.Words(before.text() + next.text(), before.styles(),
                        before.place(), before.offset()));
            } else {
                joined.add(inline);
            }
        }
        return joined;
    }

    private static boolean areOne(DraftInline.Words before, DraftInline.Words next) {
        return before.styles().equals(next.styles()) && before.place().equals(next.place())
                && before.offset() + before.text().length() == next.offset();
    }

    /** The part of some inlines from an index of their {@link DraftInline#plain plain text} on. */
    public static List<DraftInline> from(List<DraftInline> inlines, int index) {
        List<DraftInline> rest = new ArrayList<>();
        int at = 0;
        for (DraftInline inline : inlines) {
            int length = DraftInline.plain(List.of(inline)).length();
            if (at >= index) {
                rest.add(inline);
            } else if (at + length > index && inline instanceof DraftInline.Words words) {
                rest.add(words.part(index - at, length));
            } else if (at + length > index) {
                rest.add(inline);
            }
            at += length;
        }
        return rest;
    }
}
