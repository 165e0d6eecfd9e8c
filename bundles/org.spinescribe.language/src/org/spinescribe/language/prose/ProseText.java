/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * A text in braces, read.
 *
 * @param document the CommonMark tree; treat it as read-only
 * @param source the text that was read, without the indentation of its block
 * @param places where each character of the text stands in the file
 * @param named where the report names the file that the text stands in; empty for a text of the report itself
 */
public record ProseText(Node document, String source, SourcePlaces places, Optional<Range> named) {

    ProseText(Node document, String source, SourcePlaces places) {
        this(document, source, places, Optional.empty());
    }

    /** How many footnotes may stand in each other. */
    public static final int DEEPEST_FOOTNOTES = 5;

    /** How many accents one letter may have; those beyond are left out. */
    public static final int MOST_ACCENTS = ReadableText.MOST_ACCENTS;

    /** A range of the file, in UTF-16 units. */
    public record Range(int offset, int length) {
    }

    /** All nodes of a type, in reading order. */
    public <T extends Node> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        visit(document, node -> {
            if (type.isInstance(node)) {
                found.add(type.cast(node));
            }
        });
        return found;
    }

    private static void visit(Node node, Consumer<Node> visitor) {
        visitor.accept(node);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            visit(child, visitor);
        }
    }

    /** A part of this text, as if it were all. */
    public ProseText part(Node node) {
        return new ProseText(node, source, places, named);
    }

    /** A node of one line as the author typed it, with its escapes. */
    public String typed(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? "" : source.substring(spans.getFirst().getInputIndex(),
                spans.getFirst().getInputIndex() + spans.getFirst().getLength());
    }

    /** Where a node stands in the file, from its first to its last character. */
    public Range range(Node node) {
        if (named.isPresent()) {
            return named.get();
        }
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return node.getParent() == null ? new Range(places.offset(0), 0) : range(node.getParent());
        }
        SourceSpan last = spans.getLast();
        int start = places.offset(spans.getFirst().getInputIndex());
        return new Range(start, places.offset(last.getInputIndex() + last.getLength()) - start);
    }

    /** Where each character of a node of one line, as typed, stands in the file. */
    public IntUnaryOperator places(Node node) {
        int index = node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().getFirst().getInputIndex();
        int length = node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().getFirst().getLength();
        int start = places.offset(index);
        return places.areBeside(index, length) ? at -> start + at : at -> places.offset(index + at);
    }

    /**
     * Where a part of a node's own characters stands in the file.
     *
     * @param node a node on one line
     * @param from first character, counted from the node's start
     * @param length number of characters
     */
    public Range range(Node node, int from, int length) {
        if (named.isPresent()) {
            return named.get();
        }
        int index = node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().getFirst().getInputIndex();
        int start = places.offset(index + from);
        return new Range(start, places.offset(index + from + length) - start);
    }
}
