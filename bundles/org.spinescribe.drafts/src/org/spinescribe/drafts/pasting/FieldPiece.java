/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.pasting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A piece of a Word field in HTML comments, which browsers ignore: the field's beginning, its instruction, its data,
 * the separator before its shown text, or its end.
 *
 * @param text of an instruction or of data; empty for the others
 */
record FieldPiece(Kind kind, String text) implements HtmlToken {

    enum Kind {
        BEGIN, INSTRUCTION, DATA, SEPARATOR, END
    }

    private static final Pattern CONDITIONAL = Pattern.compile("\\[if ([^\\]]*)\\]>(.*)<!\\[endif\\]", Pattern.DOTALL);

    /** The pieces in a comment; none in other comments. */
    static List<FieldPiece> of(String comment) {
        Matcher conditional = CONDITIONAL.matcher(comment);
        if (!conditional.matches()) {
            return List.of();
        }
        boolean field = conditional.group(1).contains("supportFields");
        List<FieldPiece> pieces = new ArrayList<>();
        if (field || conditional.group(2).contains("w:data")) {
            Jsoup.parseBodyFragment(conditional.group(2)).body().traverse((node, depth) -> add(node, field, pieces));
        }
        return pieces;
    }

    private static void add(Node node, boolean field, List<FieldPiece> pieces) {
        if (node instanceof Element element) {
            switch (new HtmlToken.Start(element).style("mso-element")) {
                case "field-begin" -> pieces.add(new FieldPiece(Kind.BEGIN, ""));
                case "field-separator" -> pieces.add(new FieldPiece(Kind.SEPARATOR, ""));
                case "field-end" -> pieces.add(new FieldPiece(Kind.END, ""));
                default -> { }
            }
        } else if (node instanceof TextNode text) {
            boolean data = text.parent() instanceof Element parent && parent.normalName().equals("w:data");
            if (data) {
                pieces.add(new FieldPiece(Kind.DATA, text.getWholeText()));
            } else if (field) {
                pieces.add(new FieldPiece(Kind.INSTRUCTION, text.getWholeText()));
            }
        }
    }
}
