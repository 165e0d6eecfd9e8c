/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.switching;

import org.eclipse.osgi.util.NLS;
import org.spinescribe.language.ide.switching.Effect;

/** The messages of the dialog. */
public final class SwitchTexts extends NLS {

    public static String title;
    public static String message;
    public static String journal;
    public static String changes;
    /** {0} is a journal. */
    public static String asking;
    public static String nothing;
    /** {0} is a journal, the others are numbers. */
    public static String summary;
    /** {0} is a journal, {1} a sentence. */
    public static String failed;
    public static String switchButton;
    public static String newDemands;
    public static String stays;
    public static String other;
    public static String gone;
    public static String detail;
    public static String changed;
    public static String readOnly;

    static {
        NLS.initializeMessages("org.spinescribe.ui.switching.switching", SwitchTexts.class);
    }

    private SwitchTexts() {
    }

    /** Returns the heading for the changes of an effect. */
    static String of(Effect effect, long number) {
        return NLS.bind(switch (effect) {
            case NEW -> newDemands;
            case STAYS -> stays;
            case OTHER -> other;
            case GONE -> gone;
        }, number);
    }
}
