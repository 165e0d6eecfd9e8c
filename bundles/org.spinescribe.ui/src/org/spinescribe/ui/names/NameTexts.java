/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.names;

import org.eclipse.osgi.util.NLS;

/** The messages of renaming and searching. */
public final class NameTexts extends NLS {

    public static String rename;
    /** {0} is the old name. */
    public static String renaming;
    public static String newName;
    public static String nothing;
    /** {0} is a file. */
    public static String outside;
    /** {0} are files. */
    public static String readOnly;
    /** {0} is a name. */
    public static String references;
    /** {0} is a name, {1} a number. */
    public static String found;
    public static String line;

    static {
        NLS.initializeMessages("org.spinescribe.ui.names.names", NameTexts.class);
    }

    private NameTexts() {
    }
}
