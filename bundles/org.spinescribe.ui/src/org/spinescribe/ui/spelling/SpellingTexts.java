/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.spelling;

import org.eclipse.osgi.util.NLS;

/** The messages of the spelling check. */
public final class SpellingTexts extends NLS {

    /** {0} is a word. */
    public static String unknown;
    public static String change;
    public static String addProject;
    public static String addUser;
    /** {0} is a file. */
    public static String added;
    /** {0} is a word, {1} a sentence. */
    public static String notAdded;
    public static String title;

    static {
        NLS.initializeMessages("org.spinescribe.ui.spelling.spelling", SpellingTexts.class);
    }

    private SpellingTexts() {
    }
}
