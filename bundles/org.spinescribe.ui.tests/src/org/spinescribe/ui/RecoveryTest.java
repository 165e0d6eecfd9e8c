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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
        Workbench.closeEditors();
        project.delete(true, true, null);
        assertEquals(List.of(), kept());
    }

    @Test
    void theyAreKeptUntilTheyAreSaved() throws Exception {
        ITextEditor editor = open();
        type(editor);
        editor.doSave(null);
        Workbench.waitFor("that nothing is kept", () -> kept().isEmpty());
    }

    @Test
    void whoeverClosesWithoutSavingDoesNotWantThem() throws Exception {
        type(open());
        Workbench.closeEditors();
        assertEquals(List.of(), kept());
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

    /** What is kept is put back after it has been given up, as if nothing had been told of the end. */
    private void endWithoutWarning() throws Exception {
        type(open());
        Path kept = kept().getFirst();
        byte[] words = Files.readAllBytes(kept);
        Workbench.closeEditors();
        assertFalse(Files.exists(kept));
        Files.write(kept, words);
    }

    private static void type(ITextEditor editor) throws Exception {
        new EditorText(editor).document().replace(REPORT.indexOf("He fell."), 0, MORE);
        Workbench.waitFor("that it is kept", () -> kept().stream().anyMatch(each -> read(each).contains(MORE)));
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
        return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible)
                .anyMatch(shell -> Dialogs.text(shell).contains(words));
    }

    private static List<Path> kept() throws IOException {
        Path folder = Platform.getStateLocation(Platform.getBundle("org.spinescribe.ui")).append("unsaved").toPath();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> !each.getFileName().toString().startsWith("next")).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return ""; // it is being written
        }
    }
}
