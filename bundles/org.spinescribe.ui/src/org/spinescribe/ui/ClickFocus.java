/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;

/**
 * Gives the keyboard focus to a list in which the user has chosen with the mouse. GTK leaves the focus in the previous
 * field, so the next words would be typed there.
 */
public final class ClickFocus {

    private ClickFocus() {
    }

    /** Lets the keyboard follow the mouse into a list. */
    public static void follow(Combo combo) {
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (!combo.isFocusControl()) {
                combo.getDisplay().asyncExec(() -> take(combo)); // GTK gives the keyboard back when the list closes
            }
        }));
    }

    private static void take(Combo combo) {
        if (!combo.isDisposed()) {
            combo.setFocus();
        }
    }
}
