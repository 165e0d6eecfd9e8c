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

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

/** Tests that unsaved text survives a crash. */
class RecoveryTest extends UnsavedReport {

    @Test
    void unsavedTextIsKeptUntilItIsSaved() throws Exception {
        ITextEditor editor = open();
        type(editor);
        editor.doSave(null);
        Workbench.waitFor("no kept text", () -> KeptWords.files().isEmpty());
    }

    @Test
    void closingWithoutSavingDiscardsKeptText() throws Exception {
        type(open());
        Workbench.closeEditors();
        assertEquals(List.of(), KeptWords.files());
        assertEquals(REPORT, new EditorText(open()).document().get());
    }

    @Test
    void restoredTextIsRemovedByOneUndo() throws Exception {
        simulateCrash();
        ITextEditor editor = open();
        Workbench.waitFor("the words", () -> text(editor).contains(MORE));
        assertTrue(editor.isDirty());
        Workbench.waitFor("the notice", () -> said("Unsaved words are back"));
        Workbench.screenshot("unsaved-words");
        Workbench.run("org.eclipse.ui.edit.undo");
        assertEquals(REPORT, text(editor));
    }

    @Test
    void aChangeByAnotherProgramIsReported() throws Exception {
        simulateCrash();
        Files.writeString(path(), REPORT + "// by another program\n");
        Files.setLastModifiedTime(path(), FileTime.from(Instant.now().plusSeconds(60)));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        ITextEditor editor = open();
        Workbench.waitFor("the words", () -> text(editor).contains(MORE));
        Workbench.waitFor("the notice", () -> said("another program has changed the file"));
        Workbench.run("org.eclipse.ui.edit.undo");
        assertEquals(REPORT + "// by another program\n", text(editor));
    }

    /** A file saved since the last regular end is newer than the workspace knows, which then reads it again. */
    @Test
    void textIsRestoredWhenTheWorkspaceRereadsTheFile() throws Exception {
        simulateCrash();
        Files.writeString(path(), REPORT + "// saved before the end\n");
        ITextEditor editor = Adapters.adapt(Workbench.open(file), ITextEditor.class);
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        Workbench.waitFor("the words", () -> text(editor).contains(MORE));
        Workbench.waitFor("the kept text", () -> KeptWords.any(MORE));
    }

    @Test
    void textTypedBeforeTheRestoreIsKept() throws Exception {
        simulateCrash();
        ITextEditor editor = Adapters.adapt(Workbench.open(file), ITextEditor.class);
        new EditorText(editor).document().replace(0, 0, "// at once\n");
        Workbench.waitFor("the words", () -> text(editor).contains(MORE));
        assertEquals("// at once\n" + REPORT.replace("He fell.", MORE + "He fell."), text(editor));
    }

    @Test
    void savingBeforeTheRestoreLosesNoText() throws Exception {
        simulateCrash();
        ITextEditor editor = Adapters.adapt(Workbench.open(file), ITextEditor.class);
        new EditorText(editor).document().replace(0, 0, "// at once\n");
        editor.doSave(new NullProgressMonitor());
        assertTrue(KeptWords.any(MORE) || text(editor).contains(MORE)); // a slow machine has restored them by now
        Workbench.waitFor("the words", () -> text(editor).contains(MORE));
    }

    @Test
    void textIsRestoredAfterTwoCrashes() throws Exception {
        simulateCrash();
        KeptWords then = new KeptWords();
        then.take();
        Workbench.waitFor("the words", words(open()));
        Workbench.closeEditors();
        then.putBack();
        Workbench.waitFor("the words", words(open()));
    }

    private static Callable<Boolean> words(ITextEditor editor) {
        return () -> text(editor).contains(MORE);
    }

    @Test
    void aHalfWrittenFileIsRestoredWhole() throws Exception {
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
    void aFileWithoutAnExtensionIsSavedWithoutErrors() throws Exception {
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
            Workbench.linger();
        } finally {
            Platform.removeLogListener(log);
        }
        assertEquals("Copyright. Free for all.\n", licence.readString());
        assertEquals(List.of(), complaints);
    }

    /** Returns whether our code logged a status, or was on the stack when other code did. */
    private static boolean isOurs(IStatus status) {
        Throwable failure = status.getException();
        return status.getPlugin().startsWith("org.spinescribe") || failure != null && Arrays
                .stream(failure.getStackTrace()).anyMatch(line -> line.getClassName().startsWith(
                        "org.spinescribe.ui.recovery"));
    }

    @Test
    void keptTextFollowsARenamedFile() throws Exception {
        ITextEditor editor = open();
        type(editor);
        Path before = KeptWords.files().getFirst();
        IFile renamed = project.getFile("boulderer.casereport");
        file.move(renamed.getFullPath(), true, null);
        assertFalse(Files.exists(before));
        assertTrue(KeptWords.of(renamed).contains(MORE));
        Workbench.waitFor("the name", () -> editor.getTitle().equals("boulderer.casereport"));
        Workbench.waitFor("the words", () -> text(editor).contains(MORE));
        Workbench.linger();
        assertFalse(said("Unsaved words are back"), "no text had to be restored");
        editor.doSave(null);
        assertEquals(List.of(), KeptWords.files());
    }

    @Test
    void keptTextFollowsSaveAs() throws Exception {
        ITextEditor editor = open();
        type(editor);
        Dialogs.saveAs(editor, "copy.casereport");
        Workbench.settle();
        assertEquals(List.of(), KeptWords.files());
        new EditorText(editor).document().replace(0, 0, "// more\n");
        Workbench.waitFor("the words", () -> KeptWords.of(project.getFile("copy.casereport")).contains("// more"));
    }

    private Path path() {
        return file.getLocation().toPath();
    }

    private static boolean said(String words) {
        return Dialogs.showing(words).findAny().isPresent();
    }
}
