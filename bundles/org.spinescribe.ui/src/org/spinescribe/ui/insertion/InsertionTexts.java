/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.insertion;

import org.eclipse.osgi.util.NLS;

/** The messages of the insertions. */
public final class InsertionTexts extends NLS {

    public static String noProse;
    public static String symbolTitle;
    public static String symbolAdvice;
    /** Symbols with their names, separated by semicolons. */
    public static String symbols;

    static {
        NLS.initializeMessages("org.spinescribe.ui.insertion.insertion", InsertionTexts.class);
    }

    private InsertionTexts() {
    }
}
