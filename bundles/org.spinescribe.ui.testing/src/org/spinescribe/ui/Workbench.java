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

/** The workbench that the tests run in, as a person uses it. The tests are on its thread, so waiting lets it work. */
final class Workbench {

    /** How long anything is waited for. */
    static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("spinescribe.patience", 60));
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
     * Deletes a project when all that somebody has asked for is done: what is written late would be left behind. Fails
     * if a picture was empty meanwhile; a test does not hear of it that takes one while a window waits for an answer.
     */
    static void delete(IProject project) throws CoreException {
        waitForWork();
        project.delete(true, true, null);
        List<String> empty = List.copyOf(EMPTY);
        EMPTY.clear();
        assertEquals(List.of(), empty, "Pictures with but one colour");
    }

    /** Waits until all that somebody has asked for is done. */
    static void waitForWork() {
        waitFor("the end of all work", () -> Arrays.stream(Job.getJobManager().find(null))
                .noneMatch(job -> job.isUser() && job.getState() != Job.SLEEPING));
    }

    /** Waits until the server has checked what an editor shows. */
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

    /** Runs a command as its key or menu would. */
    static void run(String command) throws Exception {
        window().getService(IHandlerService.class).executeCommand(command, null);
        work();
    }

    /** What is selected in an editor. */
    static String selected(ITextEditor editor) {
        return ((ITextSelection) editor.getSelectionProvider().getSelection()).getText();
    }

    static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    }

    static IWorkbenchPage page() {
        return window().getActivePage();
    }

    static void waitFor(String what, Callable<Boolean> condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!holds(condition)) {
            if (Instant.now().isAfter(end)) {
                fail("Waited in vain for this: " + what);
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

    /** Lets all that has been started come to its end. */
    static void settle() {
        Rest rest = new Rest();
        Instant end = Instant.now().plus(Rest.LONGEST);
        do {
            pause();
        } while (!rest.isThere() && Instant.now().isBefore(end));
    }

    /** Lets as much time go by as anything is put off, so that what has not come until then does not come any more. */
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

    /** Lets the workbench do what there is to do just now. */
    static void work() {
        while (Display.getCurrent().readAndDispatch()) {
            // until there is nothing to do
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

    /** Saves what the window looks like, where the build says. */
    static void screenshot(String name) throws IOException {
        window().getShell().forceActive();
        settle();
        save(name, window().getShell());
    }

    /** Saves what a window looks like that waits for an answer. */
    static void keep(String name, Shell shell) {
        try {
            settle();
            save(name, shell);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Saves what a window and all before it look like just now. */
    static void save(String name, Shell shell) throws IOException {
        Path folder = Path.of(System.getProperty("spinescribe.screenshots", "screenshots"));
        Files.createDirectories(folder);
        BufferedImage picture = Screen.picture(shell.getBounds());
        ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
        if (!showsSomething(picture)) {
            EMPTY.add(name);
            fail("There is but one colour in the picture " + name + ".");
        }
    }

    private static boolean showsSomething(BufferedImage picture) {
        return Arrays.stream(Screen.pixels(picture)).distinct().limit(2).count() > 1;
    }
}
