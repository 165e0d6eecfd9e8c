/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Robot;
import java.awt.event.InputEvent;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * Drags files from the window of another program into the workbench. Releases the mouse only after the workbench has
 * seen the files over the target, and keeps the other window open until it has transferred them, since a busy machine
 * needs time for both.
 */
final class FileDrop {

    private static final Rectangle WINDOW = new Rectangle(1450, 40, 120, 60);
    /** In points. */
    private static final int TOLERANCE = 2;

    private final Control target;
    private final Supplier<Point> place;
    private final int[] keys;
    private final Robot mouse = Screen.robot();
    /** Whether the workbench has seen the files over the target. The thread of the mouse reads it. */
    private volatile boolean over;
    private boolean painted;
    private boolean handedOver;

    private FileDrop(Control target, Supplier<Point> place, int... keys) {
        this.target = target;
        this.place = place;
        this.keys = keys;
        mouse.setAutoDelay(Screen.BETWEEN_MOVES);
    }

    /** Drops a file on the centre of the text of an editor while some keys are pressed. */
    static void on(ITextEditor editor, Path file, int... keys) {
        on(editor.getAdapter(Control.class), List.of(file.toString()), keys);
    }

    /** Drops files on the centre of a control while some keys are pressed. */
    static void on(Control target, List<String> files, int... keys) {
        on(target, () -> new Point(target.getSize().x / 2, target.getSize().y / 2), files, keys);
    }

    /** Drops files on a place of a control, which may move meanwhile, while some keys are pressed. */
    static void on(Control target, Supplier<Point> place, List<String> files, int... keys) {
        new FileDrop(target, place, keys).drop(files);
    }

    private void drop(List<String> files) {
        Shell source = source(files);
        Listener watch = this::watch;
        Display display = target.getDisplay();
        display.addFilter(DND.DragOver, watch);
        try {
            Workbench.waitFor("the other program's window", () -> painted);
            Thread hand = Thread.ofPlatform().daemon().start(() -> drag(display));
            Workbench.waitFor("the end of the drag", () -> !hand.isAlive());
            assertTrue(over, "Nothing takes files there.");
            Workbench.waitFor("the end of the drop", () -> handedOver);
        } finally {
            display.removeFilter(DND.DragOver, watch);
            source.dispose();
        }
    }

    private void watch(Event event) {
        Point end = target.toDisplay(place.get());
        over |= Math.abs(event.x - end.x) <= TOLERANCE && Math.abs(event.y - end.y) <= TOLERANCE;
    }

    private Shell source(List<String> files) {
        boolean dialog = (target.getShell().getStyle() & SWT.APPLICATION_MODAL) != 0; // a modal dialog blocks others
        Shell source = dialog ? new Shell(target.getShell(), SWT.ON_TOP | SWT.NO_TRIM)
                : new Shell(target.getDisplay(), SWT.ON_TOP | SWT.NO_TRIM);
        DragSource drag = new DragSource(source, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK);
        drag.setTransfer(FileTransfer.getInstance(), TextTransfer.getInstance()); // as file managers do
        drag.addDragListener(new DragSourceAdapter() {
            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = FileTransfer.getInstance().isSupportedType(event.dataType)
                        ? files.toArray(String[]::new) : String.join("\n", files);
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                handedOver = true;
            }
        });
        source.addPaintListener(event -> painted = true);
        source.setBounds(WINDOW);
        source.open();
        return source;
    }

    private void drag(Display display) {
        Point start = display.syncCall(
                () -> Screen.pixel(new Point(WINDOW.x + WINDOW.width / 2, WINDOW.y + WINDOW.height / 2)));
        Point end = end(display);
        mouse.mouseMove(start.x, start.y);
        mouse.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        for (int i = 1; i <= Screen.MOVES; i++) {
            mouse.mouseMove(start.x + (end.x - start.x) * i / Screen.MOVES,
                    start.y + (end.y - start.y) * i / Screen.MOVES);
        }
        for (int key : keys) {
            mouse.keyPress(key);
        }
        over = false; // wait again for an event with the keys pressed
        for (Instant last = Instant.now().plus(Screen.PATIENCE); !over && Instant.now().isBefore(last);) {
            end = end(display);
            mouse.mouseMove(end.x + 1, end.y); // only a moving mouse causes events
            mouse.mouseMove(end.x, end.y);
        }
        mouse.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        for (int key : keys) {
            mouse.keyRelease(key);
        }
    }

    private Point end(Display display) {
        return display.syncCall(() -> Screen.pixel(target.toDisplay(place.get())));
    }
}
