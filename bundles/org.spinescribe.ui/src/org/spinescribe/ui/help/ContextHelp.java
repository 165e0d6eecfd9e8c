/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.help;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** What F1 shows: the contexts of {@code contexts.xml}. */
public final class ContextHelp {

    private static final String PREFIX = "org.spinescribe.ui.";

    private ContextHelp() {
    }

    /** Explains a control and all that is in it by the context of a name. */
    public static void set(Control control, String context) {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control, PREFIX + context);
    }
}
