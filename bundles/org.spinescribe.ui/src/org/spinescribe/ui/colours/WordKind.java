/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.colours;

import java.util.Locale;

/** What is shown in a colour of its own. */
enum WordKind {
    KEYWORD, TEXT, NUMBER, LEVEL, REFERENCE, COMMENT;

    static final String PREFIX = "org.spinescribe.ui.";

    /** The identifier of the colour, which themes and preferences set. */
    String colour() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }
}
