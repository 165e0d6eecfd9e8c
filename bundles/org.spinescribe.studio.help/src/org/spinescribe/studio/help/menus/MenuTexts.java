/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.studio.help.menus;

import org.eclipse.osgi.util.NLS;

/** The messages with which Studio replaces those of the workbench. */
public final class MenuTexts extends NLS {

    public static String emptyOutline;

    static {
        NLS.initializeMessages("org.spinescribe.studio.help.menus.menus", MenuTexts.class);
    }

    private MenuTexts() {
    }
}
