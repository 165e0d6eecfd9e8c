/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Studio is an author's program: its menus have nothing that only programmers need. */
class AuthorMenusTest {

    @BeforeEach
    void useThePerspectiveOfAuthors() throws Exception {
        PlatformUI.getWorkbench().showPerspective("org.spinescribe.ui.perspective", Workbench.window());
        Workbench.page().resetPerspective();
        Workbench.settle();
    }

    @Test
    void theMenuBarHasTheReportBesideTheUsualMenus() {
        assertEquals(List.of("File", "Edit", "Report", "Search", "Window", "Help"), labels(bar()));
    }

    @Test
    void whatIsNewIsAReportFirst() {
        assertEquals(List.of("Case Report...", "Example Case Reports...", "Folder...",
                "Journal or reporting guideline...", "Other…"), labels(open(open(bar(), "File"), "New")));
    }

    @Test
    void theFileMenuKnowsNoLineDelimitersAndNoWorkspaces() {
        List<String> file = labels(open(bar(), "File"));
        assertEquals(List.of(), file.stream().filter(label -> label.matches(
                "Convert Line.*|Switch Workspace.*|Open Projects.*|Refresh|Properties")).toList());
    }

    @Test
    void theReportMenuHasAllThatIsDoneWithAReport() {
        Menu report = open(bar(), "Report");
        assertEquals(List.of("Insert", "Add References…", "Edit Table…", "Check", "Checklist", "Preview",
                "Preview as PDF", "Statistics", "Earlier Versions…", "Write Full Screen", "Switch Journal…",
                "Export Manuscript", "Send to Co-authors", "Take Changes from Word…", "Answer Reviewers…",
                "Export Answers to Reviewers", "Prepare Submission"), labels(report));
        assertEquals(List.of("Figure", "Table", "Section", "Citation", "Citation from Zotero…", "Vertebral Level…",
                "Score…", "Symbol…", "Timeline Event"), labels(open(report, "Insert")));
    }

    private static Menu bar() {
        return Workbench.window().getShell().getMenuBar();
    }

    /** Opens a menu as a click does, so that it fills itself. */
    private static Menu open(Menu menu, String label) {
        Menu opened = Arrays.stream(menu.getItems()).filter(item -> label(item).equals(label)).findFirst()
                .orElseThrow().getMenu();
        opened.notifyListeners(SWT.Show, new Event());
        Workbench.work();
        return opened;
    }

    private static List<String> labels(Menu menu) {
        List<String> labels = new ArrayList<>(Arrays.stream(menu.getItems()).map(AuthorMenusTest::label).toList());
        labels.removeIf(String::isEmpty);
        return labels;
    }

    /** Without the sign of its key and the keys behind it. */
    private static String label(MenuItem item) {
        return item.getText().replace("&", "").replaceFirst("\t.*", "");
    }
}
