/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.prose;

import org.commonmark.node.CustomNode;

/** A mention of a figure or table: {@code [#mri]}, or of a panel: {@code [#mri-b]} or {@code [#mri b]}. */
public final class CrossReference extends CustomNode {

    private final String name;
    private final String panel;

    CrossReference(String name, String panel) {
        this.name = name;
        this.panel = panel;
    }

    /** Name of the figure or table. */
    public String name() {
        return name;
    }

    /** Letter of the panel or panels, such as "b" or "a–c"; empty for the whole. */
    public String panel() {
        return panel;
    }
}
