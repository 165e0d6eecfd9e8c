/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests the answers to reviewers: their comments become a letter, which is exported as DOCX and PDF. */
class AnswerReviewersTest {

    private static final String NEW = "Answer Reviewers";
    private static final String EXPORT = "Export Answers to Reviewers";
    private static final String REPORT = """
            case report "Spondylolysis in a gymnast: a case report"

            section "Case report" {
              A gymnast had pain in her back. She was followed for 24 months.
            }
            """;
    private static final String COMMENTS = "Reviewer 1\n1. How long was the follow-up?\n2. Was she operated on?\n";

    private IProject project;
    private IFile file;

    @BeforeEach
    void openReport() throws CoreException {
        project = Workbench.project("Answers");
        file = Workbench.file(project, "gymnast.casereport", REPORT);
        Workbench.open(file);
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.closeEditors();
        Workbench.light();
        Workbench.delete(project);
    }

    private Path beside(String name) {
        return file.getLocation().toPath().resolveSibling(name);
    }

    private static Text field(Shell dialog) {
        return Dialogs.controls(dialog, Text.class).filter(text -> (text.getStyle() & SWT.BORDER) != 0).findFirst()
                .orElseThrow();
    }

    private void pasteComments(String screenshot) throws Exception {
        CopiedText.set(COMMENTS);
        Dialogs.whenOpen(NEW, dialog -> {
            try {
                dialog.forceActive();
                field(dialog).forceFocus();
                Workbench.settle();
                Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
                Workbench.waitFor("the comments", () -> !field(dialog).getText().isEmpty());
                Workbench.keep(screenshot, dialog);
            } finally {
                Dialogs.press(dialog, "Begin Letter");
            }
        });
        Workbench.run("org.spinescribe.ui.answerReviewers");
    }

    private static ITextEditor letter() {
        return (ITextEditor) Workbench.page().getActiveEditor();
    }

    @Test
    void pastedCommentsOpenAsALetter() throws Exception {
        pasteComments("answer-reviewers-light");
        Workbench.screenshot("letter-light");

        assertEquals("gymnast.response.md", letter().getEditorInput().getName());
        String text = Files.readString(beside("gymnast.response.md"));
        assertTrue(text.contains("### 1.1") && text.contains("> 1. How long was the follow-up?"), text);
    }

    @Test
    void theDialogIsDarkInTheDarkTheme() throws Exception {
        Workbench.dark();
        pasteComments("answer-reviewers-dark");
        Workbench.screenshot("letter-dark");

        assertTrue(Files.exists(beside("gymnast.response.md")));
    }

    @Test
    void anExistingLetterIsOpenedUnchanged() throws Exception {
        Workbench.file(project, "gymnast.response.md", "# Mine\n");
        Workbench.run("org.spinescribe.ui.answerReviewers");

        assertEquals("gymnast.response.md", letter().getEditorInput().getName());
        assertEquals("# Mine\n", Files.readString(beside("gymnast.response.md")));
    }

    @Test
    void exportSavesTheLetterAndListsUnansweredPoints() throws Exception {
        Workbench.file(project, "gymnast.response.md", "# Response\n\n## Reviewer 1\n\n### 1.1\n\n> How long?\n\n"
                + "See [=change \"followed for 24 months\"].\n\n### 1.2\n\n> Operated on?\n");
        Workbench.run("org.spinescribe.ui.answerReviewers");
        new EditorText(letter()).document().replace(0, 10, "# Answers ");
        String[] said = { "" };
        Dialogs.whenOpen(EXPORT, dialog -> {
            said[0] = Dialogs.text(dialog);
            Workbench.keep("answers-written", dialog);
            Dialogs.press(dialog, "OK");
        });
        Workbench.run("org.spinescribe.ui.exportAnswers");
        Workbench.waitFor("the unanswered points", () -> !said[0].isEmpty());

        assertTrue(said[0].contains("Line 13:"), said[0]);
        assertTrue(Files.readString(beside("gymnast.response.md")).startsWith("# Answers "));
        assertTrue(Files.size(beside("gymnast.response.docx")) > 1000);
        assertTrue(Files.size(beside("gymnast.response.pdf")) > 1000);
    }

    /** Drops a file until the dialog contains the given words, since a busy machine may miss the first drop. */
    private static void drop(Shell dialog, Path file, String said) {
        Workbench.waitFor(said, () -> {
            FileDrop.on(field(dialog), List.of(file.toString()));
            return Dialogs.text(dialog).contains(said);
        });
    }

    @Test
    void droppedCommentsBecomeALetterAndABrokenFileIsReported(@TempDir Path folder) throws Exception {
        Path comments = Files.writeString(folder.resolve("decision.txt"), COMMENTS);
        Path broken = Files.writeString(folder.resolve("broken.docx"), "no archive");
        Dialogs.whenOpen(NEW, dialog -> {
            drop(dialog, broken, "broken.docx: ");
            drop(dialog, comments, "This makes 2 points.");
            Workbench.keep("answer-reviewers-file", dialog);
            Dialogs.press(dialog, "Begin Letter");
        });
        Workbench.run("org.spinescribe.ui.answerReviewers");

        assertTrue(Files.readString(beside("gymnast.response.md")).contains("> 2. Was she operated on?"));
    }

    @Test
    void aChosenFileBecomesALetter(@TempDir Path folder) throws Exception {
        CopiedText.set(Files.writeString(folder.resolve("decision.txt"), COMMENTS).toString());
        Dialogs.whenOpen(NEW, dialog -> {
            dialog.forceActive();
            Screen.chooseCopied(() -> Dialogs.press(dialog, "From File…"));
            Workbench.keep("answer-reviewers-chosen", dialog);
            Dialogs.press(dialog, "Begin Letter");
        });
        Workbench.run("org.spinescribe.ui.answerReviewers");

        assertTrue(Files.readString(beside("gymnast.response.md")).contains("> 2. Was she operated on?"));
    }

    @Test
    void exportWithoutALetterIsRefused() throws Exception {
        boolean[] said = { false };
        Dialogs.whenShown("There are no answers to reviewers beside gymnast.casereport yet.", dialog -> {
            said[0] = true;
            Dialogs.press(dialog, "OK");
        });
        Workbench.run("org.spinescribe.ui.exportAnswers");

        assertTrue(said[0]);
    }
}
