/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The lines of a report; finds places for insertions and deletions that do no harm to comments. */
record Layout(String text, ICompositeNode root) {

    /** Returns the line delimiter of this file. */
    String newline() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    private int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    private int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        return end < 0 ? text.length() : end > 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** Returns the indentation of the line at an offset. */
    String indentation(int offset) {
        int start = lineStart(offset);
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Returns the column of an offset, from 0. */
    int column(int offset) {
        return offset - lineStart(offset);
    }

    /** Returns whether only whitespace precedes an offset on its line. */
    boolean startsLine(int offset) {
        return text.substring(lineStart(offset), offset).isBlank();
    }

    /** Returns the offset for a new line behind an offset: behind the comments that follow on the same line. */
    int afterLine(int offset) {
        int end = lineEnd(offset);
        for (int at = offset; at < end;) {
            ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, at);
            if (leaf == null || !leaf.isHidden() || leaf.getText().startsWith("/*") && leaf.getEndOffset() > end) {
                return offset;
            }
            at = leaf.getEndOffset();
        }
        return end;
    }

    /** Returns whether a range has a comment. */
    boolean hasComment(int start, int end) {
        for (int at = start; at < end;) {
            ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, at);
            if (leaf == null) {
                return false;
            }
            if (leaf.isHidden() && !leaf.getText().isBlank()) {
                return true;
            }
            at = Math.max(leaf.getEndOffset(), at + 1);
        }
        return false;
    }

    /**
     * Returns the edit that deletes a range: with its lines if nothing else is on them, else with the whitespace before
     * it.
     */
    Edit without(int start, int end) {
        int lineEnd = lineEnd(end);
        boolean ends = text.substring(end, lineEnd).isBlank();
        if (startsLine(start) && ends) {
            int next = lineEnd == text.length() ? lineEnd : text.indexOf('\n', lineEnd) + 1;
            return new Edit(lineStart(start), next - lineStart(start), "");
        }
        if (startsLine(start)) {
            int next = end;
            while (text.charAt(next) == ' ' || text.charAt(next) == '\t') {
                next++;
            }
            return new Edit(start, next - start, "");
        }
        int before = start;
        while (text.charAt(before - 1) == ' ' || text.charAt(before - 1) == '\t') {
            before--;
        }
        return new Edit(before, end - before, "");
    }
}
