/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.scales;

import java.util.Locale;

/** The printed names of clinical scales and classifications. */
public final class ScaleTitles {

    private ScaleTitles() {
    }

    /** The printed name of a scale, such as "mJOA score" for {@code mjoa}; an unknown name unchanged. */
    public static String of(String name) {
        return Scales.find(name).map(Scale::title).orElse(switch (name.toLowerCase(Locale.ROOT)) {
            case "tomita" -> "Tomita";
            case "wbb" -> "WBB";
            default -> name;
        });
    }
}
