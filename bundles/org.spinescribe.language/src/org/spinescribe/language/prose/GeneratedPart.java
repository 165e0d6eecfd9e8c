/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.prose;

import org.commonmark.node.CustomBlock;

/** A place for a table or figure, generated from the typed facts or not: {@code [timeline]} on a line of its own. */
public final class GeneratedPart extends CustomBlock {

    private final String name;

    GeneratedPart(String name) {
        this.name = name;
    }

    /** The name of the wanted part, such as "timeline". */
    public String name() {
        return name;
    }
}
