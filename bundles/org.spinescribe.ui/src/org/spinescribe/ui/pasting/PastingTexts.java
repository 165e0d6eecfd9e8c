/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pasting;

import org.eclipse.osgi.util.NLS;

/** The messages of pasting and dropping. */
public final class PastingTexts extends NLS {

    public static String title;
    public static String job;
    /** {0} is a number. */
    public static String picturesLeft;
    public static String paste;
    public static String listLeft;
    /** {0} is a number. */
    public static String citationsPrinted;
    /** {0} is a file. */
    public static String otherPicture;
    public static String unsaved;
    /** {0} is the problem. */
    public static String unfit;
    public static String unreadable;
    /** {0} is a sentence. */
    public static String failed;
    public static String privacy;
    /** {0} is a file, {1} a number. */
    public static String pages;
    /** {0} is a file, {1} lines with its metadata. */
    public static String notes;
    public static String notesLeaveOut;
    public static String notesKeep;
    /** {0} is a text of the metadata. */
    public static String notesPatient;
    /** {0} is a text of the metadata. */
    public static String notesPlace;
    /** {0} is a text of the metadata. */
    public static String notesPerson;
    /** {0} is a text of the metadata. */
    public static String notesDevice;
    /** {0} is a text of the metadata. */
    public static String notesText;
    /** {0} is a text of the metadata. */
    public static String notesDate;

    public static String nowhereTitle;
    /** {0} is a file. */
    public static String nowhere;

    static {
        NLS.initializeMessages("org.spinescribe.ui.pasting.pasting", PastingTexts.class);
    }

    private PastingTexts() {
    }
}
