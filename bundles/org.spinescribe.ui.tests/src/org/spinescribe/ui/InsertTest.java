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
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the Insert menu writes, and where. */
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

    private IProject project;
    private ITextEditor editor;

    @BeforeEach
    void openReport() throws CoreException {
        project = Workbench.project("Insert");
        editor = (ITextEditor) Workbench.open(Workbench.file(project, "climber.casereport", REPORT));
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.closeEditors();
        Workbench.delete(project);
    }

    @Test
    void aFigureComesBehindTheSectionThatTheCaretIsIn() throws Exception {
        insert("figure", "He fell");
        String[] halves = text().split("figure name", 2);
        assertEquals(REPORT.substring(0, REPORT.indexOf("section \"Discussion\"")), halves[0]);
        assertTrue(halves[1].contains("}\n\nsection \"Discussion\" {\n  Yes.\n}\n"), text());
        editor.getAction(ActionFactory.UNDO.getId()).run();
        assertEquals(REPORT, text());
    }

    @Test
    void behindTheLastBlockThereIsRoom() throws Exception {
        insert("table", "Yes.");
        assertTrue(text().startsWith(REPORT + "\ntable "), text());
        assertTrue(text().endsWith("}\n"), text());
    }

    @Test
    void theFirstEventMakesATimelineAndTheNextOneGoesIntoIt() throws Exception {
        insert("event", "He fell");
        String first = text();
        assertTrue(first.contains("}\n\ntimeline\n  presentation symptom \"symptom\"\n"), first);
        insert("event", "Yes.");
        assertEquals(first.replaceFirst("(month .*\n)", "$1  day number event \"description\"\n"), text());
    }

    @Test
    void aCitationOpensTheListOfWorks() throws Exception {
        insert("citation", " fell.");
        assertTrue(text().contains("He[@] fell."), text());
    }

    @Test
    void aCitationOutsideProseIsRefusedUntilSomebodyGoesOn() throws Exception {
        insert("citation", "section");
        assertEquals(REPORT, text());
    }

    private void insert(String what, String before) throws Exception {
        editor.selectAndReveal(text().indexOf(before), 0);
        execute(what);
    }

    private static void execute(String what) throws Exception {
        ParameterizedCommand command = ParameterizedCommand.generateCommand(Workbench.window()
                .getService(ICommandService.class).getCommand("org.spinescribe.ui.insert"),
                Map.of("org.spinescribe.ui.insert.what", what));
        Workbench.window().getService(IHandlerService.class).executeCommand(command, null);
        Workbench.work();
    }

    private String text() {
        return new EditorText(editor).document().get();
    }
}
