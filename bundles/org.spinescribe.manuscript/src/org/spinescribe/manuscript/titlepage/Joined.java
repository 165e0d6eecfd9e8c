/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.titlepage;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Origin;

/** Neighbouring texts of a line as one. */
final class Joined {

    private Joined() {
    }

    static List<Inline> of(List<Inline> line) {
        List<Inline> joined = new ArrayList<>();
        for (Inline inline : line) {
            if (inline instanceof Inline.Text text && !joined.isEmpty()
                    && joined.getLast() instanceof Inline.Text before) {
                joined.set(joined.size() - 1, new Inline.Text(before.text() + text.text(), new Origin.Builder()
                        .add(before.origin(), before.text().length())
                        .add(text.origin(), text.text().length()).build()));
            } else {
                joined.add(inline);
            }
        }
        return joined;
    }
}
