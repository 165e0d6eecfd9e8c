/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.List;

/**
 * Signs that LaTeX sources write as several characters, such as dashes and quotation marks.
 *
 * @param length of the source
 */
record LatexSigns(int length, String printed) {

    /** Longer notations stand before their own prefixes. */
    private static final List<String[]> TYPED = List.of(new String[] { "---", "—" }, new String[] { "--", "–" },
            new String[] { "``", "“" }, new String[] { "''", "”" }, new String[] { "`", "‘" },
            new String[] { "'", "’" });

    /** Whether one of them may begin with a character; most characters begin none. */
    static boolean begins(char sign) {
        return sign == '-' || sign == '`' || sign == '\'';
    }

    /** The sign at a place of running text. */
    static LatexSigns at(String latex, int position) {
        for (String[] each : TYPED) {
            if (latex.startsWith(each[0], position)) {
                return new LatexSigns(each[0].length(), each[1]);
            }
        }
        return new LatexSigns(1, latex.substring(position, position + 1));
    }
}
