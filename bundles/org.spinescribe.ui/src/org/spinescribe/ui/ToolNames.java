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
 * Names the buttons of tool bars, most of which have a picture and no words, for those who listen to the screen. The
 * name of a button is what the mouse is told. It may change with the part that is used.
 */
public final class ToolNames implements IStartup, Listener {

    /** Under which a button keeps its name. */
    private static final String NAME = "org.spinescribe.ui.name";
    /** Buttons and their words change many at once; in milliseconds. */
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

    /** A bar takes another size when buttons come or go; a part that gets the focus may give them other words. */
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
        if (words == null || words.isBlank() || !button.getText().isEmpty() || words.equals(button.getData(NAME))) {
            return;
        }
        button.setData(NAME, words);
        GtkName.set(button, words.replace("&", ""));
    }
}
