/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.explorer;

import org.eclipse.osgi.util.NLS;

/** The messages of the explorer. */
public final class ExplorerTexts extends NLS {

    public static String noReports;
    public static String newReport;
    public static String importManuscript;
    public static String examples;
    public static String word;
    public static String pdf;

    static {
        NLS.initializeMessages("org.spinescribe.ui.explorer.explorer", ExplorerTexts.class);
    }

    private ExplorerTexts() {
    }
}
