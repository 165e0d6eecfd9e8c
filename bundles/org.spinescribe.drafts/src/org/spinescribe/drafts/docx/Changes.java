/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.Optional;
import java.util.Set;

import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;

/** How tracked changes are read. */
public enum Changes {
    /** As if all of them were accepted. */
    ACCEPT("ins", "moveTo", "del", "moveFrom"),
    /** As if all of them were rejected. */
    REJECT("del", "moveFrom", "ins", "moveTo");

    private final Set<String> kept;
    private final Set<String> left;

    Changes(String kept, String alsoKept, String left, String alsoLeft) {
        this.kept = Set.of(kept, alsoKept);
        this.left = Set.of(left, alsoLeft);
    }

    /** Whether an element holds text that this view has. */
    boolean keeps(String element) {
        return kept.contains(element);
    }

    /** Whether an element holds text that this view does not have. */
    boolean leaves(String element) {
        return left.contains(element);
    }

    /** Whether properties of a paragraph mark or a row exclude the mark or the row from this view. */
    boolean isLeft(Optional<Element> properties) {
        return properties.map(each -> Elements.of(each).stream().anyMatch(change -> leaves(Elements.name(change))))
                .orElse(false);
    }
}
