/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.HashSet;
import java.util.Set;

import org.spinescribe.clinical.words.ControlCharacters;
import org.spinescribe.sources.characters.Unprintable;

/** Normalises the text of a bibliography file for all readers, without changing any offset. */
final class SourceText {

    private SourceText() {
    }

    /**
     * Converts all line ends to line feeds, even where the file has only carriage returns, and replaces unprintable
     * characters, which is reported once for each line.
     */
    static String of(String text, Problems problems) {
        Set<Integer> lines = new HashSet<>();
        String mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
        return mark + Unprintable.replaced(plainSpaces(text.substring(mark.length())), index -> {
            int offset = index + mark.length();
            if (lines.add(problems.lineOf(offset))) {
                problems.add(offset, 1, "character.removed", ControlCharacters.name(text.charAt(offset)));
            }
        });
    }

    /** Replaces no-break spaces by ordinary ones: programs and web pages leave them in by accident. */
    private static String plainSpaces(String text) {
        return withLineFeeds(text).replace('\u00A0', ' ');
    }

    /** The text with a line feed for every lone carriage return. */
    static String withLineFeeds(String text) {
        if (text.indexOf('\r') < 0) {
            return text;
        }
        StringBuilder lines = new StringBuilder(text);
        for (int i = 0; i < lines.length(); i++) {
            boolean alone = lines.charAt(i) == '\r' && (i + 1 == lines.length() || lines.charAt(i + 1) != '\n');
            if (alone) {
                lines.setCharAt(i, '\n');
            }
        }
        return lines.toString();
    }
}
