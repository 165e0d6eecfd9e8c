/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides which lines of prose begin with markup. A list begins behind an empty line, or with the text, and its items
 * begin with {@code -} or with a number; any other start of a line is text. Lines must be passed in order.
 */
final class LineStarts {

    private static final Pattern ITEM = Pattern.compile("([-+*])(?=[ \\t]|$)|(\\d{1,9})[.)](?=[ \\t]|$)");
    private static final Pattern ADDRESS = Pattern.compile("\\[(?!\\^)[^\\[\\]]{1,999}\\](?=:)");
    private static final Pattern ADDRESS_OR_NOTE = Pattern.compile("\\[[^\\[\\]]{1,999}\\](?=:)");
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d");
    private static final int LONGEST_NUMBER = 3;
    private static final int NONE = -1;

    private final Pattern definition;
    private boolean behindEmptyLine = true;
    private boolean inList;

    private LineStarts(Pattern definition) {
        this.definition = definition;
    }

    /** For the lines of prose, which may have the texts of footnotes. */
    static LineStarts ofProse() {
        return new LineStarts(ADDRESS);
    }

    /** For the lines of a short text, such as a title or a cell. */
    static LineStarts ofShortText() {
        return new LineStarts(ADDRESS_OR_NOTE);
    }

    /**
     * The index in the next line where a backslash must prevent markup; -1 when there is none.
     *
     * @param following the line behind the next one
     */
    int next(String line, String following) {
        if (line.isBlank()) {
            behindEmptyLine = true;
            return NONE;
        }
        int start = line.length() - line.stripLeading().length();
        Matcher item = ITEM.matcher(line).region(start, line.length());
        int mark = item.lookingAt() ? item(item, line, following) : definition(line, start);
        behindEmptyLine = false;
        return mark;
    }

    private int item(Matcher item, String line, String following) {
        boolean canBegin = behindEmptyLine || inList;
        inList = canBegin && isItem(item, line, following);
        return inList ? NONE : item.group(1) != null ? item.start() : item.end(2);
    }

    /** Whether a line is an item; one that begins with a year, or a lone one with a sign and a number, is text. */
    private boolean isItem(Matcher item, String line, String following) {
        if (item.group(2) != null) {
            return item.group(2).length() <= LONGEST_NUMBER;
        }
        boolean number = NUMBER.matcher(line).region(item.end(), line.length()).lookingAt();
        boolean another = following.stripLeading().startsWith("- ");
        return item.group(1).equals("-") && (inList || another || !number);
    }

    /** Escapes a link definition: CommonMark would print nothing of {@code [name]: text}. */
    private int definition(String line, int start) {
        inList = inList && !behindEmptyLine;
        Matcher found = definition.matcher(line).region(start, line.length());
        return found.lookingAt() ? found.end() : NONE;
    }
}
