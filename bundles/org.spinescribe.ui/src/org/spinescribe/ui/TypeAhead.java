/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.util.Locale;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyAdapter;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;

/**
 * Selects an item of a list by its first letters. The lists of Windows and macOS do so natively; those of GTK ignore
 * letters.
 */
public final class TypeAhead extends KeyAdapter {

    /** Letters typed within this time belong to one beginning; in milliseconds. */
    private static final int TOGETHER = 1000;

    private final Combo combo;
    private String typed = "";
    private int last;

    private TypeAhead(Combo combo) {
        this.combo = combo;
    }

    /** Installs selection by letters on a read-only list; other lists take typed words themselves. */
    public static void install(Combo combo) {
        if (isDeaf() && (combo.getStyle() & SWT.READ_ONLY) != 0) {
            combo.addKeyListener(new TypeAhead(combo));
        }
    }

    /** Collects letters before the items of a list are known. {@link #filled()} then selects the item. */
    public static TypeAhead beforeFilled(Combo combo) {
        TypeAhead letters = new TypeAhead(combo);
        combo.addKeyListener(letters);
        return letters;
    }

    private static boolean isDeaf() {
        return SWT.getPlatform().equals("gtk");
    }

    /** Returns whether the user has typed letters. */
    public boolean isTyped() {
        return !typed.isEmpty();
    }

    /** Selects by the letters that were typed before the items were known. */
    public void filled() {
        if (!isDeaf()) {
            combo.removeKeyListener(this);
        }
        if (isTyped()) {
            choose(typed);
        }
    }

    @Override
    public void keyPressed(KeyEvent event) {
        boolean letter = Character.isLetterOrDigit(event.character) || event.character == ' ' && !typed.isEmpty();
        if (!letter || (event.stateMask & ~SWT.SHIFT) != 0) {
            return;
        }
        typed = event.time - last > TOGETHER ? "" : typed;
        last = event.time;
        typed += Character.toString(event.character).toLowerCase(Locale.ROOT);
        event.doit = false;
        choose(typed);
    }

    private void choose(String beginning) {
        String[] items = combo.getItems();
        IntStream found = IntStream.range(0, items.length)
                .filter(item -> items[item].toLowerCase(Locale.ROOT).startsWith(beginning));
        found.findFirst().ifPresent(item -> {
            combo.select(item);
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }
}
