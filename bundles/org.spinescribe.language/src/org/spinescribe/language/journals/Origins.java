/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.journals;

import java.util.regex.Pattern;

/** The sources of demands, as messages cite them at their end. */
public final class Origins {

    private static final String SOURCE = "Source: ";
    private static final String UNCONFIRMED = "Unconfirmed; source: ";
    private static final Pattern AT_THE_END = Pattern.compile(" (?:" + SOURCE + "|(Unconfirmed); source: ).*\\z",
            Pattern.DOTALL);

    private Origins() {
    }

    /** The text for a source; an empty source stands for the journal file. */
    static String of(String source, boolean unconfirmed) {
        return (unconfirmed ? UNCONFIRMED : SOURCE) + (source.isEmpty() ? "the journal file" : source) + ".";
    }

    /** A message without the source of the demand, but still with the word that it is unconfirmed. */
    public static String without(String message) {
        return AT_THE_END.matcher(message).replaceFirst(origin -> origin.group(1) == null ? "" : " Unconfirmed.");
    }
}
