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
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests the check of a whole folder of reports. */
class CheckFolderTest {

    private static final String TITLE = "Check Case Reports";
    private static final String SOUND = "case report \"A fracture in a climber: a case report\"\n";
    private static final String FAULTY = SOUND + "section \"Case report\" {\n  He fell [@nobody2020].\n}\n";

    private final List<String> said = new CopyOnWriteArrayList<>();
    private IProject project;
    private IFolder folder;

    @BeforeEach
    void createReports() throws CoreException {
        project = Workbench.project("Folder of reports");
        folder = project.getFolder("cases");
        folder.create(true, true, null);
        Workbench.file(project, "cases/climber.casereport", FAULTY);
        Workbench.file(project, "cases/diver.casereport", FAULTY.replace("climber", "diver"));
        Workbench.file(project, "elsewhere.casereport", FAULTY);
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.light();
        Workbench.delete(project);
    }

    @Test
    void findingsAreSummarisedAndWrittenBesideTheReports() throws Exception {
        check(folder, "check-folder-light", dialog -> Dialogs.press(dialog, "Check"));
        IFile page = folder.getFile("findings.html");
        assertTrue(page.exists());
        String html = new String(page.getContents().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(html.contains("A fracture in a diver") && html.contains("citations/unknown"), html);
        assertTrue(html.contains("<code>climber.casereport</code>"), "without the folders of this machine");
        assertFalse(html.contains("elsewhere"));
        assertTrue(said.getFirst().contains("2 reports checked: 4 errors"), said.getFirst());
    }

    @Test
    void theProjectIsCheckedIntoTheChosenFile() throws Exception {
        Workbench.dark();
        String chosen = project.getLocation().append("all.html").toOSString();
        check(project, "check-folder-dark", dialog -> {
            Text name = (Text) Dialogs.controls(dialog).filter(each -> each instanceof Text text
                    && text.getText().endsWith("findings.html")).findFirst().orElseThrow();
            name.setText("");
            said.add(String.valueOf(ok(dialog).isEnabled()));
            name.setText(chosen);
            Dialogs.press(dialog, "Check");
        });
        assertEquals("false", said.getFirst());
        assertTrue(said.getLast().contains("3 reports checked: 6 errors"), said.getLast());
        assertTrue(project.getFile("all.html").exists());
    }

    @Test
    void aFolderWithoutReportsIsReported() throws Exception {
        IFolder empty = project.getFolder("empty");
        empty.create(true, true, null);
        check(empty, "check-folder-empty", dialog -> Dialogs.press(dialog, "Check"));
        assertTrue(said.getLast().contains("There are no case reports in ‘empty’"), said.getLast());
        assertFalse(empty.getFile("findings.html").exists());
    }

    @Test
    void anExistingPageIsReplacedOnlyOnConfirmation() throws Exception {
        IFile page = Workbench.file(project, "cases/findings.html", "somebody’s own page");
        select(folder);
        Dialogs.whenOpen(TITLE, dialog -> {
            answerQuestion(dialog, "Cancel");
            assertTrue(dialog.isVisible(), "another name can be given");
            Dialogs.whenShown("2 reports checked", result -> Dialogs.press(result, "Close"));
            answerQuestion(dialog, "Replace");
        });
        Workbench.run("org.spinescribe.ui.check");
        Workbench.waitFor("the page", () -> said.size() == 2 && Dialogs.find(TITLE).isEmpty()
                && Files.readString(page.getLocation().toPath()).contains("A fracture in a diver"));
    }

    private void answerQuestion(Shell dialog, String button) {
        Dialogs.whenShown("already has a file ‘findings.html’", question -> {
            said.add(Dialogs.text(question));
            Workbench.keep("check-folder-replace", question);
            Dialogs.press(question, button);
        });
        Dialogs.press(dialog, "Check");
    }

    @Test
    void aStoppedCheckLeavesNoFiles() throws Exception {
        boolean[] ended = new boolean[1];
        JobChangeAdapter stopping = new JobChangeAdapter() {
            @Override
            public void running(IJobChangeEvent event) {
                if (event.getJob().getName().equals("Checking ‘cases’")) {
                    event.getJob().cancel();
                }
            }

            @Override
            public void done(IJobChangeEvent event) {
                ended[0] |= event.getJob().getName().equals("Checking ‘cases’");
            }
        };
        Job.getJobManager().addJobChangeListener(stopping);
        try {
            select(folder);
            Dialogs.whenOpen(TITLE, dialog -> Dialogs.press(dialog, "Check"));
            Workbench.run("org.spinescribe.ui.check");
            Workbench.waitFor("the end", () -> ended[0]);
            assertEquals(List.of("climber.casereport", "diver.casereport"),
                    Arrays.stream(folder.getLocation().toFile().list()).sorted().toList());
        } finally {
            Job.getJobManager().removeJobChangeListener(stopping);
        }
    }

    private static void select(Object selected) throws CoreException {
        CommonNavigator explorer = (CommonNavigator) Workbench.page().showView(ProjectExplorer.VIEW_ID);
        explorer.getCommonViewer().expandAll();
        explorer.selectReveal(new StructuredSelection(selected));
        explorer.setFocus();
    }

    private void check(Object selected, String screenshot, Consumer<Shell> answer) throws Exception {
        select(selected);
        Dialogs.whenOpen(TITLE, dialog -> {
            Workbench.keep(screenshot, dialog);
            Dialogs.whenOpen(TITLE, result -> {
                said.add(Dialogs.text(result));
                Workbench.keep(screenshot + "-result", result);
                Dialogs.press(result, Dialogs.text(result).contains("&Close") ? "Close" : "OK");
            });
            answer.accept(dialog);
        });
        int before = said.size();
        Workbench.run("org.spinescribe.ui.check");
        Workbench.waitFor("the result", () -> said.stream().skip(before).anyMatch(text -> text.contains("report")));
    }

    private static Button ok(Shell dialog) {
        return (Button) Dialogs.controls(dialog).filter(each -> each instanceof Button button
                && button.getText().equals("&Check")).findFirst().orElseThrow();
    }
}
