/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.ide.bibliography.NoPlaceForWorks;
import org.spinescribe.language.ide.bibliography.ReferencePlan;
import org.spinescribe.language.ide.server.CommandCall;
import org.spinescribe.language.ide.server.CommandRefused;
import org.spinescribe.language.ide.text.TextLines;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.output.OutputFile;

/**
 * The addition of works to the bibliography of a report that is open in an editor.
 *
 * @param text the text of the report to which the plan's edits refer
 */
record PlannedReferences(ReferencePlan plan, String text) {

    /** Plans the addition for the present text of the report. */
    interface Planning {

        ReferencePlan of(Report report) throws IOException, NoPlaceForWorks;
    }

    /** Plans the addition for the report of a command. */
    static PlannedReferences of(CommandCall call, Planning planning) throws CommandRefused {
        try {
            return call.read(report -> plan(report, planning)).join();
        } catch (CompletionException e) {
            throw new CommandRefused(String.valueOf(e.getCause().getMessage()));
        }
    }

    private static PlannedReferences plan(Report report, Planning planning) {
        try {
            return new PlannedReferences(planning.of(report), TextLines.textOf(report));
        } catch (NoPlaceForWorks e) {
            throw new IllegalStateException(Texts.of("cite.add.no-place", e.file()), e);
        } catch (IOException e) {
            throw new IllegalStateException(Texts.of("unreadable", ReferencePlan.USUAL_NAME, e.getMessage()), e);
        }
    }

    /** Writes the bibliography at once, and asks the client to edit the report. */
    void write(CommandCall call, String label, List<TextEdit> first) throws CommandRefused {
        try {
            if (plan.file().isPresent()) {
                OutputFile.write(plan.file().get(), out -> out.write(plan.text().getBytes(StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new CommandRefused(Texts.of("not-written", plan.file().orElseThrow(), e.getMessage()));
        }
        TextLines lines = new TextLines(text);
        List<TextEdit> edits = new ArrayList<>(first);
        plan.edits().forEach(edit -> edits.add(new TextEdit(lines.range(edit.offset(), edit.length()), edit.text())));
        if (!edits.isEmpty()) {
            call.apply(label, new WorkspaceEdit(Map.of(call.address(), edits))).join();
        }
    }
}
