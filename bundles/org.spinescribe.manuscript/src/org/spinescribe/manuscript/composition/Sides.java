/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.ResourceBundle;

/** How a typed side is printed. */
final class Sides {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.spinescribe.manuscript.composition.generated");

    private Sides() {
    }

    /** Behind something else: ", left side", ", bilateral"; empty where no side is typed. */
    static String behind(String side) {
        if (side == null || side.isBlank()) {
            return "";
        }
        return TEXTS.containsKey("side." + side) ? TEXTS.getString("side." + side) : ", " + side;
    }
}
