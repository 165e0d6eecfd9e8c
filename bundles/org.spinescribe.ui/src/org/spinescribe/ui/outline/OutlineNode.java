/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;

/**
 * A line of the outline. Two nodes are equal if they have the same kind and the same place in the tree, regardless of
 * their labels.
 */
record OutlineNode(OutlineNode parent, int place, DocumentSymbol symbol) {

    static List<OutlineNode> of(List<DocumentSymbol> symbols, OutlineNode parent) {
        List<OutlineNode> nodes = new ArrayList<>();
        for (DocumentSymbol symbol : symbols) {
            nodes.add(new OutlineNode(parent, nodes.size(), symbol));
        }
        return nodes;
    }

    List<OutlineNode> children() {
        return symbol.getChildren() == null ? List.of() : of(symbol.getChildren(), this);
    }

    /** Returns the innermost node with a range around a position; null when there is none. */
    static OutlineNode at(List<OutlineNode> nodes, Position position) {
        for (OutlineNode node : nodes) {
            if (before(node.symbol.getRange().getStart(), position) && before(position, node.symbol.getRange()
                    .getEnd())) {
                OutlineNode inner = at(node.children(), position);
                return inner == null ? node : inner;
            }
        }
        return null;
    }

    private static boolean before(Position one, Position other) {
        return one.getLine() < other.getLine()
                || one.getLine() == other.getLine() && one.getCharacter() <= other.getCharacter();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineNode node && node.place == place && node.symbol.getKind() == symbol.getKind()
                && Objects.equals(node.parent, parent);
    }

    @Override
    public int hashCode() {
        return Objects.hash(parent, place);
    }
}
