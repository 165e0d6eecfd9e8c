/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pasting;

import java.util.Locale;
import java.util.regex.Pattern;

/** Finds unused names for new figures and tables of a report. */
record BlockName(String report) {

    private static final int LONGEST = 40;

    /** Returns the first unused name of {@code word-1}, {@code word-2} and so on. */
    String free(String word) {
        int number = 1;
        while (isTaken(word + "-" + number)) {
            number++;
        }
        return word + "-" + number;
    }

    /** Returns a name based on a file name, such as {@code mri-scan} for {@code MRI scan.png}. */
    String freeFor(String file) {
        String words = file.replaceFirst("\\.[^.]*$", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String name = words.length() > LONGEST ? words.substring(0, LONGEST).replaceAll("-[^-]*$", "") : words;
        String plain = name.isEmpty() || Character.isDigit(name.charAt(0)) ? ("figure-" + name).replaceAll("-$", "")
                : name;
        return isTaken(plain) ? free(plain) : plain;
    }

    private boolean isTaken(String name) {
        return Pattern.compile("\\b(?:figure|table|supplement|affiliation|panel)\\s+" + Pattern.quote(name)
                + "(?![\\w-])").matcher(report).find();
    }
}
