/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.studio.help.about;

import org.eclipse.osgi.util.NLS;

/** The messages of the About dialog. */
public final class AboutTexts extends NLS {

    public static String title;
    public static String copy;
    /** {0} is a version. */
    public static String version;
    public static String what;
    public static String licence;
    public static String eclipse;
    /** {0} to {2} describe the system, {3} and {4} Java, and {5} the window toolkit. */
    public static String system;
    /** {0} is a folder. */
    public static String folder;

    static {
        NLS.initializeMessages("org.spinescribe.studio.help.about.about", AboutTexts.class);
    }

    private AboutTexts() {
    }
}
