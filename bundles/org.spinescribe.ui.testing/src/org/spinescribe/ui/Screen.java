/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * The display as users have it, with a mouse, a keyboard and screenshots. Positions are in points, as those of widgets.
 */
final class Screen {

    static final int BETWEEN_MOVES = 20;
    static final int MOVES = 25;
    static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int PERCENT = 100;
    private static final int WINDOW_DELAY = 1000;

    private Screen() {
    }

    /**
     * Takes a screenshot of a part of the display, in full resolution. Uses SWT, since an AWT robot sees windows with
     * another colour depth, such as some dialogs, as black. A black picture shows no workbench and fails the test.
     */
    static BufferedImage picture(Rectangle part) {
        Display display = Display.getCurrent();
        Image image = new Image(display, part.width, part.height);
        GC screen = new GC(display);
        try {
            screen.copyArea(image, part.x, part.y);
            BufferedImage picture = picture(image.getImageData(zoom()));
            assertFalse(isBlack(picture), () -> "The picture of " + part + " is black.");
            return picture;
        } finally {
            screen.dispose();
            image.dispose();
        }
    }

    private static BufferedImage picture(ImageData data) {
        BufferedImage picture = new BufferedImage(data.width, data.height, BufferedImage.TYPE_INT_RGB);
        PaletteData palette = data.palette;
        int[] pixels = pixels(picture);
        for (int y = 0; y < data.height; y++) {
            data.getPixels(0, y, data.width, pixels, y * data.width);
        }
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = channel(pixels[i], palette.redMask, palette.redShift) << 16
                    | channel(pixels[i], palette.greenMask, palette.greenShift) << 8
                    | channel(pixels[i], palette.blueMask, palette.blueShift);
        }
        return picture;
    }

    /** Returns the stored RGB value of each pixel. A colour model would take longer than the screenshot itself. */
    static int[] pixels(BufferedImage picture) {
        return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    }

    /** A negative shift of SWT means to the right. */
    private static int channel(int pixel, int mask, int shift) {
        int channel = pixel & mask;
        return shift < 0 ? channel >>> -shift : channel << shift;
    }

    private static boolean isBlack(BufferedImage picture) {
        return Arrays.stream(pixels(picture)).allMatch(pixel -> pixel == 0);
    }

    /**
     * Drags a row of a table to the upper edge of another row. The mouse moves on a thread of its own, so that the
     * workbench can handle its events, and releases the button once the table has noticed its position.
     */
    static void drag(Table table, int from, int to) {
        AtomicBoolean arrived = new AtomicBoolean();
        TableItem goal = table.getItem(to);
        DropTargetAdapter watch = new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                arrived.set(event.item == goal && (event.feedback & DND.FEEDBACK_INSERT_BEFORE) != 0);
            }
        };
        DropTarget target = (DropTarget) table.getData(DND.DROP_TARGET_KEY);
        target.addDropListener(watch);
        Point start = place(table, table.getItem(from).getBounds(0), table.getItem(from).getBounds(0).height / 2);
        Point end = place(table, goal.getBounds(0), 2);
        Thread hand = Thread.ofPlatform().daemon().start(() -> drag(start, end, arrived));
        Workbench.waitFor("the end of the drag", () -> !hand.isAlive());
        target.removeDropListener(watch);
    }

    /** Drags from the centre of one part of a control to the centre of another, with the button pressed. */
    static void drag(Control control, Rectangle from, Rectangle to) {
        Point start = place(control, new Rectangle(from.x + from.width / 2, from.y, 0, 0), from.height / 2);
        Point end = place(control, new Rectangle(to.x + to.width / 2, to.y, 0, 0), to.height / 2);
        Thread hand = Thread.ofPlatform().daemon().start(() -> drag(start, end, new AtomicBoolean(true)));
        Workbench.waitFor("the end of the drag", () -> !hand.isAlive());
        Workbench.settle();
    }

    /** Clicks on the centre of a part of a control, once or several times. */
    static void click(Control control, Rectangle part, int times) {
        Point middle = place(control, new Rectangle(part.x + part.width / 2, part.y, 0, 0),
                part.height / 2);
        Robot mouse = robot();
        mouse.setAutoDelay(BETWEEN_MOVES);
        Thread hand = Thread.ofPlatform().daemon().start(() -> {
            mouse.mouseMove(middle.x, middle.y);
            for (int i = 0; i < times; i++) {
                mouse.mousePress(InputEvent.BUTTON1_DOWN_MASK);
                mouse.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
            }
        });
        Workbench.waitFor("the end of the click", () -> !hand.isAlive());
        Workbench.settle();
    }

    /** Turns the mouse wheel towards the user over the centre of a control. */
    static void turnWheel(Control control, int notches) {
        Point size = control.getSize();
        Point middle = pixel(control.toDisplay(size.x / 2, size.y / 2));
        Robot mouse = robot();
        mouse.setAutoDelay(BETWEEN_MOVES);
        Thread hand = Thread.ofPlatform().daemon().start(() -> {
            mouse.mouseMove(middle.x, middle.y);
            mouse.mouseWheel(notches);
        });
        Workbench.waitFor("the end of the turn", () -> !hand.isAlive());
        Workbench.settle();
    }

    /** Types letters and then presses a key combination at once, without a pause. */
    static void type(List<Integer> letters, int... keys) {
        Robot keyboard = robot();
        keyboard.setAutoDelay(BETWEEN_MOVES);
        Thread hand = Thread.ofPlatform().daemon().start(() -> {
            letters.forEach(letter -> press(keyboard, letter));
            press(keyboard, keys);
        });
        Workbench.waitFor("the end of the keys", () -> !hand.isAlive());
        Workbench.work();
    }

    /** Presses a key combination such as Ctrl+V, by key codes. */
    static void press(int... keys) {
        Robot keyboard = robot();
        keyboard.setAutoDelay(BETWEEN_MOVES);
        Thread hand = Thread.ofPlatform().daemon().start(() -> press(keyboard, keys));
        Workbench.waitFor("the end of the keys", () -> !hand.isAlive());
        Workbench.work();
    }

    /**
     * Runs an action that opens the system's file dialog, and pastes the copied path there. Tries again while a busy
     * machine has not opened the dialog yet, and finally closes a dialog that accepts no path.
     */
    static void chooseCopied(Runnable opens) {
        AtomicBoolean closed = new AtomicBoolean();
        Robot keyboard = robot();
        keyboard.setAutoDelay(BETWEEN_MOVES);
        Thread.ofPlatform().daemon().start(() -> {
            for (Instant last = Instant.now().plus(PATIENCE); !closed.get() && Instant.now().isBefore(last);) {
                keyboard.delay(WINDOW_DELAY);
                if (!closed.get()) {
                    press(keyboard, KeyEvent.VK_CONTROL, KeyEvent.VK_A);
                    press(keyboard, KeyEvent.VK_CONTROL, KeyEvent.VK_V);
                    keyboard.delay(WINDOW_DELAY);
                    press(keyboard, KeyEvent.VK_ENTER);
                }
            }
            if (!closed.get()) {
                press(keyboard, KeyEvent.VK_ESCAPE);
            }
        });
        opens.run();
        closed.set(true);
    }

    /** Runs an action that opens a dialog of the system, such as the print dialog, and answers it with keys. */
    static void answer(Runnable opens, int... keys) {
        AtomicBoolean closed = new AtomicBoolean();
        Robot keyboard = robot();
        keyboard.setAutoDelay(BETWEEN_MOVES);
        Thread.ofPlatform().daemon().start(() -> {
            for (Instant last = Instant.now().plus(PATIENCE); !closed.get() && Instant.now().isBefore(last);) {
                keyboard.delay(WINDOW_DELAY);
                for (int key : closed.get() ? new int[0] : keys) {
                    press(keyboard, key);
                }
            }
            if (!closed.get()) {
                press(keyboard, KeyEvent.VK_ESCAPE);
            }
        });
        opens.run();
        closed.set(true);
    }

    private static void press(Robot keyboard, int... keys) {
        for (int key : keys) {
            keyboard.keyPress(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            keyboard.keyRelease(keys[i]);
        }
    }

    private static Point place(Control table, Rectangle cell, int down) {
        return pixel(table.toDisplay(cell.x + cell.height, cell.y + down));
    }

    /** Converts a position on the display into pixels for the mouse. */
    static Point pixel(Point place) {
        int zoom = zoom();
        return new Point(place.x * zoom / PERCENT, place.y * zoom / PERCENT);
    }

    private static void drag(Point start, Point end, AtomicBoolean arrived) {
        Robot mouse = robot();
        mouse.setAutoDelay(BETWEEN_MOVES);
        mouse.mouseMove(start.x, start.y);
        mouse.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        for (int i = 1; i <= MOVES; i++) {
            mouse.mouseMove(start.x + (end.x - start.x) * i / MOVES, start.y + (end.y - start.y) * i / MOVES);
        }
        for (Instant last = Instant.now().plus(PATIENCE); !arrived.get() && Instant.now().isBefore(last);) {
            mouse.mouseMove(end.x + 1, end.y);
            mouse.mouseMove(end.x, end.y);
        }
        mouse.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        mouse.mouseMove(0, 0);
    }

    private static int zoom() {
        return Display.getCurrent().getPrimaryMonitor().getZoom();
    }

    /** Creates a robot for the mouse and the keyboard. */
    static Robot robot() {
        try {
            return new Robot();
        } catch (AWTException e) {
            throw new AssertionError("This display has no mouse.", e);
        }
    }
}
