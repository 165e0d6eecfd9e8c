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
 * Turns double quotes within double quotes into single ones, and so on by turns, as in a quoted title with quotes of
 * its own. The engine knows only the outer ones.
 */
final class NestedQuotes {

    private static final String DOUBLE = "“”";
    private static final String SINGLE = "‘’";

    private int depth;

    private NestedQuotes() {
    }

    /** The text with its nested quotes turned; unchanged where quotes do not close, as the nesting is then unknown. */
    static List<Inline> turned(List<Inline> text) {
        String plain = PrintedEntry.plain(text);
        int open = 0;
        boolean nested = false;
        for (int i = 0; i < plain.length(); i++) {
            int kind = DOUBLE.indexOf(plain.charAt(i));
            open += kind == 0 ? 1 : kind == 1 ? -1 : 0;
            nested |= open > 1;
            if (open < 0) {
                return text;
            }
        }
        return nested && open == 0 ? new NestedQuotes().turn(text) : text;
    }

    private List<Inline> turn(List<Inline> text) {
        List<Inline> turned = new ArrayList<>();
        for (Inline inline : text) {
            turned.add(switch (inline) {
                case Inline.Text piece -> new Inline.Text(turn(piece.text()));
                case Inline.Styled styled -> new Inline.Styled(styled.style(), turn(styled.content()));
                case Inline.Link link -> new Inline.Link(link.address(), turn(link.content()));
                default -> inline;
            });
        }
        return turned;
    }

    private String turn(String text) {
        StringBuilder turned = new StringBuilder(text);
        for (int i = 0; i < turned.length(); i++) {
            int kind = DOUBLE.indexOf(turned.charAt(i));
            if (kind == 0) {
                depth++;
            }
            if (kind >= 0 && depth % 2 == 0) {
                turned.setCharAt(i, SINGLE.charAt(kind));
            }
            if (kind == 1) {
                depth--;
            }
        }
        return turned.toString();
    }
}
