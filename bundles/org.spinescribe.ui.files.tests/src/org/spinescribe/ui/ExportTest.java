/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests the export with its key inside Equinox, with everything that FOP and CSL need there. */
class ExportTest {

    private static final String EXPORT = "org.spinescribe.ui.export";
    private static final String REPORT = """
            case report "A fracture in a climber"
              language en-GB

            author "Ada Weber"
              corresponding "ada.weber@example.org"

            section "Case report" {
              He fell at L1 [@weber2020].
            }

            references "climber.bib"
            """;
    private static final String BIBLIOGRAPHY = """
            @article{weber2020, author = {Weber, Ada and Roy, Bea}, title = {Climbing and the spine},
              journal = {Eur Spine J}, year = {2020}, volume = {29}, pages = {1--9}}
            """;

    private static final String LETTERS = "x".repeat(24);
    private static final int BETWEEN_LETTERS = 200;

    private IProject project;
    private IFile report;

    @BeforeEach
    void createReport() throws CoreException {
        project = Workbench.project("Export");
        Workbench.file(project, "climber.bib", BIBLIOGRAPHY);
        report = Workbench.file(project, "climber.casereport", REPORT);
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.closeEditors();
        Workbench.delete(project);
    }

    @Test
    void writesWordAndPdfBesideTheReportAndLinksThem() throws Exception {
        Workbench.open(report);
        Workbench.run(EXPORT);
        Workbench.waitFor("the manuscript", () -> project.getFile("climber.pdf").exists()
                && project.getFile("climber.docx").exists());
        assertStarts("PK", path("climber.docx"));
        assertStarts("%PDF", path("climber.pdf"));
        Workbench.waitFor("a link to each", () -> Arrays.stream(Display.getCurrent().getShells())
                .filter(Shell::isVisible).anyMatch(shell -> Dialogs.text(shell).contains("Open climber.docx")
                        && Dialogs.text(shell).contains("Open climber.pdf")));
        Workbench.screenshot("export-done");
    }

    @Test
    void theManuscriptIsWrittenIntoTheConfiguredFolder() throws Exception {
        ScopedPreferenceStore settings = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.spinescribe.ui");
        settings.setValue("exportFolder", "manuscript");
        try {
            Workbench.open(report);
            Workbench.run(EXPORT);
            Workbench.waitFor("the manuscript in its folder", () -> project.getFile("manuscript/climber.pdf").exists());
            assertStarts("PK", path("manuscript/climber.docx"));
            assertFalse(Files.exists(path("climber.docx")));
        } finally {
            settings.setToDefault("exportFolder");
        }
    }

    @Test
    void exportSavesTheReportFirst() throws Exception {
        IEditorPart editor = Workbench.open(report);
        new EditorText(editor).document().replace(REPORT.indexOf("He fell"), 0, "No news. ");
        Workbench.run(EXPORT);
        Workbench.waitFor("the manuscript", () -> project.getFile("climber.docx").exists());
        assertFalse(editor.isDirty());
    }

    @Test
    void anErrorStopsTheExportAndIsSelected() throws Exception {
        IEditorPart editor = Workbench.open(report);
        int place = REPORT.indexOf("[@weber2020]");
        new EditorText(editor).document().replace(place, "[@weber2020]".length(), "[@nobody]");
        List<String> said = new CopyOnWriteArrayList<>();
        Dialogs.whenOpen("Not exported", dialog -> {
            Workbench.keep("export-refused", dialog);
            said.add(Dialogs.text(dialog));
            Dialogs.press(dialog, "Show the first");
        });
        Workbench.run(EXPORT);
        Workbench.waitFor("the refusal", () -> !said.isEmpty());
        assertTrue(said.getFirst().contains("has an error"), said.getFirst());
        assertTrue(said.getFirst().contains("“He fell at L1 [@nobody].”: "), said.getFirst());
        assertFalse(Files.exists(path("climber.docx")));
        Workbench.waitFor("the selected error", () -> Workbench.selected((ITextEditor) editor)
                .contains("nobody"));
    }

    /** The author goes on typing while the report is checked. */
    @Test
    void aRefusalTakesNoTypedLetters() throws Exception {
        ITextEditor editor = (ITextEditor) Workbench.open(report);
        new EditorText(editor).document().replace(REPORT.indexOf("[@weber2020]"), "[@weber2020]".length(), "[@nobody]");
        editor.selectAndReveal(REPORT.indexOf("He fell"), 0);
        Workbench.window().getShell().forceActive();
        Robot hand = Screen.robot();
        Thread author = new Thread(() -> {
            for (int letter = 0; letter < LETTERS.length(); letter++) {
                hand.keyPress(KeyEvent.VK_X);
                hand.keyRelease(KeyEvent.VK_X);
                hand.delay(BETWEEN_LETTERS);
            }
        });
        List<Boolean> typing = new CopyOnWriteArrayList<>();
        Dialogs.whenOpen("Not exported", dialog -> {
            typing.add(author.isAlive());
            dialog.close();
        });
        author.start();
        Workbench.waitFor("the first letters", () -> new EditorText(editor).document().get().contains("xxHe fell"));
        Workbench.run(EXPORT);
        Workbench.waitFor("the refusal", () -> !typing.isEmpty());
        assertEquals(List.of(false), typing);
        assertTrue(new EditorText(editor).document().get().contains(LETTERS + "He fell"));
    }

