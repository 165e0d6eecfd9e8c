/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.citation;

import java.util.List;
import java.util.Locale;

/** English ordinal numbers: citeproc-java would print "2 ed." for the second edition. */
final class Ordinal {

    private static final List<String> WORDS = List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh",
            "eighth", "ninth", "tenth", "eleventh", "twelfth");

    private Ordinal() {
    }

    /** The ordinal of a number or an English word; any other text as it is. */
    static String of(String edition) {
        int word = WORDS.indexOf(edition.strip().toLowerCase(Locale.ROOT));
        if (word >= 0) {
            return of(word + 1);
        }
        return edition.strip().matches("\\d{1,3}") ? of(Integer.parseInt(edition.strip())) : edition;
    }

    private static String of(int number) {
        int tens = number % 100 / 10;
        String ending = tens == 1 ? "th" : switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return number + ending;
    }
}
