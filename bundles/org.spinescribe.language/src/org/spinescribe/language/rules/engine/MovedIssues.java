/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.Issue.IssueImpl;

/** Moves issues of a text to their places in a later one; issues on words edited since are dropped. */
final class MovedIssues {

    private MovedIssues() {
    }

    static List<Issue> of(List<Issue> issues, String before, String now) {
        int same = 0;
        int most = Math.min(before.length(), now.length());
        while (same < most && before.charAt(same) == now.charAt(same)) {
            same++;
        }
        int sameEnd = 0;
        while (sameEnd < most - same
                && before.charAt(before.length() - 1 - sameEnd) == now.charAt(now.length() - 1 - sameEnd)) {
            sameEnd++;
        }
        List<Issue> moved = new ArrayList<>();
        int[] lines = IntStream.range(0, now.length()).filter(i -> now.charAt(i) == '\n').toArray();
        for (Issue issue : issues) {
            if (issue.getOffset() + issue.getLength() <= same) {
                moved.add(issue);
            } else if (issue.getOffset() >= before.length() - sameEnd) {
                moved.add(at(issue, issue.getOffset() + now.length() - before.length(), lines));
            }
        }
        return moved;
    }

    private static Issue at(Issue issue, int offset, int[] lines) {
        IssueImpl moved = new IssueImpl();
        moved.setCode(issue.getCode());
        moved.setMessage(issue.getMessage());
        moved.setSeverity(issue.getSeverity());
        moved.setType(issue.getType());
        moved.setData(issue.getData());
        moved.setUriToProblem(issue.getUriToProblem());
        moved.setSyntaxError(issue.isSyntaxError());
        moved.setOffset(offset);
        moved.setLength(issue.getLength());
        place(moved, offset, lines);
        return moved;
    }

    /** @param lines the offsets of the line breaks */
    private static void place(IssueImpl issue, int offset, int[] lines) {
        int end = offset + issue.getLength();
        issue.setLineNumber(line(lines, offset));
        issue.setColumn(column(lines, offset));
        issue.setLineNumberEnd(line(lines, end));
        issue.setColumnEnd(column(lines, end));
    }

    /** The line of an offset, from 1; a line break belongs to the line that it ends. */
    private static int line(int[] lines, int offset) {
        int place = Arrays.binarySearch(lines, offset);
        return 1 + (place < 0 ? -place - 1 : place);
    }

    private static int column(int[] lines, int offset) {
        int line = line(lines, offset);
        return line == 1 ? offset + 1 : offset - lines[line - 2];
    }
}
