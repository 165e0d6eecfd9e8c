/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinescribe.ui.assist.ContentAssist;

/**
 * How long somebody waits in the workbench, with reports of 5,000 and 20,000 words; no test, since nothing fails because
 * it was slow. {@code releng/benchmarks/workbench} runs it; it prints rows of a Markdown table.
 */
class LatencyBenchmark {

    private static final String PROBLEM = "org.spinescribe.ui.problem";
    private static final int KEYS = 300;
    private static final int PAUSE_BETWEEN_KEYS = 60;
    private static final int ROUNDS = 15;
    private static final int HOUR_OF_KEYS = 18_000;
    private static final int MANY = 500;
    /** So that there is something to find in every report. */
    private static final String FAULT = "\nabbreviation XQZ \"never used\"\n";
    private static final String SENTENCE = " The patient walked without aid at the last visit.";

    private final StringBuilder rows = new StringBuilder();
    private IProject project;

    @BeforeEach
    void copyExample() throws Exception {
        project = Workbench.project("Latency");
        Path example = Path.of(System.getProperty("spinescribe.example"));
        project.getFolder("figures").create(true, true, null);
        for (String name : List.of("references.bib", "figures/lesion.png", "figures/posterior.png", "figures/anterior.png")) {
            project.getFile(name).create(Files.readAllBytes(example.resolve(name)), true, false, null);
        }
    }

