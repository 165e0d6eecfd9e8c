/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.first;

import org.eclipse.osgi.util.NLS;

/** The messages of the first steps. */
public final class FirstTexts extends NLS {

    public static String doIt;
    /** {0} is a step. */
    public static String openReport;

    static {
        NLS.initializeMessages("org.spinescribe.ui.first.first", FirstTexts.class);
    }

    private FirstTexts() {
    }
}
