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

/** The values of a score or a measurement as their field holds them: each behind its time, commas between them. */
public final class TimedValues {

    private TimedValues() {
    }

    /**
     * These with a value: it takes the place of the one of the same time.
     *
     * @param time empty for the one value that holds at all times
     * @param words that a time can begin with
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

    /** A time as the language has it: what begins with none of its words stands in quotes. */
    private static String written(String time, List<String> words) {
        String line = Notation.oneLine(time);
        String choice = String.join("|", words.stream().map(Pattern::quote).toList());
        return line.startsWith("\"") || line.startsWith("“")
                || line.matches("(?:(?:" + choice + ")(?: [-+−]?\\d\\S*)?)(?: (?:" + choice + ") [-+−]?\\d\\S*)?") ? line
                : Notation.quoted(line, "");
    }
}
