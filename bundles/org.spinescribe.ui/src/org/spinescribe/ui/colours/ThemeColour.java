/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.colours;

import java.util.Locale;

/** The colours that themes and preferences set. */
final class ThemeColour {

    /** The prefix of the identifiers of our colours. */
    static final String PREFIX = "org.spinescribe.ui.";

    private ThemeColour() {
    }

    /** Returns the identifier of the colour for a kind or a meaning of words. */
    static String of(Enum<?> kind) {
        return PREFIX + kind.name().toLowerCase(Locale.ROOT);
    }
}
