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

/** The name of the file of a journal without its ending, by which reports name the journal. */
public final class JournalName {

    private static final Pattern NO_LETTERS_BEFORE_OR_STOPS_BEHIND = Pattern.compile("^[^\\p{L}]+|[-.]+$");

    private JournalName() {
    }

    /** Whether a word has a meaning of its own in reports, so that a report could take it for something else. */
    public static boolean isWordOfTheLanguage(String word) {
        return new CaseReportWordReader().read(word).words().stream().anyMatch(each -> each.kind() == WordKind.KEYWORD
                && each.length() == word.length());
    }

    /** The nearest name that is one word and begins with a letter; a word of the language gets a second one. */
    static String nearest(String name) {
        String word = NO_LETTERS_BEFORE_OR_STOPS_BEHIND.matcher(name.replaceAll("[^\\p{L}\\p{N}._-]+", "-"))
                .replaceAll("");
        return word.isEmpty() ? "our-journal" : word.equals(name) || isWordOfTheLanguage(word) ? word + "-journal"
                : word;
    }
}
