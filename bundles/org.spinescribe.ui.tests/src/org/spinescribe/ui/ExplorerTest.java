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
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.internal.registry.FileEditorMapping;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinescribe.ui.explorer.ReportsView;

/** Tests the labels and actions of the explorer. */
class ExplorerTest {

    private IProject project;
    private IFile report;
    private CommonNavigator explorer;

    @BeforeEach
    void showFiles() throws CoreException {
        project = Workbench.project("Explorer");
        report = Workbench.file(project, "a.casereport",
                "// Mine\n/* not * mine */ case report\n  \"A fracture\n  of T12\"\n");
        Workbench.file(project, "b.casereport", "section \"case report\" { case report \"No title\" }\n");
        explorer = (CommonNavigator) Workbench.page().showView(ReportsView.ID);
        explorer.getCommonViewer().refresh();
        explorer.getCommonViewer().setExpandedState(project, true);
        Workbench.work();
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.delete(project);
    }

    @Test
    void titlesPrecedeFileNamesAndFollowChanges() throws Exception {
        Workbench.waitFor("the title", () -> shows("A fracture of T12 – a.casereport"));
        assertTrue(shows("b.casereport"));
        Workbench.screenshot("explorer-light");
        report.setContents(new ByteArrayInputStream("case report \"Another title\"".getBytes(StandardCharsets.UTF_8)),
                true, false, null);
        Workbench.waitFor("the new title", () -> shows("Another title – a.casereport"));
    }

    /** Types at the end of the title, and saves. */
    @Test
    void aChangedTitleIsShownAfterSaving() throws Exception {
        IEditorPart editor = Workbench.open(Workbench.file(project, "c.casereport", "case report \"A fall\"\n"));
        Workbench.waitFor("the title", () -> shows("A fall – c.casereport"));
        Workbench.window().getShell().forceActive();
        editor.setFocus();
        Workbench.settle();
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_HOME);
        Screen.press(KeyEvent.VK_END);
        Screen.press(KeyEvent.VK_LEFT);
        Screen.type(List.of(KeyEvent.VK_E, KeyEvent.VK_N), KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        Workbench.waitFor("the changed title", () -> shows("A fallen – c.casereport"));
        Workbench.closeEditors();
    }

    /** Changes a file as a file manager does while Studio is in the background. */
    @Test
    void outsideFilesAppearWhenTheWindowIsActivated() throws Exception {
        Shell other = new Shell(Display.getCurrent());
        try {
            other.setBounds(0, 0, 200, 200);
            other.open();
            Workbench.waitFor("the other window", () -> Display.getCurrent().getActiveShell() == other);
            Files.writeString(project.getLocation().toFile().toPath().resolve("scan.txt"), "X-ray");
            other.dispose();
            Workbench.window().getShell().forceActive();
            Workbench.waitFor("the file", () -> shows("scan.txt"));
        } finally {
            other.dispose();
        }
    }

    @Test
    void manuscriptsShowTheirFormatBeforeTheirNames() throws Exception {
        Workbench.file(project, "a.docx", "");
        Workbench.file(project, "a.pdf", "");
        Workbench.file(project, "letter.pdf", "");
        Workbench.waitFor("both formats", () -> shows("Word – a.docx") && shows("PDF – a.pdf"));
        assertTrue(shows("letter.pdf"));
    }

    /** Without a folder, the view offers links that open wizards. */
    @Test
    void anEmptyExplorerLinksToTheWizards() throws Exception {
        Workbench.closeEditors();
        for (IProject each : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            Workbench.delete(each);
        }
        Workbench.waitFor("the links", () -> link().isPresent());
        Workbench.screenshot("explorer-empty-light");
        Workbench.dark();
        Workbench.screenshot("explorer-empty-dark");
        Workbench.light();
        List<String> opened = new ArrayList<>();
        Dialogs.whenOpen("New Case Report", dialog -> {
            opened.add(dialog.getText());
            dialog.close();
        });
        Link link = link().orElseThrow();
        Screen.click(link, new Rectangle(0, 0, 40, link.getSize().y), 1);
        Workbench.waitFor("the window of a new report", () -> !opened.isEmpty());
        project = Workbench.project("Explorer");
        Workbench.waitFor("the folder", () -> explorer.getCommonViewer().getTree().isVisible() && shows("Explorer"));
    }

    /** Presses Enter on a selected file. */
    @Test
    void aCsvFileOpensInTheGrid() throws Exception {
        IFile scores = Workbench.file(project, "scores.csv", "Score;Before\nNDI;52\n");
        explorer.selectReveal(new StructuredSelection(scores));
        Tree tree = explorer.getCommonViewer().getTree();
        Workbench.waitFor("the file", () -> tree.getSelectionCount() == 1
                && tree.getSelection()[0].getData().equals(scores));
        Workbench.window().getShell().forceActive();
        tree.forceFocus();
        Workbench.settle();
        List<String> opened = new ArrayList<>();
        Dialogs.whenOpen("Edit Table", grid -> {
            Dialogs.controls(grid, Table.class).findFirst()
                    .ifPresent(table -> opened.add(table.getItem(table.getItemCount() - 1).getText(1)));
            grid.close();
        });
        Screen.press(KeyEvent.VK_ENTER);
        Workbench.waitFor("the grid", () -> !opened.isEmpty());
        assertTrue(opened.getFirst().contains("NDI") || opened.getFirst().contains("52"), opened::toString);
    }

    /** In Eclipse, the user may have chosen the editor of another program for tables. */
    @Test
    void theGridIsNotTheDefaultEditorOfCsvFiles() {
        FileEditorMapping tables = (FileEditorMapping) Arrays.stream(PlatformUI.getWorkbench().getEditorRegistry()
                .getFileEditorMappings()).filter(mapping -> "csv".equals(mapping.getExtension())).findFirst().orElseThrow();
        assertEquals(List.of("org.spinescribe.ui.csv"), Arrays.stream(tables.getEditors()).map(IEditorDescriptor::getId).toList());
        assertEquals(List.of(), List.of(tables.getDeclaredDefaultEditors()));
    }

    private Optional<Link> link() {
        return Dialogs.controls(explorer.getCommonViewer().getTree().getParent(), Link.class)
                .filter(link -> link.isVisible() && link.getText().contains("A new case report")).findFirst();
    }

    private boolean shows(String label) {
        return items(explorer.getCommonViewer().getTree()).anyMatch(item -> item.getText().equals(label));
    }

    private static Stream<TreeItem> items(Tree tree) {
        return Arrays.stream(tree.getItems()).flatMap(ExplorerTest::all);
    }

    private static Stream<TreeItem> all(TreeItem item) {
        return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(ExplorerTest::all));
    }
}
