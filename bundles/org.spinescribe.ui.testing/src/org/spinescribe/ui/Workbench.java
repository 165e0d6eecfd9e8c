/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

import javax.imageio.ImageIO;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.ui.server.ReportRequest;

/**
 * The workbench of the tests, as users have it. The tests run on the UI thread, so that waiting must dispatch events.
 */
final class Workbench {

    /** The timeout for any wait. */
    static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("spinescribe.patience", 120));
    private static final int WIDTH = 1400;
    private static final int HEIGHT = 900;
    private static final int PAUSE = 20;
    private static final List<String> EMPTY = new ArrayList<>();

    private Workbench() {
    }

    static IProject project(String name) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(null);
        project.open(null);
        return project;
    }

    static IFile file(IProject project, String name, String text) throws CoreException {
        IFile file = project.getFile(name);
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
        return file;
    }

    /**
     * Deletes a project after all jobs of the user have ended, since late output would otherwise stay behind. Fails if
     * a screenshot was empty meanwhile: a test that takes one while a dialog is open gets no exception itself.
     */
    static void delete(IProject project) throws CoreException {
        waitForWork();
        project.delete(true, true, null);
        List<String> empty = List.copyOf(EMPTY);
        EMPTY.clear();
        assertEquals(List.of(), empty, "Pictures with only one colour");
    }

    /** Waits until all jobs of the user have ended. */
    static void waitForWork() {
        waitFor("the end of all work", () -> Arrays.stream(Job.getJobManager().find(null))
                .noneMatch(job -> job.isUser() && job.getState() != Job.SLEEPING));
    }

    /** Waits until the server has validated the text of an editor. */
    static void waitForCheck(IEditorPart editor) {
        CompletableFuture<?> answer = ReportRequest.read(new EditorText(editor).document(), report -> report != null);
        waitFor("the check", answer::isDone);
    }

    static IEditorPart open(IFile file) throws CoreException {
        IIntroPart intro = PlatformUI.getWorkbench().getIntroManager().getIntro();
        if (intro != null) {
            PlatformUI.getWorkbench().getIntroManager().closeIntro(intro);
        }
        IViewPart firstSteps = page().findView("org.spinescribe.ui.firstSteps");
        if (firstSteps != null) {
            page().hideView(firstSteps);
        }
        window().getShell().setBounds(0, 0, WIDTH, HEIGHT);
        IEditorPart editor = IDE.openEditor(page(), file);
        work();
        return editor;
    }

    static void showProblems() throws CoreException {
        page().showView(IPageLayout.ID_PROBLEM_VIEW);
        work();
    }

    static void closeEditors() {
        page().closeAllEditors(false);
        work();
    }

    /** Runs a command as its key or menu item does. */
    static void run(String command) throws Exception {
        window().getService(IHandlerService.class).executeCommand(command, null);
        work();
    }

    /** Returns the selected text of an editor. */
    static String selected(ITextEditor editor) {
        return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
    }

    static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    }

    static IWorkbenchPage page() {
        return window().getActivePage();
    }

    static void waitFor(String state, Callable<Boolean> condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!holds(condition)) {
            if (Instant.now().isAfter(end)) {
                fail("Waited in vain for this: " + state);
            }
            pause();
        }
    }

    private static boolean holds(Callable<Boolean> condition) {
        try {
            return condition.call();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until everything that was started has ended. */
    static void settle() {
        Rest rest = new Rest();
        Instant end = Instant.now().plus(Rest.LONGEST);
        do {
            pause();
        } while (!rest.isReached() && Instant.now().isBefore(end));
    }

    /** Waits as long as any action is delayed, so that a test can see that nothing happens. */
    static void linger() {
        for (Instant end = Instant.now().plus(Rest.LONGEST); Instant.now().isBefore(end);) {
            pause();
        }
    }

    private static void pause() {
        work();
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Dispatches all pending events. */
    static void work() {
        while (Display.getCurrent().readAndDispatch()) {
            // until no event is left
        }
    }

    static void light() {
        theme("org.eclipse.e4.ui.css.theme.e4_default");
    }

    static void dark() {
        theme("org.eclipse.e4.ui.css.theme.e4_dark");
    }

    private static void theme(String id) {
        PlatformUI.getWorkbench().getService(IEclipseContext.class).get(IThemeEngine.class).setTheme(id, false);
        work();
    }

    /** Saves a screenshot of the window in the folder that the build sets. */
    static void screenshot(String name) throws IOException {
        window().getShell().forceActive();
        settle();
        save(name, window().getShell());
    }

    /** Saves a screenshot of a dialog that waits for an answer. */
    static void keep(String name, Shell shell) {
        try {
            settle();
            save(name, shell);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Saves a screenshot of a window with all windows in front of it. */
    static void save(String name, Shell shell) throws IOException {
        Path folder = Path.of(System.getProperty("spinescribe.screenshots", "screenshots"));
        Files.createDirectories(folder);
        BufferedImage picture = Screen.picture(shell.getBounds());
        ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
        if (!hasSeveralColours(picture)) {
            EMPTY.add(name);
            fail("The picture " + name + " has only one colour.");
        }
    }

    private static boolean hasSeveralColours(BufferedImage picture) {
        return Arrays.stream(Screen.pixels(picture)).distinct().limit(2).count() > 1;
    }
}
