/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import java.util.List;
import java.util.stream.Collectors;

/** Inlines as plain text: for properties, bookmarks and alternative texts. */
public final class PlainText {

    private PlainText() {
    }

    /** The text without styles, footnotes and line breaks. */
    public static String of(List<Inline> inlines) {
        return inlines.stream().map(PlainText::of).collect(Collectors.joining());
    }

    /** Whether there is something to read, be it a footnote. */
    public static boolean isThere(List<Inline> inlines) {
        return !of(inlines).isBlank() || inlines.stream().anyMatch(PlainText::hasFootnote);
    }

    private static boolean hasFootnote(Inline inline) {
        return switch (inline) {
            case Inline.Footnote footnote -> true;
            case Inline.Styled styled -> styled.content().stream().anyMatch(PlainText::hasFootnote);
            case Inline.Link link -> link.content().stream().anyMatch(PlainText::hasFootnote);
            case Inline.Anchor anchor -> anchor.content().stream().anyMatch(PlainText::hasFootnote);
            default -> false;
        };
    }

    private static String of(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.text();
            case Inline.Styled styled -> of(styled.content());
            case Inline.Link link -> of(link.content());
            case Inline.Citation citation -> citation.parts().stream().map(Inline.Citation.Part::text)
                    .collect(Collectors.joining());
            case Inline.CrossReference reference -> reference.text();
            case Inline.Anchor anchor -> of(anchor.content());
            case Inline.Footnote footnote -> "";
            case Inline.LineBreak lineBreak -> " ";
        };
    }
}