    @Test
    void anEmptyKeywordIsReportedAsToBeFilledIn() throws Exception {
        IEditorPart editor = Workbench.open(report);
        new EditorText(editor).document().replace(REPORT.indexOf("section"), 0, "keywords \"\"\n\n");
        String said = refusal();
        assertTrue(said.contains("a place is still to be filled in"), said);
        assertTrue(said.contains("“keywords”: "), said);
    }

    @Test
    void aReportWithErrorsIsExportedWithMarksOnRequest() throws Exception {
        IEditorPart editor = Workbench.open(report);
        int place = REPORT.indexOf("[@weber2020]");
        new EditorText(editor).document().replace(place, "[@weber2020]".length(), "[@nobody]");
        Dialogs.whenOpen("Not exported", dialog -> Dialogs.press(dialog, "Export with marks"));
        Workbench.run(EXPORT);
        Workbench.waitFor("the marked manuscript", () -> Files.exists(path("climber.docx"))
                && Files.exists(path("climber.pdf")));
    }

    @Test
    void misplacedTextCannotBeExportedWithMarks() throws Exception {
        IEditorPart editor = Workbench.open(report);
        new EditorText(editor).document().replace(0, 0, "words that belong nowhere\n\n");
        String said = refusal();
        assertFalse(said.contains("Export with marks"), said);
    }

    /** Returns the message of a refused export. */
    private static String refusal() throws Exception {
        List<String> said = new CopyOnWriteArrayList<>();
        Dialogs.whenOpen("Not exported", dialog -> {
            said.add(Dialogs.text(dialog));
            dialog.close();
        });
        Workbench.run(EXPORT);
        Workbench.waitFor("the refusal", () -> !said.isEmpty());
        return said.getFirst();
    }

    @Test
    void anEditedManuscriptIsReplacedOnlyOnConfirmation() throws Exception {
        byte[] work = "somebody's work".getBytes(StandardCharsets.UTF_8);
        Files.write(path("climber.docx"), work);
        Workbench.open(report);
        List<String> said = new CopyOnWriteArrayList<>();
        answer("Keep", said);
        Workbench.run(EXPORT);
        Workbench.waitFor("the question", () -> said.size() == 1);
        Workbench.linger();
        assertTrue(said.getFirst().contains("climber.docx"), said.getFirst());
        assertArrayEquals(work, Files.readAllBytes(path("climber.docx")));
        answer("Replace", said);
        Workbench.run(EXPORT);
        Workbench.waitFor("the manuscript", () -> new String(Files.readAllBytes(path("climber.docx")),
                StandardCharsets.ISO_8859_1).startsWith("PK"));
    }

    @Test
    void aSubmissionIsPreparedBesideTheReport() throws Exception {
        Workbench.open(report);
        Workbench.run("org.spinescribe.ui.submit");
        Workbench.waitFor("the archive", () -> project.getFile("climber-submission.zip").exists()
                && project.getFile("climber-submission/still-to-do.txt").exists());
        assertStarts("PK", path("climber-submission.zip"));
        assertStarts("%PDF", path("climber-submission/anonymous-manuscript.pdf"));
        Workbench.screenshot("submission");
    }

    @Test
    void aCopyForCoAuthorsIsWrittenBesideTheReport() throws Exception {
        Workbench.open(report);
        Workbench.run("org.spinescribe.ui.coauthors");
        Workbench.waitFor("the copy", () -> project.getFile("climber.co-authors.docx").exists());
        assertStarts("PK", path("climber.co-authors.docx"));
        assertFalse(Files.exists(path("climber.docx")));
    }

    private static void answer(String button, List<String> said) {
        Dialogs.whenOpen("Keep your changes?", dialog -> {
            said.add(Dialogs.text(dialog));
            Dialogs.press(dialog, button);
        });
    }

    @Test
    void aStoppedExportLeavesNoFiles() throws Exception {
        Workbench.open(report);
        List<Job> stopped = new CopyOnWriteArrayList<>();
        JobChangeAdapter stop = new JobChangeAdapter() {
            @Override
            public void aboutToRun(IJobChangeEvent event) {
                if (event.getJob().getName().equals("Exporting climber.casereport")) {
                    event.getJob().cancel();
                    stopped.add(event.getJob());
                }
            }
        };
        Job.getJobManager().addJobChangeListener(stop);
        try {
            Workbench.run(EXPORT);
            Workbench.waitFor("the end", () -> !stopped.isEmpty() && stopped.getFirst().getState() == Job.NONE);
        } finally {
            Job.getJobManager().removeJobChangeListener(stop);
        }
        Workbench.linger();
        assertFalse(Files.exists(path("climber.docx")));
        assertEquals(List.of(), List.of(project.getLocation().toFile().list((folder, name) ->
                name.contains("unfinished"))));
    }

    private Path path(String name) {
        return project.getFile(name).getLocation().toPath();
    }

    private static void assertStarts(String start, Path file) throws Exception {
        assertEquals(start, new String(Files.readAllBytes(file), 0, start.length(), StandardCharsets.ISO_8859_1));
    }
}
