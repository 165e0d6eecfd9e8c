/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;

import org.spinescribe.language.ide.progress.ReportProgress;
import org.spinescribe.language.ide.progress.Task;
import org.spinescribe.language.ide.progress.TaskList;
import org.spinescribe.language.ide.server.CommandCall;
import org.spinescribe.language.ide.server.CommandRefused;
import org.spinescribe.language.ide.server.ServerCommand;
import org.spinescribe.language.ide.text.TextLines;
import org.spinescribe.language.report.Report;

/**
 * Returns the requirements of the journal and the guideline of a report, and their states:
 * {@code spinescribe.checklist(report)}.
 */
final class ReportTasks implements ServerCommand {

    @Override
    public String name() {
        return "spinescribe.checklist";
    }

    @Override
    public Object run(CommandCall call) throws CommandRefused {
        try {
            return call.read(ReportTasks::lists).join();
        } catch (CompletionException e) {
            throw new CommandRefused(String.valueOf(e.getCause().getMessage()));
        }
    }

    private static List<Map<String, Object>> lists(Report report) {
        TextLines lines = new TextLines(TextLines.textOf(report));
        return ReportProgress.of(report).stream().map(list -> list(list, lines)).toList();
    }

    private static Map<String, Object> list(TaskList list, TextLines lines) {
        return Map.of("title", list.title(), "done", list.done(), "toJudge", list.toJudge(), "counted", list.counted(),
                "tasks", list.tasks().stream().map(task -> task(task, lines)).toList());
    }

    private static Map<String, Object> task(Task task, TextLines lines) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("state", task.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        told.put("label", task.label());
        told.put("detail", task.detail());
        told.put("source", task.source());
        task.place().ifPresent(place -> told.put("range", lines.range(place.offset(), place.length())));
        return told;
    }
}
