/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises organisations without the braces that keep their names together. */
final class Organisations {

    /** Last words of organisations, with which no family name ends. */
    private static final Pattern AT_END = Pattern.compile("(?i)organi[sz]ations?|committee|group|society|association|"
            + "institutes?|ministry|university|consortium|collaboration|collaborative|collaborators|federation|council|"
            + "agency|investigators|network|foundation|registry|academy|commission|cent(?:er|re)s?|hospital|"
            + "department");
    /** Words of organisations before “of”, “for” or “on”. */
    private static final Pattern ANYWHERE = Pattern.compile(AT_END.pattern() + "|college|school|board|office|bureau");
    private static final Pattern LINK = Pattern.compile("of|for|on");

    private Organisations() {
    }

    /** Whether the words of a name, none of them in braces, look like those of an organisation. */
    static boolean fits(List<String> words) {
        return words.size() > 1 && words.stream().noneMatch(word -> word.matches(".*[{,].*"))
                && (AT_END.matcher(words.getLast()).matches() || hasLink(words));
    }

    private static boolean hasLink(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            if (LINK.matcher(words.get(i)).matches()
                    && words.subList(0, i).stream().anyMatch(word -> ANYWHERE.matcher(word).matches())) {
                return true;
            }
        }
        return false;
    }
}
