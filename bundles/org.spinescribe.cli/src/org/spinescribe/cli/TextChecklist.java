/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

import org.spinescribe.cli.texts.Texts;
import org.spinescribe.clinical.words.ControlCharacters;
import org.spinescribe.language.checklist.Checklist;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.checklist.ChecklistDocument;
import org.spinescribe.manuscript.checklist.ChecklistRow;
import org.spinescribe.manuscript.checklist.ChecklistRows;
import org.spinescribe.manuscript.checklist.ManuscriptPages;
import picocli.CommandLine.Help.Ansi;

/** Prints a checklist: for each item its result and its title, and below that its places in the report. */
final class TextChecklist {

    private static final int RESULT = 15;

    private final PrintWriter out;
    private final Ansi colours;

    TextChecklist(PrintWriter out, Ansi colours) {
        this.out = out;
        this.colours = colours;
    }

    /** @param lines whether the file has the lines of the report */
    void print(Path file, Checklist checklist, Report report, boolean lines) {
        List<ChecklistRow> rows = new ChecklistRows(report, ManuscriptPages.UNKNOWN, lines).of(checklist);
        int widest = rows.stream().mapToInt(row -> row.number().length()).max().orElse(0);
        out.println(Texts.of("checklist.of", checklist.guideline(), file));
        for (ChecklistRow row : rows) {
            String result = row.result().words();
            out.println(pad(row.number(), widest) + "  " + coloured(row.result(), result)
                    + " ".repeat(Math.max(1, RESULT - result.length())) + row.title());
            if (!row.where().isEmpty()) {
                out.println(" ".repeat(widest + 2 + RESULT) + colours.string("@|faint " + plain(row.where()) + "|@"));
            }
        }
        out.println(ChecklistDocument.summary(checklist));
        out.flush();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    /** Returns a report's text without picocli's colour markup. */
    private static String plain(String text) {
        return ControlCharacters.shown(text).replace("@|", "@ |").replace("|@", "| @");
    }

    private String coloured(ChecklistRow.Result result, String words) {
        return colours.string(switch (result) {
            case MET -> "@|green " + words + "|@";
            case CHECK -> "@|yellow " + words + "|@";
            case MISSING -> "@|bold,red " + words + "|@";
            case NOT_FOUND, JUDGE -> words;
        });
    }
}
