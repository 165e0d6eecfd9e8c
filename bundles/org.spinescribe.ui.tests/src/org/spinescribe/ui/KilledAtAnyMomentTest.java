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
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The life of a file, ended without warning at random moments: typed in, saved, saved under another name, renamed, closed
 * and opened, beside another one. With {@code -Dspinescribe.kills=200} so many moments are tried.
 */
class KilledAtAnyMomentTest extends UnsavedReport {

    private static final int MOMENTS = Integer.getInteger("spinescribe.kills", 12);
    /** Words are kept twice a second; a slow machine takes its time. */
    private static final Duration DUE = Duration.ofSeconds(20);

    @TempDir
    private Path copies;

    private final Random random = new Random(19);
    private final Map<String, Instant> typed = new HashMap<>();
    private final Set<String> safe = new HashSet<>();
    private ITextEditor editor;
    private int names;

    @Test
    void nothingIsLostThatWasSafe() throws Exception {
        assumeTrue(Platform.getOS().equals(Platform.OS_LINUX), "Stops the program as Linux does.");
        IFile other = Workbench.file(project, "other.casereport", REPORT);
        ITextEditor second = Adapters.adapt(Workbench.open(other), ITextEditor.class);
        editor = open();
        for (int i = 0; i < MOMENTS; i++) {
            write(random.nextInt(4) == 0 ? second : editor);
            live(random.nextInt(8));
            pause();
            Moment moment = Moment.now(project.getLocation().toPath(), copies.resolve("moment" + i));
            Set<String> there = moment.of(typed.keySet());
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

    private void write(ITextEditor where) throws Exception {
        for (int i = 0; i <= random.nextInt(3); i++) {
            String word = "word" + typed.size() + "x";
            new EditorText(where).document().replace(text(where).indexOf("He fell."), 0, word + " ");
            typed.put(word, Instant.now());
        }
    }

    /** Something that happens to a file. */
    private void live(int what) throws Exception {
        switch (what) {
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

    /** Up to a second, in which the workbench goes on. */
    private void pause() {
        Instant end = Instant.now().plusMillis(random.nextInt(1000));
        Workbench.waitFor("some time", () -> Instant.now().isAfter(end));
    }
}
