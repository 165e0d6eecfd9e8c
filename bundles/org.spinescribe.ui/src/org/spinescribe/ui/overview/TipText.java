/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

/** Wraps the text of a tooltip: GTK does not wrap lines, even beyond the edge of the screen. */
final class TipText {

    /** The maximum length of a line, as in a printed column. */
    private static final int WIDTH = 80;
    /** The maximum number of messages: a longer tooltip would hide its own field. */
    private static final int MOST = 3;

    private TipText() {
    }

    /** Returns the first messages in wrapped lines, and the number of further ones. */
    static String of(List<String> messages) {
        List<String> lines = new ArrayList<>();
        messages.stream().limit(MOST).forEach(message -> wrap(message, lines));
        if (messages.size() > MOST) {
            wrap(NLS.bind(OverviewTexts.moreFindings, messages.size() - MOST), lines);
        }
        return String.join("\n", lines);
    }

    private static void wrap(String message, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : message.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
    }
}
