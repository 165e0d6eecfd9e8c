/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.IntStream;

import org.spinescribe.clinical.words.Messages;

/** Collects the problems of one text and converts offsets to lines and columns. */
final class Problems {

    private static final Set<String> SLIPS = Set.of("character.removed", "markup.unknown", "date.month", "date.unknown",
            "names.guessed", "names.group", "value.unread", "type.unknown", "entry.renamed");

    private final String text;
    private final List<BibliographyProblem> found = new ArrayList<>();
    private int[] lineStarts;

    Problems(String text) {
        this.text = SourceText.withLineFeeds(text);
    }

    /** Notes a problem; {@code message} is a key of bibliography.properties. */
    void add(int at, int marked, String message, Object... arguments) {
        // a part missing at the end of a file is marked at its last character
        int offset = Math.max(0, Math.min(at, text.length() - 1));
        int length = Math.max(0, Math.min(marked, text.length() - offset));
        int line = lineOf(offset);
        int column = offset - lineStarts[line - 1] + 1;
        found.add(new BibliographyProblem(line, column, offset, length, say(message, arguments),
                SLIPS.contains(message)));
    }

    /** The line, from 1, in which an offset lies. */
    int lineOf(int offset) {
        if (lineStarts == null) {
            lineStarts = IntStream.rangeClosed(0, text.length())
                    .filter(i -> i == 0 || text.charAt(i - 1) == '\n').toArray();
        }
        int place = Arrays.binarySearch(lineStarts, offset);
        return place >= 0 ? place + 1 : -place - 1;
    }

    List<BibliographyProblem> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(BibliographyProblem::offset)).toList();
    }

    /** The words of a message; loaded only when something is wrong. */
    private static String say(String message, Object... arguments) {
        ResourceBundle words = ResourceBundle.getBundle(Problems.class.getPackageName() + ".bibliography", Locale.ROOT,
                Problems.class.getClassLoader());
        return Messages.of(words, message, arguments);
    }
}
