/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.help;

import org.eclipse.osgi.util.NLS;

/** The messages of the help's contents. */
public final class HelpTexts extends NLS {

    /** The title of all rules. */
    public static String guide;
    public static String rules;
    public static String allRules;

    /** The title of a group; {0} is its name. */
    public static String group;

    static {
        NLS.initializeMessages("org.spinescribe.ui.help.help", HelpTexts.class);
    }

    private HelpTexts() {
    }
}
