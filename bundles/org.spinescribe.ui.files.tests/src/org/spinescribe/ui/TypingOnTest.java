/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests typing while a slow disk still saves the report: no letter may be lost. */
class TypingOnTest {

    private static final String REPORT = """
            case report "A fracture in a climber"

            author "Ada Weber"

            section "Case report" {
              He fell.
            }
            """;

    private final CountDownLatch typed = new CountDownLatch(1);
    private final IResourceChangeListener slowDisk = event -> awaitTyping();
    private IProject project;
    private IFile file;
    private ITextEditor editor;

    @BeforeEach
    void writeIntoAReport() throws Exception {
        project = Workbench.project("Typing");
        file = Workbench.file(project, "climber.casereport", REPORT);
        editor = (ITextEditor) Workbench.open(file);
        Workbench.window().getShell().forceActive();
        editor.selectAndReveal(REPORT.indexOf("He fell"), 0);
        editor.setFocus();
        Workbench.settle();
        Screen.press(KeyEvent.VK_X);
        Workbench.waitFor("the first letter", () -> text().contains("xHe fell"));
    }

    @AfterEach
    void removeProject() throws CoreException {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(slowDisk);
        Workbench.closeEditors();
        Workbench.delete(project);
    }

    @Test
    void lettersTypedDuringSavingAreKept() throws Exception {
        pressAndTypeOn(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        Workbench.waitFor("the letters", () -> text().equals(REPORT.replace("He fell", "xabcHe fell")));
        assertEquals(REPORT.replace("He fell", "xHe fell"), file.readString());
    }

    @Test
    void lettersTypedDuringExportAreKept() throws Exception {
        pressAndTypeOn(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_M);
        Workbench.waitFor("the letters", () -> text().equals(REPORT.replace("He fell", "xabcHe fell")));
        assertEquals(REPORT.replace("He fell", "xHe fell"), file.readString());
        Workbench.waitFor("the manuscript", () -> project.getFile("climber.pdf").exists());
    }

    /** Types the letters before the file is saved. */
    private void pressAndTypeOn(int... keys) {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(slowDisk, IResourceChangeEvent.POST_CHANGE);
        Robot keyboard = Screen.robot();
        keyboard.setAutoDelay(Screen.BETWEEN_MOVES);
        Thread hand = Thread.ofPlatform().daemon().start(() -> {
            press(keyboard, keys);
            List.of(KeyEvent.VK_A, KeyEvent.VK_B, KeyEvent.VK_C).forEach(letter -> press(keyboard, letter));
            typed.countDown();
        });
        Workbench.waitFor("the end of the keys", () -> !hand.isAlive());
    }

    private static void press(Robot keyboard, int... keys) {
        for (int key : keys) {
            keyboard.keyPress(key);
        }
        for (int key : keys) {
            keyboard.keyRelease(key);
        }
    }

    private void awaitTyping() {
        try {
            typed.await(Workbench.PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String text() {
        return new EditorText(editor).document().get();
    }
}
