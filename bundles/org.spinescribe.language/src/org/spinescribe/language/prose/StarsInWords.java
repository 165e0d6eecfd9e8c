/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.prose;

import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Makes text of emphasis that begins within a word: in {@code 2*3 and 4*5} the stars are signs, which must not be
 * missing in print.
 */
final class StarsInWords extends AbstractVisitor {

    private final String source;

    private StarsInWords(String source) {
        this.source = source;
    }

    static void keep(Node document, String source) {
        if (source.indexOf('*') >= 0) {
            document.accept(new StarsInWords(source));
        }
    }

    @Override
    public void visit(Emphasis emphasis) {
        keep(emphasis, 1);
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        keep(emphasis, 2);
    }

    private void keep(Node emphasis, int length) {
        visitChildren(emphasis);
        List<SourceSpan> spans = emphasis.getSourceSpans();
        if (spans.isEmpty() || !beginsInWord(spans.getFirst().getInputIndex())) {
            return;
        }
        SourceSpan last = spans.getLast();
        emphasis.insertBefore(stars(spans.getFirst(), 0, length));
        Node child = emphasis.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            emphasis.insertBefore(child);
            child = next;
        }
        emphasis.insertBefore(stars(last, last.getLength() - length, length));
        emphasis.unlink();
    }

    private boolean beginsInWord(int index) {
        int first = index;
        while (first > 0 && source.charAt(first - 1) == '*') {
            first--;
        }
        return first > 0 && source.charAt(index) == '*' && Character.isLetterOrDigit(source.codePointBefore(first));
    }

    private static Text stars(SourceSpan span, int from, int length) {
        Text stars = new Text("*".repeat(length));
        stars.setSourceSpans(List.of(SourceSpan.of(span.getLineIndex(), span.getColumnIndex() + from,
                span.getInputIndex() + from, length)));
        return stars;
    }
}
