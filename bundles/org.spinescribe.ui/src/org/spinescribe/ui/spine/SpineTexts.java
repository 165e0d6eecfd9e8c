/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.spine;

import org.eclipse.osgi.util.NLS;

/** The messages of the view. */
public final class SpineTexts extends NLS {

    public static String advice;
    /** {0} is a level or a range. */
    public static String insert;
    public static String insertNothing;
    public static String noReport;
    public static String name;
    /** {0} is a vertebra. */
    public static String superiorEndplate;
    public static String inferiorEndplate;
    public static String endplateInFacts;
    public static String diagnosis;
    /** {0} is the kind of a fact, {1} its levels, {2} its name. */
    public static String mark;
    public static String namedMark;
    public static String diagnosisMark;
    public static String eventMark;
    public static String implantMark;

    static {
        NLS.initializeMessages("org.spinescribe.ui.spine.spine", SpineTexts.class);
    }

    private SpineTexts() {
    }
}
