/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.fixes;

import org.eclipse.osgi.util.NLS;

/** The words of the fixes. */
public final class FixTexts extends NLS {

    /** {0} is what is to be written. */
    public static String replace;

    static {
        NLS.initializeMessages("org.spinescribe.ui.fixes.fixes", FixTexts.class);
    }

    private FixTexts() {
    }
}
