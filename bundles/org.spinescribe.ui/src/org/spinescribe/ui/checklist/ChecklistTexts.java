/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.checklist;

import org.eclipse.osgi.util.NLS;

/** The messages of the view. */
public final class ChecklistTexts extends NLS {

    public static String nothing;
    /** {0} is a journal or guideline, {1} and {2} are numbers. */
    public static String summary;
    /** As {@link #summary}; {3} is a number, too. */
    public static String summaryToJudge;
    public static String from;

    static {
        NLS.initializeMessages("org.spinescribe.ui.checklist.checklist", ChecklistTexts.class);
    }

    private ChecklistTexts() {
    }
}
