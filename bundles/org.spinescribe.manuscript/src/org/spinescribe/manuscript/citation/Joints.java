/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.citation;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.manuscript.Inline;

/**
 * Removes the full stop that a style adds to a title ending with its own mark, even in italics or quotes: “Is it
 * safe?.” becomes “Is it safe?”. The engine sees plain text only.
 */
final class Joints {

    private static final String CLOSING = "”’»\")";

    private char before = ' ';

    private Joints() {
    }

    static List<Inline> mended(List<Inline> text) {
        return new Joints().mend(text);
    }

    private List<Inline> mend(List<Inline> text) {
        List<Inline> mended = new ArrayList<>();
        for (Inline inline : text) {
            mended.add(switch (inline) {
                case Inline.Text piece -> new Inline.Text(mend(piece.text()));
                case Inline.Styled styled -> new Inline.Styled(styled.style(), mend(styled.content()));
                case Inline.Link link -> new Inline.Link(link.address(), mend(link.content()));
                default -> inline;
            });
        }
        mended.removeIf(inline -> inline instanceof Inline.Text piece && piece.text().isEmpty());
        return mended;
    }

    private String mend(String text) {
        StringBuilder mended = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean doubled = c == '.' && (before == '?' || before == '!');
            if (!doubled) {
                mended.append(c);
                // a mark within closing quotes still is the last mark
                before = CLOSING.indexOf(c) >= 0 && (before == '?' || before == '!') ? before : c;
            }
        }
        return mended.toString();
    }
}
