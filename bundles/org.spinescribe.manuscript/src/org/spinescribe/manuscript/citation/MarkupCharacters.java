/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.citation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Inline.Style;

/**
 * Carries italics, raised and lowered text through the citation engine, which knows plain text only: the tags of a
 * bibliography become private-use characters before, and styled text after.
 */
final class MarkupCharacters {

    private static final Map<String, Character> TAGS = Map.of("<i>", '\uE000', "</i>", '\uE001', "<sup>", '\uE002',
            "</sup>", '\uE003', "<sub>", '\uE004', "</sub>", '\uE005');
    private static final Map<Character, Style> OPENING = Map.of('\uE000', Style.EMPHASIS, '\uE002', Style.SUPERSCRIPT,
            '\uE004', Style.SUBSCRIPT);
    private static final char SUFFIX_START = '\uE010';
    private static final char SUFFIX_END = '\uE011';
    private static final char HYPHEN = '\uE012';
    private static final char DASH = '\uE013';
    private static final char POINT = '\uE014';
    private static final String INITIALS = "(?:\\p{Lu}\\.[ -]?){2,}(?<! )|\\p{Lu}\\.(?=[,;:)]| \\()|\\p{Lu}[\\p{Lu}-]*";
    private static final Pattern BEFORE_INITIALS = Pattern.compile(" " + SUFFIX_START + "([^" + SUFFIX_END + "]*)"
            + SUFFIX_END + " (" + INITIALS + ")");

    private MarkupCharacters() {
    }

    /** Replaces the tags of a bibliography field. */
    static String encode(String field) {
        String encoded = field;
        for (Map.Entry<String, Character> tag : TAGS.entrySet()) {
            encoded = encoded.replace(tag.getKey(), tag.getValue().toString());
        }
        return encoded;
    }

    /** Marks the suffix of a name, such as Jr. */
    static String encodeSuffix(String suffix) {
        return SUFFIX_START + suffix + SUFFIX_END;
    }

    /** citeproc-java prints "Weinstein Jr JN" where every bundled style means "Weinstein JN Jr". */
    static String placeSuffixes(String printed) {
        return BEFORE_INITIALS.matcher(printed).replaceAll(" $2 $1")
                .replaceAll("[" + SUFFIX_START + SUFFIX_END + "]", "");
    }

    /** Keeps the hyphens of a number such as TR-5, which the engine would take for a range. */
    static String encodeHyphens(String number) {
        return number.replace('-', HYPHEN);
    }

    /** Keeps the signs of pages such as vii–x and 105.e1, which the engine would shorten as if they were numbers. */
    static String encodeDashes(String pages) {
        return encodeHyphens(pages).replace('–', DASH).replace('.', POINT);
    }

    /** Styled text; a tag that is never closed ends with the text, a stray closing one is dropped. */
    static List<Inline> decode(String printed) {
        Deque<List<Inline>> open = new ArrayDeque<>();
        Deque<Style> styles = new ArrayDeque<>();
        open.push(new ArrayList<>());
        StringBuilder text = new StringBuilder();
        for (char c : printed.toCharArray()) {
            if (c < '\uE000' || c > '\uE005') {
                text.append(c == HYPHEN ? '-' : c == DASH ? '–' : c == POINT ? '.' : c);
                continue;
            }
            flush(text, open.peek());
            Style opened = OPENING.get(c);
            if (opened != null) {
                styles.push(opened);
                open.push(new ArrayList<>());
            } else if (!styles.isEmpty()) {
                close(open, styles);
            }
        }
        flush(text, open.peek());
        while (!styles.isEmpty()) {
            close(open, styles);
        }
        return open.pop();
    }

    private static void flush(StringBuilder text, List<Inline> into) {
        if (!text.isEmpty()) {
            into.add(new Inline.Text(text.toString()));
            text.setLength(0);
        }
    }

    private static void close(Deque<List<Inline>> open, Deque<Style> styles) {
        List<Inline> content = open.pop();
        open.peek().add(new Inline.Styled(styles.pop(), content));
    }
}