    @AfterEach
    void print() throws Exception {
        Workbench.closeEditors();
        Workbench.delete(project);
        Files.writeString(Path.of(System.getProperty("spinescribe.latencies")), rows.toString(), StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    @Test
    void measure() throws Exception {
        IFile shorter = report("short.casereport", 5_000);
        IFile longer = report("long.casereport", 20_000);
        Workbench.waitFor("findings of both", () -> hasMarkers(shorter) && hasMarkers(longer));
        opening(shorter);
        ITextEditor editor = Adapters.adapt(Workbench.open(longer), ITextEditor.class);
        Workbench.settle();
        typing("20,000 words: key to painted text, the first 300 keys since the start", editor);
        typing("… the next 300 keys", editor);
        Workbench.page().showView("org.spinescribe.ui.preview");
        Workbench.page().showView("org.spinescribe.ui.checklist");
        Workbench.page().showView("org.spinescribe.ui.preview");
        Workbench.page().activate(editor);
        Workbench.settle();
        Workbench.run("org.spinescribe.ui.export");
        typing("… while an export, the checks and the preview run", editor);
        Workbench.waitFor("the export", () -> project.getFile("long.pdf").exists());
        Workbench.settle();
        row("20,000 words: key to diagnostics", diagnostics(editor, longer));
        row("20,000 words: key to preview", preview(editor));
        Workbench.closeEditors();
        ITextEditor small = Adapters.adapt(Workbench.open(shorter), ITextEditor.class);
        Workbench.settle();
        row("5,000 words: key to diagnostics", diagnostics(small, shorter));
        row("5,000 words: key to preview", preview(small));
        assist(small);
        hour(small);
    }

    /** A workspace with many reports: how long until all are checked, and what the thread of the workbench waits. */
    @Test
    void manyReports() throws Exception {
        long before = usedMegabytes();
        String text = Files.readString(Path.of(System.getProperty("spinescribe.example"), "hemangiopericytoma.casereport"))
                + FAULT;
        long start = System.nanoTime();
        List<IFile> files = new ArrayList<>();
        ResourcesPlugin.getWorkspace().run(monitor -> {
            for (int i = 0; i < MANY; i++) {
                IFile file = project.getFile("report-" + i + ".casereport");
                file.create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
                files.add(file);
            }
        }, null);
        List<Double> pauses = new ArrayList<>();
        for (IFile file : files) {
            while (!hasMarkers(file)) {
                long dispatched = System.nanoTime();
                work();
                pauses.add(since(dispatched));
                pause(1);
            }
        }
        double seconds = since(start) / 1000;
        rows.append(String.format(Locale.ROOT, "| %d reports in the workspace: all checked, s | %.1f | | |%n", MANY, seconds));
        row("… the thread of the workbench meanwhile, longest work in one go", pauses);
        rows.append(String.format(Locale.ROOT, "| … memory in use, MB | %d → %d | | |%n", before, usedMegabytes()));
    }

    /** The example whose sections are repeated until it has so many words. */
    private IFile report(String name, int words) throws Exception {
        String example = Files.readString(Path.of(System.getProperty("spinescribe.example"), "hemangiopericytoma.casereport"));
        int from = example.indexOf("section \"Case report\"");
        int to = example.indexOf("section \"Discussion\"");
        String part = example.substring(from, to).replaceAll("(?m)^\\s*\\[(timeline|levels|scores)\\]$", "");
        int times = (words - count(example)) / count(part);
        String text = example.substring(0, to) + part.repeat(Math.max(0, times)) + example.substring(to);
        // of the European Spine Journal's limits nothing is to be learnt here
        return Workbench.file(project, name, text.replaceAll("(?m)^\\s*journal .*$", "") + FAULT);
    }

    private static int count(String text) {
        return text.split("\\s+").length;
    }

    private static boolean hasMarkers(IFile file) throws Exception {
        return file.findMarkers(PROBLEM, true, IResource.DEPTH_ZERO).length > 0;
    }

    private void opening(IFile file) throws Exception {
        List<Double> shown = new ArrayList<>();
        List<Double> coloured = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            EditorText text = new EditorText(Workbench.open(file));
            text.editor().getAdapter(Control.class).update();
            shown.add(since(start));
            Workbench.waitFor("colours", () -> text.colourAt(text.document().get().indexOf("author")) != null);
            coloured.add(since(start));
            Workbench.closeEditors();
        }
        row("5,000 words: open to painted text", shown);
        row("5,000 words: open to colours", coloured);
    }

    /** Keys come at their own pace, whether the workbench is ready for them or not; what they wait counts. */
    private void typing(String what, ITextEditor editor) throws Exception {
        StyledText widget = widget(editor);
        place(editor);
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
                    latencies.add(since(start));
                    done.incrementAndGet();
                });
                pause(PAUSE_BETWEEN_KEYS);
            }
        });
        typist.start();
        while (done.get() < KEYS) {
            if (!display.readAndDispatch()) {
                pause(1);
            }
        }
        typist.join();
        row(what, latencies);
    }

    private List<Double> diagnostics(ITextEditor editor, IFile file) throws Exception {
        List<Double> latencies = new ArrayList<>();
        IDocument document = document(editor);
        for (int round = 0; round < ROUNDS; round++) {
            String key = "nobody" + round;
            int place = place(editor);
            long start = System.nanoTime();
            document.replace(place, 0, " [@" + key + "]");
            await(() -> Arrays.stream(file.findMarkers(PROBLEM, true, IResource.DEPTH_ZERO))
                    .anyMatch(marker -> marker.getAttribute(IMarker.MESSAGE, "").contains(key)));
            latencies.add(since(start));
            document.replace(place, (" [@" + key + "]").length(), "");
            await(() -> Arrays.stream(file.findMarkers(PROBLEM, true, IResource.DEPTH_ZERO))
                    .noneMatch(marker -> marker.getAttribute(IMarker.MESSAGE, "").contains(key)));
            pause(300);
        }
        return latencies;
    }

    private List<Double> preview(ITextEditor editor) throws Exception {
        List<Double> latencies = new ArrayList<>();
        Browser page = Dialogs.controls(Workbench.window().getShell()).filter(Browser.class::isInstance)
                .map(Browser.class::cast).findFirst().orElse(null);
        if (page == null) {
            return latencies;
        }
        for (int round = 0; round < ROUNDS; round++) {
            String word = "zebra" + round;
            int place = place(editor);
            long start = System.nanoTime();
            document(editor).replace(place, 0, " " + word);
            await(() -> Boolean.TRUE.equals(page.evaluate("return document.body.textContent.includes('" + word + "')")));
            latencies.add(since(start));
            document(editor).replace(place, word.length() + 1, "");
            Workbench.settle();
        }
        return latencies;
    }

    private void assist(ITextEditor editor) throws Exception {
        IDocument document = document(editor);
        String before = document.get();
        int place = before.indexOf("keywords \"") + "keywords \"".length();
        document.replace(place, 0, "Spinal Fra");
        Workbench.settle();
        ITextViewer viewer = Adapters.adapt(editor, ITextViewer.class);
        ContentAssist assist = new ContentAssist();
        List<Double> latencies = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            Thread asked = new Thread(() -> assist.computeCompletionProposals(viewer, place + "Spinal Fra".length()));
            asked.start();
            await(() -> !asked.isAlive());
            latencies.add(since(start));
        }
        row("5,000 words: headings of MeSH, first", latencies.subList(0, 1));
        row("5,000 words: headings of MeSH, next", latencies.subList(1, latencies.size()));
        document.set(before);
    }

    /** As many keys as somebody types in an hour, as fast as the workbench takes them. */
    private void hour(ITextEditor editor) throws Exception {
        StyledText widget = widget(editor);
        place(editor);
        StringBuilder used = new StringBuilder();
        for (int key = 0; key <= HOUR_OF_KEYS; key++) {
            if (key % (HOUR_OF_KEYS / 4) == 0) {
                Workbench.settle();
                used.append(used.isEmpty() ? "" : " → ").append(usedMegabytes());
            }
            // a sentence, and away with it again: the text does not grow
            boolean writing = key / SENTENCE.length() % 2 == 0;
            press(widget, writing ? SENTENCE.charAt(key % SENTENCE.length()) : SWT.BS);
            work();
        }
        rows.append(String.format(Locale.ROOT, "| memory in use over an hour of typing, MB | %s | | |%n", used));
    }

    private static long usedMegabytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
            pause(100);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    /** Sets the caret behind a sentence in the middle of the text. */
    private static int place(ITextEditor editor) {
        String text = document(editor).get();
        int place = text.indexOf("He could walk", text.length() / 3);
        editor.selectAndReveal(place - 1, 0);
        work();
        return place - 1;
    }

    private static void press(StyledText widget, char key) {
        Event event = new Event();
        event.character = key;
        event.keyCode = key;
        widget.notifyListeners(SWT.KeyDown, event);
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        while (!condition.call()) {
            work();
            pause(1);
        }
    }

    private static void work() {
        while (Display.getCurrent().readAndDispatch()) {
            // until there is nothing to do
        }
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static StyledText widget(ITextEditor editor) {
        return (StyledText) editor.getAdapter(Control.class);
    }

    private static IDocument document(ITextEditor editor) {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private void row(String what, List<Double> milliseconds) {
        double[] sorted = milliseconds.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            rows.append("| ").append(what).append(" | not to be had here | | |\n");
            return;
        }
        rows.append(String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f |%n", what, sorted[sorted.length / 2],
                sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * 0.95) - 1)], sorted[sorted.length - 1]));
    }
}
