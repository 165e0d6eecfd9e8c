/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.statistics;

import org.eclipse.osgi.util.NLS;

/** The messages of the view. */
public final class StatisticsTexts extends NLS {

    public static String nothing;
    /** {0} is a journal. */
    public static String within;
    /** {0} is a journal, {1} the number of exceeded limits. */
    public static String beyond;
    public static String noJournal;
    public static String part;
    public static String number;
    public static String limit;
    public static String use;
    public static String standing;
    /** {0} is a number, {1} its unit. */
    public static String measured;
    public static String most;
    public static String least;
    public static String both;
    public static String share;
    public static String isWithin;
    public static String above;
    public static String below;
    public static String from;
    public static String copy;
    public static String copyHint;
    public static String table;

    static {
        NLS.initializeMessages("org.spinescribe.ui.statistics.statistics", StatisticsTexts.class);
    }

    private StatisticsTexts() {
    }
}
