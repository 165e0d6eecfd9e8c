/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

import org.spinescribe.drafts.coauthors.CoAuthors;
import org.spinescribe.language.check.ReportText;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.manuscript.output.OutputFile;
import org.spinescribe.sources.comments.ReportComments;

/**
 * The proposals and comments of co-authors on one report, shared by the markers and the view. Decisions are saved
 * beside the report at once. Thread-safe.
 */
final class ReportProposals {

    private static final Map<Path, ReportProposals> ALL = new ConcurrentHashMap<>();

    private final Path report;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private CoAuthors work = CoAuthors.of(ReportComments.NONE, "");
    private Optional<FileTime> read = Optional.empty();

    private ReportProposals(Path report) {
        this.report = report;
    }

    /** Returns the proposals on a report. */
    static ReportProposals of(Path report) {
        return ALL.computeIfAbsent(report.toAbsolutePath().normalize(), ReportProposals::new);
    }

    Path report() {
        return report;
    }

    /** Adds a listener for changes. It runs on the thread that makes the change. */
    void add(Runnable listener) {
        listeners.add(listener);
    }

    void remove(Runnable listener) {
        listeners.remove(listener);
    }

    /** Returns the proposals with the last known text of the report. */
    synchronized CoAuthors present() {
        return work;
    }

    /**
     * Returns the proposals with the present text of the report. Reloads the file beside the report if another program
     * has written it.
     */
    CoAuthors in(String text) throws IOException {
        boolean other;
        CoAuthors now;
        synchronized (this) {
            Optional<FileTime> there = time();
            CoAuthors before = work;
            work = there.equals(read) ? work.in(text) : CoAuthors.of(ReportComments.of(report), text);
            read = there;
            now = work;
            other = !before.items().equals(now.items()) || !before.kept().equals(now.kept());
        }
        if (other) {
            listeners.forEach(Runnable::run);
        }
        return now;
    }

    /** Changes the proposals and comments, and saves them. */
    void change(UnaryOperator<CoAuthors> change) throws IOException {
        synchronized (this) {
            work = change.apply(work);
            keep();
        }
        listeners.forEach(Runnable::run);
    }

    /** A change that is accepted in an editor but not yet saved is still open in the file. */
    private void keep() throws IOException {
        ReportComments kept = saved().map(work::in).orElse(work).toKeep();
        Path file = ReportComments.beside(report);
        if (!kept.equals(ReportComments.NONE) || Files.exists(file)) {
            OutputFile.write(file, out -> out.write(kept.json()));
        }
        read = time();
    }

    private Optional<String> saved() {
        try {
            return Optional.of(ReportText.read(report));
        } catch (UnreadableReport e) {
            return Optional.empty();
        }
    }

    private Optional<FileTime> time() throws IOException {
        Path file = ReportComments.beside(report);
        return Files.isRegularFile(file) ? Optional.of(Files.getLastModifiedTime(file)) : Optional.empty();
    }
}
