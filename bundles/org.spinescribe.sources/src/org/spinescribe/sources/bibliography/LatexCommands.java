/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The effects of LaTeX commands on their arguments. */
final class LatexCommands {

    private static final Map<String, String> MARKUP = Map.of("emph", "i", "textit", "i", "textsl", "i", "it", "i",
            "em", "i", "sl", "i", "itshape", "i", "textsuperscript", "sup", "textsubscript", "sub");
    /** Commands that print their argument, or the rest of their group, unchanged. */
    private static final Set<String> TRANSPARENT = Set.of("textbf", "textrm", "textsf", "texttt", "textsc", "textup",
            "textmd", "textnormal", "text", "mbox", "hbox", "mathrm", "mathit", "mathbf", "operatorname", "ensuremath",
            "url", "path", "bf", "rm", "tt", "sc", "sf", "up", "bfseries", "mdseries", "rmfamily", "scshape",
            "upshape", "normalfont", "relax", "protect", "noopsort", "uppercase", "lowercase", "NoCaseChange", "left",
            "right", "displaystyle", "nolinkurl");
    private static final Set<String> QUOTES = Set.of("enquote", "mkbibquote", "textquote", "mkenquote");
    private static final Set<String> SWITCHES = Set.of("it", "em", "sl", "itshape");

    private LatexCommands() {
    }

    /** The tag for a command that changes the style of its argument, or of the rest of its group. */
    static Optional<String> tag(String command) {
        return Optional.ofNullable(MARKUP.get(command));
    }

    /** Whether a command changes the rest of its group. */
    static boolean isSwitch(String command) {
        return SWITCHES.contains(command);
    }

    /** Whether a command puts its argument in quotes, as the package csquotes does. */
    static boolean quotes(String command) {
        return QUOTES.contains(command);
    }

    /** Whether a command has no effect on the text. */
    static boolean isTransparent(String command) {
        return TRANSPARENT.contains(command);
    }

    /** The end of a command that begins at an offset, including the spaces that belong to it. */
    static int commandEnd(String latex, int start) {
        int end = Math.min(start + 2, latex.length());
        boolean word = end > start + 1 && isLetter(latex.charAt(start + 1));
        while (word && end < latex.length() && isLetter(latex.charAt(end))) {
            end++;
        }
        boolean swallows = word || LatexSymbols.accent(latex.substring(Math.min(start + 1, end), end)).isPresent();
        while (swallows && end < latex.length() && Character.isWhitespace(latex.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a character may be part of the name of a command. */
    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
