/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Inlines as a line of text for comparisons: {@code _italics_}, {@code ^raised^}, {@code ~lowered~}, {@code <links>}.
 */
public final class PrintedText {

    private PrintedText() {
    }

    /** The text of a sequence of inlines. */
    public static String of(List<Inline> inlines) {
        return inlines.stream().map(PrintedText::of).collect(Collectors.joining());
    }

    /** The text of one inline. */
    public static String of(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.text();
            case Inline.Styled styled -> mark(styled.style()) + of(styled.content()) + mark(styled.style());
            case Inline.Link link -> "<" + link.address() + "|" + of(link.content()) + ">";
            case Inline.Citation citation -> citation.superscript() ? "^" + parts(citation) + "^" : parts(citation);
            case Inline.CrossReference reference -> reference.text();
            case Inline.Anchor anchor -> of(anchor.content());
            case Inline.Footnote footnote -> "*";
            case Inline.LineBreak lineBreak -> "\n";
        };
    }

    private static String parts(Inline.Citation citation) {
        return citation.parts().stream().map(Inline.Citation.Part::text).collect(Collectors.joining());
    }

    private static String mark(Inline.Style style) {
        return switch (style) {
            case EMPHASIS -> "_";
            case STRONG -> "**";
            case SUPERSCRIPT -> "^";
            case SUBSCRIPT -> "~";
            case CODE -> "`";
            case MARK -> "‼";
            case INSERTED -> "＋";
            case DELETED -> "－";
        };
    }
}
