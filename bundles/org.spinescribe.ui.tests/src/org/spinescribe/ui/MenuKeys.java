/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Operates menus with keys: Alt with the mnemonic of a menu, then the mnemonic of an entry. */
final class MenuKeys {

    private MenuKeys() {
    }

    /** Opens a menu of the menu bar. */
    static Menu open(String label) {
        Workbench.window().getShell().forceActive();
        Workbench.settle();
        MenuItem item = item(Workbench.window().getShell().getMenuBar(), label);
        Screen.press(KeyEvent.VK_ALT, letter(item));
        return shown(item.getMenu());
    }

    /** Opens a submenu. */
    static Menu open(Menu menu, String label) {
        MenuItem item = item(menu, label);
        Screen.press(letter(item));
        return shown(item.getMenu());
    }

    /** Opens the menu of the active view and chooses an entry. The menu blocks the caller, as a modal dialog does. */
    static void chooseInView(String label) {
        Display display = Display.getCurrent();
        Listener watch = new Listener() {
            @Override
            public void handleEvent(Event event) {
                display.removeFilter(SWT.Show, this);
                display.asyncExec(() -> choose(shown((Menu) event.widget), label));
            }
        };
        display.addFilter(SWT.Show, watch);
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_F10);
    }

    /** Chooses an entry. */
    static void choose(Menu menu, String label) {
        Screen.press(letter(item(menu, label)));
    }

    /** Returns the entries of a menu without their mnemonics and accelerators. */
    static List<String> labels(Menu menu) {
        return items(menu).stream().map(MenuKeys::label).toList();
    }

    static List<MenuItem> items(Menu menu) {
        return Arrays.stream(menu.getItems()).filter(item -> !item.getText().isEmpty()).toList();
    }

    /** Returns the key code of the mnemonic of an entry. */
    static int letter(MenuItem item) {
        int sign = item.getText().indexOf('&');
        if (sign < 0) {
            throw new AssertionError("No letter of ‘" + item.getText() + "’ is underlined.");
        }
        return KeyEvent.getExtendedKeyCodeForChar(Character.toLowerCase(item.getText().charAt(sign + 1)));
    }

    private static MenuItem item(Menu menu, String label) {
        return items(menu).stream().filter(item -> label(item).equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + labels(menu)));
    }

    private static String label(MenuItem item) {
        return item.getText().replace("&", "").replaceFirst("\t.*", "");
    }

    private static Menu shown(Menu menu) {
        Workbench.waitFor("the menu", menu::isVisible);
        Workbench.settle(); // it is visible before it accepts keys
        return menu;
    }
}
