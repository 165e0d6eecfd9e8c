/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Tests files dropped onto the explorer with the mouse. */
class ExplorerDropTest {

    private static final String WORK = "@article{onoki2018, author = {Onoki, T.}, title = {A case}, year = {2018}}\n";

    @RegisterExtension
    private final EditedReport report = new EditedReport();
    @TempDir
    private Path elsewhere;

    /** Studio does not ask whether to link the file, nor what the link is relative to. */
    @Test
    void aFileDroppedOnAFolderIsCopied() throws Exception {
        Path file = Files.writeString(elsewhere.resolve("notes.txt"), "Call the ward.");
        Tree files = explorer();
        TreeItem folder = files.getItem(0);
        FileDrop.on(files, () -> middle(folder.getBounds()), List.of(file.toString()));
        Workbench.waitFor("the copy", () -> report.project().getFile("notes.txt").exists());
        assertFalse(report.project().getFile("notes.txt").isLinked());
        assertTrue(Files.exists(file));
    }

    @Test
    void aDroppedManuscriptOpensTheImport() throws Exception {
        Path manuscript = Files.writeString(elsewhere.resolve("draft.docx"), "not yet a Word file");
        String[] filled = new String[1];
        Dialogs.whenShown("draft.docx", wizard -> {
            filled[0] = Dialogs.text(wizard);
            wizard.close();
        });
        FileDrop.on(explorer(), List.of(manuscript.toString()));
        Workbench.waitFor("the import", () -> filled[0] != null && filled[0].contains(manuscript.toString()));
        assertFalse(report.project().getFile("draft.docx").exists());
    }

    @Test
    void aBibliographyDroppedOnAReportIsReferenced() throws Exception {
        IFile file = report.file("spine.bib", WORK);
        Tree files = explorer();
        TreeItem item = item(files, EditedReport.NAME);
        FileDrop.on(files, () -> middle(item.getBounds()), List.of(file.getLocation().toOSString()));
        Workbench.waitFor("the name", () -> report.text().contains("references \"own.bib\", \"spine.bib\""));
    }

    @Test
    void aFileDroppedBesideTheTreeIsRefusedWithAdvice() throws Exception {
        Path file = Files.writeString(elsewhere.resolve("spine.bib"), WORK);
        Tree files = explorer();
        String[] said = new String[1];
        Dialogs.whenOpen("Not copied", advice -> {
            said[0] = Dialogs.text(advice);
            Dialogs.press(advice, "OK");
        });
        files.getItem(0).setExpanded(false); // so that no item is in the centre
        FileDrop.on(files, List.of(file.toString()));
        Workbench.waitFor("the advice", () -> said[0] != null);
        assertTrue(said[0].contains("‘spine.bib’ was dropped beside the files."), said[0]);
        assertFalse(report.project().getFile("spine.bib").exists());
    }

    private static Point middle(Rectangle place) {
        return new Point(place.x + place.width / 2, place.y + place.height / 2);
    }

    private TreeItem item(Tree files, String name) throws CoreException {
        CommonNavigator view = (CommonNavigator) Workbench.page().showView(ProjectExplorer.VIEW_ID);
        view.selectReveal(new StructuredSelection(report.project().getFile(name)));
        Workbench.waitFor("the report among the files", () -> files.getSelection().length == 1
                && files.getSelection()[0].getData() instanceof IFile);
        return files.getSelection()[0];
    }

    private static Tree explorer() throws CoreException {
        CommonNavigator view = (CommonNavigator) Workbench.page().showView(ProjectExplorer.VIEW_ID);
        Workbench.settle();
        return view.getCommonViewer().getTree();
    }
}
