/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.tables;

import org.eclipse.osgi.util.NLS;

/** The messages of the grid. */
public final class TableTexts extends NLS {

    public static String title;
    public static String message;
    public static String write;
    public static String caption;
    public static String note;
    public static String cells;
    public static String addRow;
    public static String removeRow;
    public static String rowUp;
    public static String rowDown;
    public static String addColumn;
    public static String removeColumn;
    public static String columnLeft;
    public static String columnRight;
    public static String alignment;
    public static String alignments;
    public static String cell;
    public static String noTable;
    public static String changed;
    public static String giveUp;
    public static String giveUpQuestion;
    public static String readOnly;
    public static String unsaved;
    public static String notWritten;
    public static String assist;
    public static String discard;
    public static String keep;
    public static String breaks;

    static {
        NLS.initializeMessages("org.spinescribe.ui.tables.tables", TableTexts.class);
    }

    private TableTexts() {
    }
}
