/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinescribe.ui.explorer.ReportsView;

/** Tests that the menus of Studio contain nothing for programmers only. */
class AuthorMenusTest {

    private static final Predicate<String> FOR_PROGRAMMERS = Pattern.compile(
            "Shift (Left|Right)|Close.*Project.*|Go Into|Team|Configure|Build.*|Refactor.*|Add (Bookmark|Task).*")
            .asMatchPredicate();

    @BeforeEach
    void useThePerspectiveOfAuthors() throws Exception {
        PlatformUI.getWorkbench().showPerspective("org.spinescribe.ui.perspective", Workbench.window());
        Workbench.page().resetPerspective();
        Workbench.settle();
    }

    @Test
    void theMenuBarHasAReportMenu() {
        assertEquals(List.of("File", "Edit", "Report", "Search", "Window", "Help"), labels(bar()));
    }

    @Test
    void newReportIsFirstInTheMenu() {
        assertEquals(List.of("Case Report...", "Example Case Reports...", "Folder...",
                "Journal or reporting guideline...", "Other…"), labels(open(open(bar(), "File"), "New")));
    }

    @Test
    void theFileMenuOmitsLineDelimitersAndWorkspaces() {
        List<String> file = labels(open(bar(), "File"));
        assertEquals(List.of(), file.stream().filter(label -> label.matches(
                "Convert Line.*|Switch Workspace.*|Open Projects.*|Refresh|Properties")).toList());
    }

    @Test
    void theReportMenuHasAllReportCommands() {
        Menu report = open(bar(), "Report");
        assertEquals(List.of("Insert", "Add References…", "Edit Table…", "Check", "Checklist", "Preview",
                "Preview as PDF", "Statistics", "Earlier Versions…", "Write Full Screen", "Switch Journal…",
                "Export Manuscript", "Send to Co-authors", "Take Changes from Word…", "Answer Reviewers…",
                "Export Answers to Reviewers", "Prepare Submission"), labels(report));
        assertEquals(List.of("Figure", "Table", "Section", "Citation", "Citation from Zotero…", "Vertebral Level…",
                "Score…", "Symbol…", "Timeline Event"), labels(open(report, "Insert")));
    }

    @Test
    void contextMenusOmitProgrammerCommands() throws Exception {
        IProject project = Workbench.project("Menus");
        try {
            IFile report = Workbench.file(project, "a.casereport", "case report \"A fracture\"\n");
            IEditorPart editor = Workbench.open(report);
            List<String> text = labels(shown(((StyledText) editor.getAdapter(Control.class)).getMenu()));
            assertTrue(text.contains("Paste"), text::toString);
            assertEquals(List.of(), text.stream().filter(FOR_PROGRAMMERS).toList());
            for (IResource each : List.of(project, report)) {
                List<String> files = labels(menuOf(each));
                assertTrue(files.containsAll(List.of("New", "Copy", "Delete", "Rename...", "Refresh")), files::toString);
                assertEquals(List.of(), files.stream().filter(FOR_PROGRAMMERS).toList());
            }
        } finally {
            Workbench.closeEditors();
            Workbench.delete(project);
        }
    }

    @Test
    void theToolBarHasNoButtonsForProgrammers() throws Exception {
        IProject project = Workbench.project("Buttons");
        try {
            Workbench.open(Workbench.file(project, "a.casereport", "case report \"A fracture\"\n"));
            Workbench.settle();
            List<String> buttons = Dialogs.controls(Workbench.window().getShell(), ToolBar.class).filter(Control::isVisible)
                    .flatMap(bar -> Arrays.stream(bar.getItems())).map(ToolItem::getToolTipText).filter(Objects::nonNull)
                    .toList();
            assertTrue(buttons.stream().anyMatch(button -> button.startsWith("Toggle Word Wrap")), buttons::toString);
            assertEquals(List.of(), buttons.stream().filter(button -> button.matches(".*(Block Selection|Whitespace).*"))
                    .toList());
        } finally {
            Workbench.closeEditors();
            Workbench.delete(project);
        }
    }

    /** The local history stays available where a user asks for it. */
    @Test
    void showViewOmitsProgrammerViews() throws Exception {
        List<String> views = new ArrayList<>();
        WindowKeys.read("Show View", dialog -> views.addAll(TreeEntries.labels(dialog)));
        Workbench.run("org.eclipse.ui.views.showView");
        assertTrue(views.containsAll(List.of("Case reports", "Reports", "Findings", "Outline")), views::toString);
        assertEquals(List.of(), views.stream().filter(view -> view.matches("Version Control.*|Project Explorer|Bookmarks|Tasks"))
                .toList());
        IViewPart history = Workbench.page().showView("org.eclipse.team.ui.GenericHistoryView");
        assertEquals("History", history.getTitle());
        Workbench.page().hideView(history);
    }

    private static Menu menuOf(IResource file) throws PartInitException {
        CommonNavigator view = (CommonNavigator) Workbench.page().showView(ReportsView.ID);
        view.selectReveal(new StructuredSelection(file));
        Tree tree = view.getCommonViewer().getTree();
        Workbench.waitFor("the file", () -> tree.getSelectionCount() == 1
                && tree.getSelection()[0].getData().equals(file));
        return shown(tree.getMenu());
    }

    private static Menu bar() {
        return Workbench.window().getShell().getMenuBar();
    }

    /** Opens a menu as a click does, so that its listeners fill it. */
    private static Menu open(Menu menu, String label) {
        return shown(Arrays.stream(menu.getItems()).filter(item -> label(item).equals(label)).findFirst()
                .orElseThrow().getMenu());
    }

    private static Menu shown(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        Workbench.work();
        return menu;
    }

    private static List<String> labels(Menu menu) {
        List<String> labels = new ArrayList<>(Arrays.stream(menu.getItems()).map(AuthorMenusTest::label).toList());
        labels.removeIf(String::isEmpty);
        return labels;
    }

    /** Returns a label without its mnemonic and accelerator. */
    private static String label(MenuItem item) {
        return item.getText().replace("&", "").replaceFirst("\t.*", "");
    }
}
