/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.recovery;

import org.eclipse.osgi.util.NLS;

/** The messages about recovered text, and about text of a deleted file. */
public final class RecoveryTexts extends NLS {

    public static String title;
    public static String back;
    public static String changedSince;
    public static String deletedTitle;
    /** {0} is a file, {1} its folder. */
    public static String deleted;
    public static String write;
    public static String giveUp;
    public static String later;
    /** {0} is a file. */
    public static String writing;

    static {
        NLS.initializeMessages("org.spinescribe.ui.recovery.recovery", RecoveryTexts.class);
    }

    private RecoveryTexts() {
    }
}
