/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.ui.editor.ReportEditor;

/** Tests bibliographies dropped onto a report with the mouse. */
class BibliographyDropTest {

    private static final String TITLE = "Import Bibliography";
    private static final String WORK = "@article{onoki2018, author = {Onoki, T.}, title = {A case}, year = {2018}}\n";

    @RegisterExtension
    private final EditedReport report = new EditedReport();
    @TempDir
    private Path elsewhere;

    @Test
    void anOutsideBibliographyIsCopiedAndReferencedInOneStep() throws Exception {
        Path file = Files.writeString(elsewhere.resolve("spine.bib"), WORK);
        Dialogs.whenOpen(TITLE, dialog -> {
            Workbench.keep("bibliography-drop", dialog);
            Dialogs.press(dialog, "Copy");
        });
        FileDrop.on(report.editor(), file);
        Workbench.waitFor("the name", () -> report.text().equals(
                EditedReport.REPORT.replace("\"own.bib\"", "\"own.bib\", \"spine.bib\"")));
        assertEquals(WORK, Files.readString(Path.of(report.project().getLocation().append("spine.bib").toOSString())));
        report.editor().getAction(ActionFactory.UNDO.getId()).run();
        assertEquals(EditedReport.REPORT, report.text());
    }

    @Test
    void aBibliographyInTheProjectIsReferencedAtOnce() throws Exception {
        report.project().getFolder("works").create(true, true, null);
        IFile file = report.file("works/spine.bib", WORK);
        FileDrop.on(report.editor(), file.getLocation().toPath());
        Workbench.waitFor("the name", () -> report.text().contains("references \"own.bib\", \"works/spine.bib\""));
    }

    /** Drops files as reference managers and PubMed write them onto the page with the form. */
    @Test
    void theFormAcceptsRisNbibAndJson() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("works.ris", "TY  - JOUR\nAU  - Onoki, T.\nTI  - A case\nPY  - 2018\nER  - \n");
        files.put("works.nbib", "PMID- 28993889\nTI  - A case\nAU  - Onoki T\nDP  - 2018\n");
        files.put("works.json", "[{\"id\": \"onoki\", \"type\": \"article-journal\", \"title\": \"A case\"}]\n");
        ReportEditor editor = (ReportEditor) report.editor();
        editor.showOverview();
        Workbench.settle();
        String named = "\"own.bib\"";
        for (Map.Entry<String, String> each : files.entrySet()) {
            IFile file = report.file(each.getKey(), each.getValue());
            FileDrop.on(editor.overview().control(), List.of(file.getLocation().toOSString()));
            named += ", \"" + each.getKey() + '"';
            String expected = "references " + named;
            Workbench.waitFor(each.getKey(), () -> report.text().contains(expected));
        }
        assertEquals(EditedReport.REPORT.replace("\"own.bib\"", named), report.text());
    }

    @Test
    void aBibliographyOfTheSameNameIsNotOverwritten() throws Exception {
        Path file = Files.writeString(elsewhere.resolve("own.bib"), WORK);
        boolean[] told = new boolean[1];
        Dialogs.whenOpen(TITLE, question -> {
            Dialogs.press(question, "Copy");
            Dialogs.whenOpen(TITLE, answer -> {
                told[0] = Dialogs.text(answer).contains("Rename one of them");
                Dialogs.press(answer, "OK");
            });
        });
        FileDrop.on(report.editor(), file);
        Workbench.waitFor("the advice", () -> told[0]);
        assertEquals("", Files.readString(Path.of(report.project().getLocation().append("own.bib").toOSString())));
        assertEquals(EditedReport.REPORT, report.text());
    }

    @Test
    void otherFilesAreOpened() throws Exception {
        Path file = Files.writeString(elsewhere.resolve("notes.txt"), "Call the ward.");
        FileDrop.on(report.editor(), file);
        Workbench.waitFor("the file", () -> Workbench.page().getActiveEditor().getTitle().equals("notes.txt"));
        assertEquals(EditedReport.REPORT, report.text());
    }

    @Test
    void ctrlWhileDroppingAddsTheReferenceAndLogsNothing() throws Exception {
        report.project().getFolder("works").create(true, true, null);
        IFile file = report.file("works/spine.bib", WORK);
        List<String> logged = new ArrayList<>();
        ILogListener listener = (status, plugin) -> logged.add(String.valueOf(status));
        Platform.addLogListener(listener);
        FileDrop.on(report.editor(), file.getLocation().toPath(), KeyEvent.VK_CONTROL);
        Workbench.waitFor("the name", () -> report.text().contains("\"works/spine.bib\""));
        Platform.removeLogListener(listener);
        assertEquals(List.of(), logged);
    }
}
