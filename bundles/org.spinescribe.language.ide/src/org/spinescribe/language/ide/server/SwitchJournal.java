/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.spinescribe.language.ide.switching.JournalLine;
import org.spinescribe.language.ide.text.TextLines;

/** Makes a report name another journal: {@code spinescribe.switchJournal(report, journal)}. */
final class SwitchJournal implements ServerCommand {

    @Override
    public String name() {
        return "spinescribe.switchJournal";
    }

    @Override
    public Object run(CommandCall call) throws CommandRefused {
        String journal = call.text(1, "the name of a journal");
        record Line(JournalLine edit, String text) {
        }
        Line line = call.read(report -> new Line(JournalLine.naming(journal, report), TextLines.textOf(report))).join();
        TextLines lines = new TextLines(line.text());
        Range range = lines.range(line.edit().offset(), line.edit().length());
        return call.apply(name(), new WorkspaceEdit(Map.of(call.address(),
                List.of(new TextEdit(range, line.edit().text()))))).join();
    }
}
