/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.prose;

import org.spinescribe.sources.characters.Unprintable;

/**
 * Prepares the text of the file for CommonMark. It removes the common indentation of all lines, since CommonMark takes
 * deep indentation for code, and all unprintable characters. A backslash goes before the start of a line that would be
 * markup in CommonMark but is none in a report: authors wrap their lines anywhere, and must not lose a sign there.
 */
final class ReadableText {

    /** No script puts more marks on one letter; a letter with thousands would slow down every search for words. */
    static final int MOST_ACCENTS = 20;

    private static final char FIRST_ACCENT = '\u0300';
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char FIRST_DASH = '\u2010';
    private static final char LAST_QUOTE = '\u201F';

    private final String source;
    private final int offset;
    private final boolean returns;
    private final StringBuilder text = new StringBuilder();
    private final SourcePlaces.Builder places = new SourcePlaces.Builder();
    private final LineStarts starts;

    private ReadableText(String source, int offset, LineStarts starts) {
        this.source = source;
        this.offset = offset;
        this.starts = starts;
        this.returns = source.indexOf('\r') >= 0;
    }

    /** A text for CommonMark, with its source map. */
    record Readable(String text, SourcePlaces places) {
    }

    /**
     * Prepares a text.
     *
     * @param source as in the file
     * @param offset of its first character in the file
     * @param starts decides which lines may begin with markup
     */
    static Readable of(String source, int offset, LineStarts starts) {
        ReadableText readable = new ReadableText(source, offset, starts);
        readable.lines();
        return new Readable(readable.text.toString(), readable.places.build());
    }

    private void lines() {
        places.add(0, offset);
        int common = commonIndent();
        for (int start = 0; start <= source.length();) {
            int end = endOfLine(start);
            line(start + Math.min(start == 0 ? Integer.MAX_VALUE : common, indent(start, end)), end);
            if (end == source.length()) {
                return;
            }
            places.add(text.length(), offset + end);
            text.append('\n');
            start = nextLine(end);
        }
    }

    private void line(int from, int to) {
        String following = to == source.length() ? "" : source.substring(nextLine(to), endOfLine(nextLine(to)));
        int mark = starts.next(source.substring(from, to), following);
        if (mark < 0 && isPlain(from, to)) {
            places.add(text.length(), offset + from);
            text.append(source, from, to);
        } else {
            characters(from, to, mark);
        }
    }

    /** Whether all characters are ASCII, Latin letters, dashes or quotes, which need no preparation. */
    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            char sign = source.charAt(i);
            boolean plain = sign >= ' ' && sign <= '~' || sign > SOFT_HYPHEN && sign < FIRST_ACCENT
                    || sign >= FIRST_DASH && sign <= LAST_QUOTE;
            if (!plain) {
                return false;
            }
        }
        return from < to;
    }

    private void characters(int from, int to, int mark) {
        int accents = 0;
        for (int i = from; i < to; i++) {
            char character = source.charAt(i);
            if (character == '\u000B' || character == '\u000C') {
                character = ' '; // a line or page break, as in Word and PDF
            } else if (Unprintable.contains(codePoint(i))) {
                continue;
            }
            accents = isAccent(character) ? accents + 1 : 0;
            if (accents > MOST_ACCENTS) {
                continue;
            }
            places.add(text.length(), offset + i);
            if (i - from == mark) {
                text.append('\\');
                places.add(text.length(), offset + i);
            }
            text.append(character);
        }
    }

    private static boolean isAccent(char character) {
        return character >= FIRST_ACCENT && Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** The code point at an index, which may be the second half of a surrogate pair. */
    private int codePoint(int index) {
        if (!Character.isSurrogate(source.charAt(index))) {
            return source.charAt(index);
        }
        boolean second = index > 0 && Character.isSurrogatePair(source.charAt(index - 1), source.charAt(index));
        return source.codePointAt(second ? index - 1 : index);
    }

    private int commonIndent() {
        int common = Integer.MAX_VALUE;
        for (int end = endOfLine(0); end < source.length();) {
            int start = nextLine(end);
            end = endOfLine(start);
            if (!source.substring(start, end).isBlank()) {
                common = Math.min(common, indent(start, end));
            }
        }
        return common;
    }

    private int indent(int start, int end) {
        int at = start;
        while (at < end && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
            at++;
        }
        return at - start;
    }

    /** The end of the line; lines end with LF, CR LF or, in very old files, CR. */
    private int endOfLine(int start) {
        int feed = source.indexOf('\n', start);
        int end = feed < 0 ? source.length() : feed;
        int carriage = returns ? source.indexOf('\r', start) : -1;
        return carriage < 0 ? end : Math.min(carriage, end);
    }

    private int nextLine(int end) {
        return source.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
}
