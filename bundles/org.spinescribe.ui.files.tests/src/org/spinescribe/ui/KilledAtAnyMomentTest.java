/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.ui.editor.ReportEditor;
import org.spinescribe.ui.recovery.UnsavedAtStart;

/**
 * Tests a process killed at random moments of the life of a file: typing in its text or its form, saving, saving under
 * another name, renaming, closing and opening, beside another file; and killed during the start after such an end.
 * {@code -Dspinescribe.kills=200} sets the number of moments.
 */
class KilledAtAnyMomentTest extends UnsavedReport {

    private static final int MOMENTS = Integer.getInteger("spinescribe.kills", 12);
    /** The recovery keeps text twice a second. Slow machines need longer. */
    private static final Duration DUE = Duration.ofSeconds(20);

    @TempDir
    private Path copies;

    private final Random random = new Random(19);
    private final Map<String, Instant> typed = new HashMap<>();
    private final Set<String> safe = new HashSet<>();
    private ITextEditor editor;
    private int names;

    @Test
    void aKillLosesNoStoredText() throws Exception {
        assumeTrue(Platform.getOS().equals(Platform.OS_LINUX), "Stops the program as Linux does.");
        IFile other = Workbench.file(project, "other.casereport", REPORT);
        ITextEditor second = Adapters.adapt(Workbench.open(other), ITextEditor.class);
        editor = open();
        for (int i = 0; i < MOMENTS; i++) {
            switch (random.nextInt(4)) {
                case 0 -> write(second);
                case 1 -> writeInForm();
                default -> write(editor);
            }
            act(random.nextInt(8));
            pause(1000);
            Set<String> there = safeNow("moment" + i);
            Set<String> lost = new HashSet<>(safe);
            Instant due = Instant.now().minus(DUE);
            typed.forEach((word, when) -> {
                if (when.isBefore(due)) {
                    lost.add(word);
                }
            });
            lost.removeAll(there);
            assertEquals(Set.of(), lost, "moment " + i);
            safe.addAll(there);
        }
        System.out.println(safe.size() + " of " + typed.size() + " words were safe at " + MOMENTS + " moments");
        assertTrue(safe.size() > typed.size() / 2, "most words were kept or saved in time");
        editor.doSave(new NullProgressMonitor());
        second.doSave(new NullProgressMonitor());
    }

    /**
     * A start restores the text of a killed process. If the start is killed itself, the next one must still restore it.
     */
    @Test
    void aKillDuringTheStartLosesNoText() throws Exception {
        assumeTrue(Platform.getOS().equals(Platform.OS_LINUX), "Stops the program as Linux does.");
        typed.put(MORE, Instant.now());
        for (int i = 0; i < MOMENTS; i++) {
            simulateCrash();
            new UnsavedAtStart().earlyStartup();
            pause(400);
            assertEquals(Set.of(MORE), safeNow("start" + i), "start " + i);
            Workbench.waitFor("the restored text", () -> Workbench.page().getActiveEditor() instanceof ITextEditor
                    back && text(back).contains(MORE));
            assertEquals(Set.of(MORE), safeNow("started" + i), "behind start " + i);
            Workbench.closeEditors();
            Dialogs.showing("Unsaved words are back").toList().forEach(Shell::close);
        }
    }

    private Set<String> safeNow(String name) throws Exception {
        return Moment.now(project.getLocation().toPath(), copies.resolve(name)).of(typed.keySet());
    }

    /** Types a word into a field of the form, and does not leave the field. */
    private void writeInForm() {
        ReportEditor report = (ReportEditor) editor;
        report.showOverview();
        OverviewForm form = OverviewForm.of(report);
        Workbench.waitFor("the form", () -> form.text("Title").getText().startsWith("A fracture"));
        String word = "word" + typed.size() + "x";
        form.type("Title", form.text("Title").getText() + " " + word);
        typed.put(word, Instant.now());
    }

    private void write(ITextEditor where) throws Exception {
        for (int i = 0; i <= random.nextInt(3); i++) {
            String word = "word" + typed.size() + "x";
            new EditorText(where).document().replace(text(where).indexOf("He fell."), 0, word + " ");
            typed.put(word, Instant.now());
        }
    }

    /** Runs one of the actions on a file. */
    private void act(int action) throws Exception {
        switch (action) {
            case 0, 1 -> editor.doSave(new NullProgressMonitor());
            case 2 -> Dialogs.saveAs(editor, "copy" + ++names + ".casereport");
            case 3 -> {
                IFile now = Adapters.adapt(editor.getEditorInput(), IFile.class);
                String name = "renamed" + ++names + ".casereport";
                now.move(now.getParent().getFullPath().append(name), true, null);
                Workbench.waitFor("the new name", () -> editor.getTitle().equals(name));
            }
            case 4 -> {
                IFile now = Adapters.adapt(editor.getEditorInput(), IFile.class);
                editor.doSave(new NullProgressMonitor());
                Workbench.page().closeEditor(editor, false);
                editor = Adapters.adapt(Workbench.open(now), ITextEditor.class);
            }
            default -> { }
        }
    }

    /** Dispatches events for a random time. */
    private void pause(int longest) {
        Instant end = Instant.now().plusMillis(random.nextInt(longest));
        Workbench.waitFor("some time", () -> Instant.now().isAfter(end));
    }
}
