/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinescribe.ui.recovery.UnsavedAtStart;

/** Words that were typed and not saved survive the end of the program. */
class RecoveryTest {

    private static final String REPORT = "case report \"A fracture\"\nsection \"Case\" {\n  He fell.\n}\n";
    private static final String MORE = "He climbs again. ";

    private IProject project;
    private IFile file;

    @BeforeEach
    void createReport() throws CoreException {
        project = Workbench.project("Recovery");
        file = Workbench.file(project, "climber.casereport", REPORT);
    }

    @AfterEach
    void removeProject() throws Exception {
        Dialogs.saying("Unsaved words are back").toList().forEach(Shell::close);
        Workbench.closeEditors();
        Workbench.delete(project);
        assertEquals(List.of(), KeptWords.files());
    }

    @Test
    void theyAreKeptUntilTheyAreSaved() throws Exception {
        ITextEditor editor = open();
        type(editor);
        editor.doSave(null);
        Workbench.waitFor("that nothing is kept", () -> KeptWords.files().isEmpty());
    }

    @Test
    void whoeverClosesWithoutSavingDoesNotWantThem() throws Exception {
        type(open());
        Workbench.closeEditors();
        assertEquals(List.of(), KeptWords.files());
        assertEquals(REPORT, new EditorText(open()).document().get());
    }

    @Test
    void theyComeBackAndOneUndoTakesThemOut() throws Exception {
        endWithoutWarning();
        ITextEditor editor = open();
        Workbench.waitFor("the words", () -> text(editor).contains(MORE));
        assertTrue(editor.isDirty());
        Workbench.waitFor("what is said", () -> said("Unsaved words are back"));
        Workbench.screenshot("unsaved-words");
        Workbench.run("org.eclipse.ui.edit.undo");
        assertEquals(REPORT, text(editor));
    }

    @Test
    void aFileThatWasChangedSinceIsToldOf() throws Exception {
        endWithoutWarning();
        Files.writeString(path(), REPORT + "// by another program\n");
        Files.setLastModifiedTime(path(), FileTime.from(Instant.now().plusSeconds(60)));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        ITextEditor editor = open();
        Workbench.waitFor("the words", () -> text(editor).contains(MORE));
        Workbench.waitFor("what is said", () -> said("changed by another program"));
        Workbench.run("org.eclipse.ui.edit.undo");
        assertEquals(REPORT + "// by another program\n", text(editor));
    }

    @Test
    void aFileThatWasBeingWrittenWhenThePowerWentComesBackWhole() throws Exception {
        ITextEditor editor = open();
        KeptWords then = new KeptWords();
        new EditorText(editor).document().replace(REPORT.indexOf("He fell."), 0, MORE);
        KeptWords.whenWritten(file, then::take, () -> editor.doSave(null)); // sooner than twice a second
        Workbench.closeEditors();
        Files.writeString(path(), REPORT.substring(0, 20));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        then.putBack();
        ITextEditor again = open();
        Workbench.waitFor("the whole text", () -> text(again).equals(REPORT.replace("He fell.", MORE + "He fell.")));
        again.doSave(null);
        assertEquals(text(again), file.readString());
    }

    @Test
    void aFileWithoutAnEndingIsSavedAndNobodyComplains() throws Exception {
        IFile licence = Workbench.file(project, "LICENSE", "Free for all.\n");
        ITextEditor editor = Adapters.adapt(Workbench.open(licence), ITextEditor.class);
        new EditorText(editor).document().replace(0, 0, "Copyright. ");
        List<IStatus> complaints = new CopyOnWriteArrayList<>();
        ILogListener log = (status, plugin) -> {
            if (isOurs(status)) {
                complaints.add(status);
            }
        };
        Platform.addLogListener(log);
        try {
            editor.doSave(new NullProgressMonitor());
            Workbench.settle();
        } finally {
            Platform.removeLogListener(log);
        }
        assertEquals("Copyright. Free for all.\n", licence.readString());
        assertEquals(List.of(), complaints);
    }

    /** Whether we have said it, or were running when somebody else did. */
    private static boolean isOurs(IStatus status) {
        Throwable failure = status.getException();
        return status.getPlugin().startsWith("org.spinescribe") || failure != null && Arrays
                .stream(failure.getStackTrace()).anyMatch(line -> line.getClassName().startsWith(
                        "org.spinescribe.ui.recovery"));
    }

