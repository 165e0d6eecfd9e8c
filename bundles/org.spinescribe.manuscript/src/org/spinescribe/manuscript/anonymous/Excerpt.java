/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

/** Cuts out the sentence around a place, for readers who do not have the text. */
final class Excerpt {

    private static final int LONGEST = 160;

    private Excerpt() {
    }

    static String around(String text, int place) {
        int start = Math.max(text.lastIndexOf(". ", place - 1) + 2, Math.max(0, place - LONGEST / 2));
        if (text.lastIndexOf(". ", place - 1) < 0) {
            start = Math.max(0, place - LONGEST / 2);
        }
        int stop = text.indexOf(". ", place);
        int end = Math.min(stop < 0 ? text.length() : stop + 1, place + LONGEST / 2);
        String sentence = text.substring(Math.min(start, place), Math.max(end, Math.min(text.length(), place + 1)))
                .replace(JoinedText.BARRIER, "…").replaceAll("\\s+", " ").strip();
        return (start > 0 && !text.startsWith(". ", Math.max(0, start - 2)) ? "…" : "") + sentence
                + (end < text.length() && stop + 1 != end ? "…" : "");
    }
}
