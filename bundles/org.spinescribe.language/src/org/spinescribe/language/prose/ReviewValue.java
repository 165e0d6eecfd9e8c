/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.prose;

import org.commonmark.node.CustomNode;

/** A number computed from the reviewed cases, such as {@code [=median-age]}. */
public final class ReviewValue extends CustomNode {

    private final String name;

    ReviewValue(String name) {
        this.name = name;
    }

    /** The name of the number. */
    public String name() {
        return name;
    }
}
