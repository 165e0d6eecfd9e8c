/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.help;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** Sets the contexts of {@code contexts.xml}, which F1 shows. */
public final class ContextHelp {

    private static final String PREFIX = "org.spinescribe.ui.";

    private ContextHelp() {
    }

    /** Sets the help context of a control and its children. */
    public static void set(Control control, String context) {
        PlatformUI.getWorkbench().getHelpSystem().setHelp(control, PREFIX + context);
    }
}
