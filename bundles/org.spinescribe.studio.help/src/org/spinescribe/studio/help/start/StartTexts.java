/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.studio.help.start;

import org.eclipse.osgi.util.NLS;

/** The messages of the start. */
public final class StartTexts extends NLS {

    public static String title;
    /** {0} is a folder. */
    public static String running;

    static {
        NLS.initializeMessages("org.spinescribe.studio.help.start.start", StartTexts.class);
    }

    private StartTexts() {
    }
}
