/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests what the Insert menu inserts, and where. */
class InsertTest {

    private static final String REPORT = """
            case report "A fracture in a climber"

            section "Case report" {
              He fell.
            }

            section "Discussion" {
              Yes.
            }
            """;

    @RegisterExtension
    private final EditedReport report = new EditedReport(REPORT);

    @Test
    void aFigureIsInsertedBehindTheCurrentSection() throws Exception {
        insert("figure", "He fell");
        String[] halves = report.text().split("figure name", 2);
        assertEquals(REPORT.substring(0, REPORT.indexOf("section \"Discussion\"")), halves[0]);
        assertTrue(halves[1].contains("}\n\nsection \"Discussion\" {\n  Yes.\n}\n"), report.text());
        report.editor().getAction(ActionFactory.UNDO.getId()).run();
        assertEquals(REPORT, report.text());
    }

    @Test
    void aTableIsInsertedBehindTheLastBlock() throws Exception {
        insert("table", "Yes.");
        assertTrue(report.text().startsWith(REPORT + "\ntable "), report.text());
        assertTrue(report.text().endsWith("}\n"), report.text());
    }

    @Test
    void theFirstEventCreatesATimelineAndTheNextJoinsIt() throws Exception {
        insert("event", "He fell");
        String first = report.text();
        assertTrue(first.contains("}\n\ntimeline\n  presentation symptom \"symptom\"\n"), first);
        insert("event", "Yes.");
        assertEquals(first.replaceFirst("(month .*\n)", "$1  day number event \"description\"\n"), report.text());
    }

    @Test
    void aCitationIsInsertedAtTheCaret() throws Exception {
        insert("citation", " fell.");
        assertTrue(report.text().contains("He[@] fell."), report.text());
    }

    @Test
    void aCitationOutsideProseIsRefused() throws Exception {
        insert("citation", "section");
        assertEquals(REPORT, report.text());
    }

    private void insert(String kind, String before) throws Exception {
        report.editor().selectAndReveal(report.text().indexOf(before), 0);
        execute(kind);
    }

    private static void execute(String kind) throws Exception {
        ParameterizedCommand command = ParameterizedCommand.generateCommand(Workbench.window()
                .getService(ICommandService.class).getCommand("org.spinescribe.ui.insert"),
                Map.of("org.spinescribe.ui.insert.what", kind));
        Workbench.window().getService(IHandlerService.class).executeCommand(command, null);
        Workbench.work();
    }
}
