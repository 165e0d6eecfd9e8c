/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.switching;

import java.util.regex.Pattern;

import org.spinescribe.language.ide.colours.CaseReportWordReader;
import org.spinescribe.language.ide.colours.WordKind;

/** The name by which reports name a journal: that of its file, without extension. */
public final class JournalName {

    private static final Pattern NO_LETTERS_BEFORE_OR_STOPS_BEHIND = Pattern.compile("^[^\\p{L}]+|[-.]+$");

    private JournalName() {
    }

    /** Returns whether a word is a keyword, so that it would be ambiguous in a report. */
    public static boolean isWordOfTheLanguage(String word) {
        return new CaseReportWordReader().read(word).words().stream().anyMatch(each -> each.kind() == WordKind.KEYWORD
                && each.length() == word.length());
    }

    /** Returns the nearest valid name: one word that begins with a letter; a keyword gets a suffix. */
    static String nearest(String name) {
        String word = NO_LETTERS_BEFORE_OR_STOPS_BEHIND.matcher(name.replaceAll("[^\\p{L}\\p{N}._-]+", "-"))
                .replaceAll("");
        return word.isEmpty() ? "our-journal" : word.equals(name) || isWordOfTheLanguage(word) ? word + "-journal"
                : word;
    }
}
