/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.journals;

import java.util.regex.Pattern;

/** Where demands come from, as messages say it at their end. */
public final class Origins {

    private static final String SOURCE = "Source: ";
    private static final String UNCONFIRMED = "Unconfirmed; source: ";
    private static final Pattern AT_THE_END = Pattern.compile(" (?:" + SOURCE + "|(Unconfirmed); source: ).*\\z",
            Pattern.DOTALL);

    private Origins() {
    }

    /** What is said of a source; an empty one is the file of the journal. */
    static String of(String source, boolean unconfirmed) {
        return (unconfirmed ? UNCONFIRMED : SOURCE) + (source.isEmpty() ? "the journal file" : source) + ".";
    }

    /** A message that does not say where the demand comes from; that nobody has confirmed it is still said. */
    public static String without(String message) {
        return AT_THE_END.matcher(message).replaceFirst(origin -> origin.group(1) == null ? "" : " Unconfirmed.");
    }
}
