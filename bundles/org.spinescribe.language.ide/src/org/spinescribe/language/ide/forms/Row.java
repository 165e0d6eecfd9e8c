/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import java.util.List;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Several values without separators. Unchanged values keep their text and the whitespace around them.
 *
 * @param layout the layout of the report
 * @param there the nodes of the present values, at least one
 */
record Row(Layout layout, List<INode> there) {

    /** Returns the edit that changes the values to the wanted ones. */
    Edit to(List<String> wanted) {
        List<String> before = there.stream().map(NodeModelUtils::getTokenText).map(Notation::oneLine).toList();
        int most = Math.min(before.size(), wanted.size());
        int first = 0;
        while (first < most && before.get(first).equals(wanted.get(first))) {
            first++;
        }
        int same = 0; // equal values at the end
        while (same < most - first
                && before.get(before.size() - 1 - same).equals(wanted.get(wanted.size() - 1 - same))) {
            same++;
        }
        List<INode> old = there.subList(first, there.size() - same);
        String written = String.join(space(), wanted.subList(first, wanted.size() - same));
        return old.isEmpty() ? added(first, written)
                : written.isEmpty() ? layout.without(old.getFirst().getOffset(), old.getLast().getEndOffset())
                : new Edit(old.getFirst().getOffset(), old.getLast().getEndOffset() - old.getFirst().getOffset(),
                        written);
    }

    private Edit added(int at, String written) {
        if (written.isEmpty()) {
            return new Edit(there.getFirst().getOffset(), 0, "");
        }
        if (at == 0) {
            return new Edit(there.getFirst().getOffset(), 0, written + space());
        }
        int end = there.get(at - 1).getEndOffset();
        return new Edit(space().indexOf('\n') >= 0 ? layout.afterLine(end) : end, 0,
                space() + written);
    }

    /**
     * Returns the whitespace between values, as between the first two. If the first value has a line of its own, the
     * next one gets a line, too.
     */
    private String space() {
        INode one = there.getFirst();
        String between = there.size() < 2 ? "" : layout.text().substring(one.getEndOffset(), there.get(1).getOffset());
        return !between.isEmpty() && between.isBlank() ? between
                : layout.startsLine(one.getOffset()) ? layout.newline() + layout.indentation(one.getOffset()) : "  ";
    }
}
