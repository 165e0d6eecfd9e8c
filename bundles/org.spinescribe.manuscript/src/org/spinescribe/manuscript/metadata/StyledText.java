/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Inline.Style;

/** Texts of bibliographies, in which {@code <i>}, {@code <sup>} and {@code <sub>} stand for styles. */
public final class StyledText {

    private static final Map<String, Style> STYLES =
            Map.of("i", Style.EMPHASIS, "sup", Style.SUPERSCRIPT, "sub", Style.SUBSCRIPT);
    private static final Pattern TAG = Pattern.compile("<(/?)(i|sup|sub)>");

    private StyledText() {
    }

    /** The text in its styles; a tag without its counterpart is text. */
    public static List<Inline> of(String text) {
        Deque<Open> open = new ArrayDeque<>(List.of(new Open("", new ArrayList<>())));
        Matcher tag = TAG.matcher(text);
        int end = 0;
        while (tag.find()) {
            add(open, text.substring(end, tag.start()));
            if (tag.group(1).isEmpty()) {
                open.push(new Open(tag.group(2), new ArrayList<>()));
            } else if (open.peek().tag().equals(tag.group(2))) {
                Open closed = open.pop();
                open.peek().content().add(new Inline.Styled(STYLES.get(closed.tag()), closed.content()));
            } else {
                add(open, tag.group());
            }
            end = tag.end();
        }
        add(open, text.substring(end));
        while (open.size() > 1) {
            Open unclosed = open.pop();
            add(open, "<" + unclosed.tag() + ">");
            open.peek().content().addAll(unclosed.content());
        }
        return List.copyOf(open.pop().content());
    }

    /** The text without its styles. */
    public static String plain(String text) {
        return TAG.matcher(text).replaceAll("");
    }

    private static void add(Deque<Open> open, String text) {
        if (!text.isEmpty()) {
            open.peek().content().add(new Inline.Text(text));
        }
    }

    private record Open(String tag, List<Inline> content) {
    }
}
