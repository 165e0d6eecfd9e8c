/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.typing;

import org.eclipse.osgi.util.NLS;

/** The messages of the typing aids. */
public final class TypingTexts extends NLS {

    public static String prose;

    static {
        NLS.initializeMessages("org.spinescribe.ui.typing.typing", TypingTexts.class);
    }

    private TypingTexts() {
    }
}
