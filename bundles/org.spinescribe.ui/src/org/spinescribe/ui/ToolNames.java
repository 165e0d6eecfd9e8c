/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Names the buttons of tool bars for screen readers, since most buttons have an image and no text. The name of a button
 * is its tooltip. The name may change with the active part.
 */
public final class ToolNames implements IStartup, Listener {

    /** Buttons and tooltips often change many at a time, so naming waits for this pause; in milliseconds. */
    private static final int PAUSE = 300;

    private final Runnable naming = this::nameAll;

    @Override
    public void earlyStartup() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            display.addFilter(SWT.Resize, this);
            display.addFilter(SWT.FocusIn, this);
            nameAll();
        });
    }

    /** A tool bar is resized when buttons come or go; a part that gets the focus may change their tooltips. */
    @Override
    public void handleEvent(Event event) {
        if (event.type == SWT.FocusIn || event.widget instanceof ToolBar) {
            event.display.timerExec(PAUSE, naming);
        }
    }

    private void nameAll() {
        Arrays.stream(Display.getCurrent().getShells()).forEach(ToolNames::name);
    }

    private static void name(Composite area) {
        for (Control control : area.getChildren()) {
            if (control instanceof ToolBar bar) {
                Arrays.stream(bar.getItems()).forEach(ToolNames::name);
            }
            if (control instanceof Composite inner) {
                name(inner);
            }
        }
    }

    private static void name(ToolItem button) {
        String words = button.getToolTipText();
        if (words == null || words.isBlank() || !button.getText().isEmpty()
                || words.equals(button.getData(Accessible.NAME))) {
            return;
        }
        button.setData(Accessible.NAME, words);
        GtkName.set(button, words.replace("&", ""));
    }
}
