/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.spinescribe.language.prose.Citation;

/** Citations separated only by space, {@code [@stout1942] [@murray1942]}: they are printed as one. */
final class NeighbouringCitations {

    private NeighbouringCitations() {
    }

    /** The first of the citations that a citation is printed with; itself when it stands alone or is the first. */
    static Citation first(Citation citation) {
        Citation first = citation;
        while (!first.isNarrative() && pastSpace(first.getPrevious(), false) instanceof Citation before
                && !before.isNarrative()) {
            first = before;
        }
        return first;
    }

    /** The last of the citations that a citation is printed with; itself when it stands alone or is the last. */
    static Citation last(Citation citation) {
        Citation last = citation;
        while (!last.isNarrative() && pastSpace(last.getNext(), true) instanceof Citation behind
                && !behind.isNarrative()) {
            last = behind;
        }
        return last;
    }

    /** Whether a node is the space between two citations that are printed as one. */
    static boolean areParted(Node space) {
        return isSpace(space) && pastSpace(space, false) instanceof Citation before && !before.isNarrative()
                && pastSpace(space, true) instanceof Citation behind && !behind.isNarrative();
    }

    private static Node pastSpace(Node from, boolean forward) {
        Node node = from;
        while (isSpace(node)) {
            node = forward ? node.getNext() : node.getPrevious();
        }
        return node;
    }

    private static boolean isSpace(Node node) {
        return node instanceof SoftLineBreak || node instanceof Text text && text.getLiteral().isBlank();
    }
}
