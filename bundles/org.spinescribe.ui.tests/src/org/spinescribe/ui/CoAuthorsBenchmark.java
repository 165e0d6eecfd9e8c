/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinescribe.sources.comments.Anchor;
import org.spinescribe.sources.comments.KeptProposal;
import org.spinescribe.sources.comments.ReportComments;

/**
 * Measures how long the UI thread is blocked without a break while a user decides on 500 proposals to a report of
 * 20,000 words. Not a test, like {@link LatencyBenchmark}; {@code releng/benchmarks/workbench} runs both.
 */
class CoAuthorsBenchmark {

    private static final String VIEW = "org.spinescribe.ui.coauthors.view";
    private static final String MARKER = "org.spinescribe.ui.coauthor";
    private static final int PROPOSALS = 500;
    private static final int ROUNDS = 10;
    private static final int STEPS = 50;
    private static final int CONTEXT = 20;

    private final LatencyTable table = new LatencyTable();
    private IProject project;

    /** An action in the workbench. */
    private interface Action {
        void run() throws Exception;
    }

    @BeforeEach
    void copyExample() throws Exception {
        project = Workbench.project("ManyProposals");
        MeasuredReport.copyFilesBeside(project);
    }

    @AfterEach
    void print() throws Exception {
        Workbench.page().hideView(Workbench.page().findView(VIEW));
        Workbench.closeEditors();
        Workbench.delete(project);
        table.appendTo(Path.of(System.getProperty("spinescribe.latencies")));
    }

    @Test
    void measure() throws Exception {
        IFile none = MeasuredReport.create(project, "none.casereport", 20_000);
        Workbench.open(none);
        longest(() -> { }); // until the editor and the other views are idle
        opening("the Co-authors view opens, no proposals");
        Workbench.closeEditors();
        IFile file = MeasuredReport.create(project, "long.casereport", 20_000);
        Path report = file.getLocation().toPath();
        Files.write(ReportComments.beside(report), proposals(Files.readString(report)).json());
        IEditorPart editor = Workbench.open(file);
        Workbench.waitFor("the marks", () -> file.findMarkers(MARKER, false, IResource.DEPTH_ZERO).length == PROPOSALS);
        longest(() -> { });
        opening("… 500 proposals to 20,000 words");
        open();
        longest(() -> { });
        Workbench.page().activate(editor);
        Workbench.settle();
        List<Double> steps = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            steps.add(longest(() -> Workbench.run("org.spinescribe.ui.coauthors.next")));
        }
        table.row("… the next proposal is chosen", steps);
        List<Double> keys = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            keys.add(longest(() -> new EditorText(editor).document().replace(0, 0, " ")));
        }
        table.row("… a key in the text", keys);
    }

    /** The view is created in one event, and filled in later ones. */
    private void opening(String label) throws Exception {
        List<Double> made = new ArrayList<>();
        List<Double> filled = new ArrayList<>();
        for (int i = 0; i <= ROUNDS; i++) {
            long start = System.nanoTime();
            open();
            made.add(LatencyClock.since(start));
            filled.add(longest(() -> { }));
            Workbench.page().hideView(Workbench.page().findView(VIEW));
            longest(() -> { });
        }
        table.single(label + ", first time: made, then filled", String.format(Locale.ROOT, "%.1f + %.1f",
                made.removeFirst(), filled.removeFirst()));
        table.row(label + ", again: made", made);
        table.row("… filled, longest work in one go", filled);
    }

    private void open() throws Exception {
        Workbench.page().showView(VIEW);
    }

    /**
     * Runs an action and all events that follow, until the workbench is idle. Returns the time of the longest event.
     */
    private static double longest(Action action) throws Exception {
        List<Double> pauses = new ArrayList<>();
        long start = System.nanoTime();
        action.run();
        pauses.add(LatencyClock.since(start));
        for (long rest = System.nanoTime(); LatencyClock.since(rest) < 1500;) {
            start = System.nanoTime();
            if (Display.getCurrent().readAndDispatch()) {
                pauses.add(LatencyClock.since(start));
            } else {
                LatencyClock.pause(1);
            }
        }
        return Collections.max(pauses);
    }

    /** Returns proposals of six co-authors, spread over a report. */
    private static ReportComments proposals(String text) {
        List<MatchResult> words = Pattern.compile("(?<=[a-z] )[a-z]+(?= [a-z])").matcher(text).results()
                .filter(word -> word.start() > CONTEXT).toList();
        return new ReportComments(List.of(), IntStream.range(0, PROPOSALS).mapToObj(number -> {
            MatchResult word = words.get(number * words.size() / PROPOSALS);
            String now = number % 5 == 0 ? "" : "words" + number;
            return new KeptProposal(number + 1, "change", List.of("Co-author " + number % 6), "2026-11-28T10:00:00Z",
                    List.of("copy.docx"), "Part " + number / 20, word.group(), now,
                    new KeptProposal.Context(text.substring(word.start() - CONTEXT, word.start()),
                            text.substring(word.end(), word.end() + CONTEXT)),
                    Anchor.of(text, word.start(), word.end()), now, "", "", false);
        }).toList());
    }
}
