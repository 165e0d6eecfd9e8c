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
 * Chooses from a list by the first letters of an item. The lists of Windows and macOS do so by themselves; those of GTK
 * do not hear letters.
 */
public final class TypeAhead extends KeyAdapter {

    /** Letters that follow each other within this time belong together; in milliseconds. */
    private static final int TOGETHER = 1000;

    private final Combo combo;
    private String typed = "";
    private int last;

    private TypeAhead(Combo combo) {
        this.combo = combo;
    }

    /** Lets a list hear letters, unless it takes words of its own. */
    public static void install(Combo combo) {
        if (isDeaf() && (combo.getStyle() & SWT.READ_ONLY) != 0) {
            combo.addKeyListener(new TypeAhead(combo));
        }
    }

    /** Lets a list hear letters before its items are known: they choose one as soon as it is filled. */
    public static TypeAhead beforeFilled(Combo combo) {
        TypeAhead letters = new TypeAhead(combo);
        combo.addKeyListener(letters);
        return letters;
    }

    private static boolean isDeaf() {
        return SWT.getPlatform().equals("gtk");
    }

    /** Whether letters have been typed. */
    public boolean isTyped() {
        return !typed.isEmpty();
    }

    /** Chooses what was typed before the items were known. */
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
