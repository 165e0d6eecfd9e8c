/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The values of a score or a measurement as a field value: each behind its time, separated by commas. */
public final class TimedValues {

    private TimedValues() {
    }

    /**
     * Returns the values with one added. It replaces the value of the same time.
     *
     * @param time the time; empty for a single value that holds at all times
     * @param words the keywords that a time can begin with
     */
    public static String with(String values, String time, String value, List<String> words) {
        if (Notation.oneLine(time).isEmpty()) {
            return value;
        }
        String start = written(time, words) + ' ';
        List<String> all = new ArrayList<>(Notation.several(values));
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).startsWith(start) && all.get(i).indexOf(' ', start.length()) < 0) {
                all.set(i, start + value);
                return String.join(", ", all);
            }
        }
        all.add(start + value);
        return String.join(", ", all);
    }

    /** Returns a time in the notation of the language: quoted unless it begins with one of the keywords. */
    private static String written(String time, List<String> words) {
        String line = Notation.oneLine(time);
        String choice = String.join("|", words.stream().map(Pattern::quote).toList());
        return line.startsWith("\"") || line.startsWith("“")
                || line.matches("(?:(?:" + choice + ")(?: [-+−]?\\d\\S*)?)(?: (?:" + choice + ") [-+−]?\\d\\S*)?")
                ? line
                : Notation.quoted(line, "");
    }
}