    @Test
    void theyAreKeptUnderTheNewNameOfAFileThatIsRenamed() throws Exception {
        ITextEditor editor = open();
        type(editor);
        Path before = KeptWords.files().getFirst();
        IFile renamed = project.getFile("boulderer.casereport");
        file.move(renamed.getFullPath(), true, null);
        assertFalse(Files.exists(before));
        assertTrue(KeptWords.of(renamed).contains(MORE));
        Workbench.waitFor("the name", () -> editor.getTitle().equals("boulderer.casereport"));
        Workbench.waitFor("the words", () -> text(editor).contains(MORE));
        Workbench.settle();
        assertFalse(said("Unsaved words are back"), "they never were away");
        editor.doSave(null);
        assertEquals(List.of(), KeptWords.files());
    }

    @Test
    void theyAreKeptUnderTheNameThatTheyAreSavedUnder() throws Exception {
        ITextEditor editor = open();
        type(editor);
        Dialogs.saveAs(editor, "copy.casereport");
        Workbench.settle();
        assertEquals(List.of(), KeptWords.files());
        new EditorText(editor).document().replace(0, 0, "// more\n");
        Workbench.waitFor("the words", () -> KeptWords.of(project.getFile("copy.casereport")).contains("// more"));
    }

    @Test
    void whatIsInTheFileAfterAllIsForgottenAtTheNextStart() throws Exception {
        endWithoutWarning();
        file.setContents(REPORT.replace("He fell.", MORE + "He fell.").getBytes(StandardCharsets.UTF_8), true, true,
                null);
        new UnsavedAtStart().earlyStartup();
        assertEquals(List.of(), KeptWords.files());
        Workbench.settle();
        assertEquals(0, Workbench.page().getEditorReferences().length);
    }

    @Test
    void whatIsNotIsOpenedAtTheNextStart() throws Exception {
        endWithoutWarning();
        new UnsavedAtStart().earlyStartup();
        Workbench.waitFor("the editor", () -> Workbench.page().getActiveEditor() instanceof ITextEditor editor
                && text(editor).contains(MORE));
    }

    @Test
    void wordsOfADeletedFileAreWrittenAgainIfSomebodyWantsThem() throws Exception {
        endWithoutWarning();
        file.delete(true, null);
        ask("&Write It Again");
        Workbench.waitFor("the file", () -> Workbench.page().getActiveEditor() instanceof ITextEditor editor
                && text(editor).contains(MORE));
        assertEquals(REPORT.replace("He fell.", MORE + "He fell."), file.readString());
    }

    @Test
    void wordsOfADeletedFileAreForgottenIfNobodyWantsThem() throws Exception {
        endWithoutWarning();
        file.delete(true, null);
        ask("&Ask Again Later");
        assertEquals(1, KeptWords.files().size());
        ask("&Give the Words Up");
        Workbench.waitFor("that nothing is kept", () -> KeptWords.files().isEmpty());
        assertFalse(file.exists());
    }

    private static void ask(String button) {
        String title = "Unsaved words of a deleted file";
        boolean[] asked = new boolean[1];
        Dialogs.whenOpen(title, dialog -> {
            Workbench.keep("unsaved-words-deleted", dialog);
            Dialogs.press(dialog, button.replace("&", ""));
            asked[0] = true;
        });
        new UnsavedAtStart().earlyStartup();
        Workbench.waitFor("the question", () -> asked[0] && Dialogs.find(title).isEmpty());
    }

    /** What is kept is put back after it has been given up, as if nothing had been told of the end. */
    private void endWithoutWarning() throws Exception {
        type(open());
        KeptWords then = new KeptWords();
        then.take();
        Workbench.closeEditors();
        assertEquals(List.of(), KeptWords.files());
        then.putBack();
    }

    private static void type(ITextEditor editor) throws Exception {
        new EditorText(editor).document().replace(REPORT.indexOf("He fell."), 0, MORE);
        Workbench.waitFor("that it is kept", () -> KeptWords.any(MORE));
    }

    private ITextEditor open() throws CoreException {
        ITextEditor editor = Adapters.adapt(Workbench.open(file), ITextEditor.class);
        Workbench.settle();
        return editor;
    }

    private Path path() {
        return file.getLocation().toPath();
    }

    private static String text(ITextEditor editor) {
        return new EditorText(editor).document().get();
    }

    private static boolean said(String words) {
        return Dialogs.saying(words).findAny().isPresent();
    }
}
