/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.prose;

import org.commonmark.node.CustomNode;

/** Raised or lowered text: {@code 10^3^}, {@code H~2~O}. */
public final class Shifted extends CustomNode {

    private final boolean raised;

    Shifted(boolean raised) {
        this.raised = raised;
    }

    /** Whether the text is a superscript; a subscript otherwise. */
    public boolean raised() {
        return raised;
    }
}
