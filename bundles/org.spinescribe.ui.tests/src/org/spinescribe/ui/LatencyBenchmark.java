/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Measures waiting times in the workbench, with reports of 5,000 and 20,000 words. Not a test, since slow results do
 * not fail. {@code releng/benchmarks/workbench} runs it; it prints rows of a Markdown table.
 */
class LatencyBenchmark {

    private static final int MANY = 500;

    private final LatencyTable table = new LatencyTable();
    private IProject project;

    @BeforeEach
    void copyExample() throws Exception {
        project = Workbench.project("Latency");
        MeasuredReport.copyFilesBeside(project);
    }

    @AfterEach
    void print() throws Exception {
        Workbench.closeEditors();
        Workbench.delete(project);
        table.appendTo(Path.of(System.getProperty("spinescribe.latencies")));
    }

    @Test
    void measure() throws Exception {
        IFile shorter = MeasuredReport.create(project, "short.casereport", 5_000);
        IFile longer = MeasuredReport.create(project, "long.casereport", 20_000);
        Workbench.waitFor("findings of both", () -> Problems.any(shorter) && Problems.any(longer));
        opening(shorter);
        MeasuredEditor editor = open(longer);
        table.row("20,000 words: key to painted text, the first 300 keys since the start", editor.typing());
        table.row("… the next 300 keys", editor.typing());
        Workbench.page().showView("org.spinescribe.ui.preview");
        Workbench.page().showView("org.spinescribe.ui.checklist");
        Workbench.page().showView("org.spinescribe.ui.preview");
        Workbench.page().activate(editor.editor());
        Workbench.settle();
        Workbench.run("org.spinescribe.ui.export");
        table.row("… while an export, the checks and the preview run", editor.typing());
        Workbench.waitFor("the export", () -> project.getFile("long.pdf").exists());
        Workbench.settle();
        answers("20,000 words", editor, longer);
        Workbench.closeEditors();
        MeasuredEditor small = open(shorter);
        answers("5,000 words", small, shorter);
        List<Double> headings = new AnswerLatency(small).headings();
        table.row("5,000 words: headings of MeSH, first", headings.subList(0, 1));
        table.row("5,000 words: headings of MeSH, next", headings.subList(1, headings.size()));
        table.single("memory in use over an hour of typing, MB", small.memoryOverAnHour());
    }

    private static MeasuredEditor open(IFile file) throws Exception {
        ITextEditor editor = Adapters.adapt(Workbench.open(file), ITextEditor.class);
        Workbench.settle();
        return new MeasuredEditor(editor);
    }

    private void opening(IFile file) throws Exception {
        List<Double> shown = new ArrayList<>();
        List<Double> coloured = new ArrayList<>();
        for (int round = 0; round < AnswerLatency.ROUNDS; round++) {
            long start = System.nanoTime();
            EditorText text = new EditorText(Workbench.open(file));
            text.editor().getAdapter(Control.class).update();
            shown.add(LatencyClock.since(start));
            Workbench.waitFor("colours", () -> text.colourAt(text.document().get().indexOf("author")) != null);
            coloured.add(LatencyClock.since(start));
            Workbench.closeEditors();
        }
        table.row("5,000 words: open to painted text", shown);
        table.row("5,000 words: open to colours", coloured);
    }

    private void answers(String size, MeasuredEditor editor, IFile file) throws Exception {
        AnswerLatency answer = new AnswerLatency(editor);
        table.row(size + ": key to diagnostics", answer.diagnostics(file));
        table.row(size + ": key to preview", answer.preview());
    }

    /**
     * Measures a workspace with many reports: the time until all are checked, and how long the UI thread is blocked.
     */
    @Test
    void manyReports() throws Exception {
        long before = LatencyClock.usedMegabytes();
        byte[] text = MeasuredReport.text().getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        List<IFile> files = new ArrayList<>();
        ResourcesPlugin.getWorkspace().run(monitor -> {
            for (int i = 0; i < MANY; i++) {
                IFile file = project.getFile("report-" + i + ".casereport");
                file.create(text, true, false, null);
                files.add(file);
            }
        }, null);
        List<Double> pauses = new ArrayList<>();
        for (IFile file : files) {
            while (!Problems.any(file)) {
                long dispatched = System.nanoTime();
                Workbench.work();
                pauses.add(LatencyClock.since(dispatched));
                LatencyClock.pause(1);
            }
        }
        double seconds = LatencyClock.since(start) / 1000;
        table.single(MANY + " reports in the workspace: all checked, s", String.format(Locale.ROOT, "%.1f", seconds));
        table.row("… the thread of the workbench meanwhile, longest work in one go", pauses);
        table.single("… memory in use, MB", before + " → " + LatencyClock.usedMegabytes());
    }
}
