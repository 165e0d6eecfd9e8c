/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.prose;

import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Reads {@code ^raised^} and {@code ~lowered~}; there must be no space within, so that "~5 cm" stays text. */
final class ShiftedDelimiters implements DelimiterProcessor {

    private final char delimiter;

    ShiftedDelimiters(char delimiter) {
        this.delimiter = delimiter;
    }

    @Override
    public char getOpeningCharacter() {
        return delimiter;
    }

    @Override
    public char getClosingCharacter() {
        return delimiter;
    }

    @Override
    public int getMinLength() {
        return 1;
    }

    @Override
    public int process(DelimiterRun openingRun, DelimiterRun closingRun) {
        Text opener = openingRun.getOpener();
        Text closer = closingRun.getCloser();
        if (!withoutSpace(opener, closer)) {
            return 0;
        }
        Shifted shifted = new Shifted(delimiter == '^');
        SourceSpans spans = SourceSpans.empty();
        spans.addAllFrom(openingRun.getOpeners(1));
        for (Node node : Nodes.between(opener, closer)) {
            shifted.appendChild(node);
            spans.addAll(node.getSourceSpans());
        }
        spans.addAllFrom(closingRun.getClosers(1));
        shifted.setSourceSpans(spans.getSourceSpans());
        opener.insertAfter(shifted);
        return 1;
    }

    private static boolean withoutSpace(Text opener, Text closer) {
        for (Node node : Nodes.between(opener, closer)) {
            if (hasSpace(node)) {
                return false;
            }
        }
        return opener.getNext() != closer;
    }

    private static boolean hasSpace(Node node) {
        if (node instanceof Text text) {
            return text.getLiteral().chars().anyMatch(Character::isWhitespace);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (hasSpace(child)) {
                return true;
            }
        }
        return node.getFirstChild() == null;
    }
}
