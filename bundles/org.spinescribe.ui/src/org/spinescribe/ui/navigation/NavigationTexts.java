/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.navigation;

import org.eclipse.osgi.util.NLS;

/** The messages of links. */
public final class NavigationTexts extends NLS {

    public static String open;
    /** {0} is a name. */
    public static String nowhere;

    static {
        NLS.initializeMessages("org.spinescribe.ui.navigation.navigation", NavigationTexts.class);
    }

    private NavigationTexts() {
    }
}
