/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import org.spinescribe.manuscript.PageLayout.Floats;

/** The place of figures and tables, as an option value. */
enum FloatPlace {
    text(Floats.IN_TEXT), end(Floats.AT_END), apart(Floats.APART);

    private final Floats floats;

    FloatPlace(Floats floats) {
        this.floats = floats;
    }

    Floats floats() {
        return floats;
    }
}
