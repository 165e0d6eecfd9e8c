/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.browser.Browser;
import org.spinescribe.ui.assist.ContentAssist;

/** Measures how long the workbench takes to react to typed text with findings, a page of the preview, and proposals. */
record AnswerLatency(MeasuredEditor editor) {

    /** The number of measurements of each kind. */
    static final int ROUNDS = 15;
    /** So many edits that the 95th percentile differs from the maximum. */
    private static final int EDITS = 60;

    List<Double> diagnostics(IFile file) throws Exception {
        List<Double> latencies = new ArrayList<>();
        IDocument document = editor.document();
        for (int round = 0; round < EDITS; round++) {
            String key = "nobody" + round;
            int place = editor.place();
            long start = System.nanoTime();
            document.replace(place, 0, " [@" + key + "]");
            LatencyClock.await(() -> Problems.mention(file, key));
            latencies.add(LatencyClock.since(start));
            document.replace(place, (" [@" + key + "]").length(), "");
            LatencyClock.await(() -> !Problems.mention(file, key));
            LatencyClock.pause(300);
        }
        return latencies;
    }

    /** Measures the preview. Returns an empty list if there is no browser. */
    List<Double> preview() throws Exception {
        List<Double> latencies = new ArrayList<>();
        Browser page = Dialogs.controls(Workbench.window().getShell(), Browser.class).findFirst().orElse(null);
        if (page == null) {
            return latencies;
        }
        for (int round = 0; round < ROUNDS; round++) {
            String word = "zebra" + round;
            int place = editor.place();
            long start = System.nanoTime();
            editor.document().replace(place, 0, " " + word);
            LatencyClock.await(() -> Boolean.TRUE.equals(page.evaluate(
                    "return document.body.textContent.includes('" + word + "')")));
            latencies.add(LatencyClock.since(start));
            editor.document().replace(place, word.length() + 1, "");
            Workbench.settle();
        }
        return latencies;
    }

    /** Measures proposals for a keyword. The first request also reads the vocabulary. */
    List<Double> headings() throws Exception {
        IDocument document = editor.document();
        String before = document.get();
        int place = before.indexOf("keywords \"") + "keywords \"".length();
        document.replace(place, 0, "Spinal Fra");
        Workbench.settle();
        ITextViewer viewer = Adapters.adapt(editor.editor(), ITextViewer.class);
        ContentAssist assist = new ContentAssist();
        List<Double> latencies = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            Thread asked = new Thread(() -> assist.computeCompletionProposals(viewer, place + "Spinal Fra".length()));
            asked.start();
            LatencyClock.await(() -> !asked.isAlive());
            latencies.add(LatencyClock.since(start));
        }
        document.set(before);
        return latencies;
    }
}
