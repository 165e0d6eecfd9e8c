/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

import org.spinescribe.cli.resident.Handover;
import org.spinescribe.cli.resident.Program;
import org.spinescribe.cli.resident.ResidentProcess;
import org.spinescribe.language.check.Reports;

/**
 * Runs the commands that users start often, to record their classes. The start script makes Java keep the classes that
 * this run loads. Java then loads all of them at each start, needed or not, so the script keeps an archive for each
 * use:
 * <ul>
 * <li>{@code check} reads reports and Word manuscripts,
 * <li>{@code export} also writes manuscripts,
 * <li>{@code all} runs everything: also revisions, the resident process and the language server.
 * </ul>
 */
final class Training {

    private Training() {
    }

    /**
     * Succeeds even if the shipped example is missing: then fewer classes are recorded.
     *
     * @param arguments the use; without one, all
     */
    public static void main(String[] arguments) throws Exception {
        Reports.prepare();
        switch (arguments.length == 0 ? "all" : arguments[0]) {
            case "check" -> {
                askForResidentProcess();
                WarmUp.reading();
            }
            case "export" -> {
                askForResidentProcess();
                WarmUp.round();
            }
            default -> {
                handOver();
                WarmUp.everything();
                edit();
            }
        }
        System.exit(0);
    }

    private static void askForResidentProcess() throws IOException {
        OutputStream nowhere = OutputStream.nullOutputStream();
        new Handover(nowhere, nowhere).offer("explain", "levels/counting");
    }

    /** Serves the folder that the start script has made for this run only. */
    private static void handOver() {
        try {
            Optional<ResidentProcess> opened = ResidentProcess.open(Main::run, Duration.ofMinutes(1));
            if (opened.isPresent()) {
                Thread.ofPlatform().daemon().start(() -> serve(opened.get()));
                askForResidentProcess();
                Handover.end();
            }
        } catch (IOException e) {
            // this system has no resident processes
        }
    }

    private static void serve(ResidentProcess resident) {
        try {
            resident.serve();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void edit() throws IOException, InterruptedException, ExecutionException {
        Optional<Path> example = Program.example();
        if (example.isPresent()) {
            new EditorSession().edit(example.get());
        }
    }
}
