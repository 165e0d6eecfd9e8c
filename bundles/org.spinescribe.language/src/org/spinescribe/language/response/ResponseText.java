/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.response;

import java.util.List;

import org.spinescribe.language.response.ResponseLetter.Exchange;
import org.spinescribe.language.response.ResponseLetter.Point;
import org.spinescribe.language.response.ResponseLetter.Reviewer;

/** Writes a letter that has comments and no answers yet. */
public final class ResponseText {

    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    private ResponseText() {
    }

    /** The file of a letter; below each comment is room for the answer. */
    public static String of(String title, List<Reviewer> reviewers) {
        ResponseText letter = new ResponseText();
        letter.text.append("# ").append(title).append('\n');
        reviewers.forEach(letter::add);
        return letter.text.toString();
    }

    private void add(Reviewer reviewer) {
        text.append("\n## ").append(reviewer.title()).append("\n");
        reviewer.remarks().forEach(this::add);
        for (Point point : reviewer.points()) {
            text.append("\n### ").append(point.number()).append(point.title().isEmpty() ? "" : " " + point.title())
                    .append('\n');
            point.exchanges().forEach(this::add);
        }
    }

    private void add(Exchange exchange) {
        text.append('\n');
        for (int i = 0; i < exchange.comment().size(); i++) {
            text.append(i == 0 ? "" : ">\n");
            wrap(exchange.comment().get(i));
        }
        text.append('\n');
    }

    private void wrap(String paragraph) {
        int column = 0;
        for (String word : paragraph.strip().split("\\s+")) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                text.append('\n');
                column = 0;
            }
            text.append(column == 0 ? "> " : " ").append(word);
            column += (column == 0 ? 2 : 1) + word.length();
        }
        text.append('\n');
    }
}
