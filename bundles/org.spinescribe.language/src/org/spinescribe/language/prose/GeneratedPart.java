/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.prose;

import org.commonmark.node.CustomBlock;

/** A place for what is made from the typed facts, or for a figure or table: {@code [timeline]} on a line of its own. */
public final class GeneratedPart extends CustomBlock {

    private final String name;

    GeneratedPart(String name) {
        this.name = name;
    }

    /** What is wanted here, such as "timeline". */
    public String name() {
        return name;
    }
}
