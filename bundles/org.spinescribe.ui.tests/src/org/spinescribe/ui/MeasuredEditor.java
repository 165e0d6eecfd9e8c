/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;

/** An editor in which a benchmark types, measuring the time until the typed text is painted. */
record MeasuredEditor(ITextEditor editor) {

    private static final int KEYS = 300;
    private static final int PAUSE_BETWEEN_KEYS = 60;
    private static final int HOUR_OF_KEYS = 18_000;
    private static final String SENTENCE = " The patient walked without aid at the last visit.";

    IDocument document() {
        return new EditorText(editor).document();
    }

    /** Sets the caret at the end of a sentence in the middle of the text. */
    int place() {
        String text = document().get();
        int place = text.indexOf("He could walk", text.length() / 3);
        editor.selectAndReveal(place - 1, 0);
        Workbench.work();
        return place - 1;
    }

    /** Sends keys at a fixed rate, whether the workbench is ready or not, so that their time in the queue counts. */
    List<Double> typing() throws InterruptedException {
        StyledText widget = widget();
        place();
        Display display = Display.getCurrent();
        List<Double> latencies = new ArrayList<>();
        AtomicInteger done = new AtomicInteger();
        Thread typist = new Thread(() -> {
            for (int i = 0; i < KEYS; i++) {
                char key = SENTENCE.charAt(i % SENTENCE.length());
                long start = System.nanoTime();
                display.asyncExec(() -> {
                    press(widget, key);
                    widget.update();
                    latencies.add(LatencyClock.since(start));
                    done.incrementAndGet();
                });
                LatencyClock.pause(PAUSE_BETWEEN_KEYS);
            }
        });
        typist.start();
        while (done.get() < KEYS) {
            if (!display.readAndDispatch()) {
                LatencyClock.pause(1);
            }
        }
        typist.join();
        return latencies;
    }

    /** Returns the used memory in MB during the keys of an hour of typing, sent as fast as they are handled. */
    String memoryOverAnHour() {
        StyledText widget = widget();
        place();
        StringBuilder used = new StringBuilder();
        for (int key = 0; key <= HOUR_OF_KEYS; key++) {
            if (key % (HOUR_OF_KEYS / 4) == 0) {
                Workbench.settle();
                used.append(used.isEmpty() ? "" : " → ").append(LatencyClock.usedMegabytes());
            }
            // writes a sentence and deletes it again, so that the text does not grow
            boolean writing = key / SENTENCE.length() % 2 == 0;
            press(widget, writing ? SENTENCE.charAt(key % SENTENCE.length()) : SWT.BS);
            Workbench.work();
        }
        return used.toString();
    }

    private static void press(StyledText widget, char key) {
        Event event = new Event();
        event.character = key;
        event.keyCode = key;
        widget.notifyListeners(SWT.KeyDown, event);
    }

    private StyledText widget() {
        return (StyledText) editor.getAdapter(Control.class);
    }
}
