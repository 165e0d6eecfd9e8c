/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.selection;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.ide.text.TextLines;

/** Selection ranges: a word, its line, the text in braces, the block, the report. Each contains the one before. */
public final class Selections {

    private final TextLines lines;
    private final ICompositeNode root;

    /** @param root the root node of the parsed text */
    public Selections(TextLines lines, ICompositeNode root) {
        this.lines = lines;
        this.root = root;
    }

    /** Returns the ranges around an offset, from the smallest to the whole text. */
    public SelectionRange at(int offset) {
        List<int[]> spans = new ArrayList<>();
        add(spans, word(offset));
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, Math.min(offset, Math.max(0, root.getLength() - 1)));
        if (leaf != null && leaf.getText().indexOf('\n') >= 0) {
            int line = lines.line(offset);
            add(spans, new int[] { Math.max(leaf.getOffset(), lines.start(line)),
                    Math.min(leaf.getEndOffset(), lines.end(line)) });
        }
        for (INode node = leaf; node != null; node = node.getParent()) {
            add(spans, new int[] { node.getOffset(), node.getEndOffset() });
        }
        add(spans, new int[] { 0, lines.text().length() });
        SelectionRange outer = null;
        for (int[] span : spans.reversed()) {
            outer = new SelectionRange(range(span), outer);
        }
        return outer;
    }

    /** Adds a range only if it is larger than the last one, and contains it. */
    private static void add(List<int[]> spans, int[] span) {
        int[] last = spans.isEmpty() ? null : spans.getLast();
        boolean contains = last == null || span[0] <= last[0] && span[1] >= last[1];
        if (contains && (last == null || span[0] < last[0] || span[1] > last[1])) {
            spans.add(span);
        }
    }

    private int[] word(int offset) {
        String text = lines.text();
        int start = offset;
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        return new int[] { start, end };
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character) || "-–/_".indexOf(character) >= 0
                || Character.isSurrogate(character);
    }

    private Range range(int[] span) {
        return lines.range(span[0], span[1] - span[0]);
    }
}
