/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.event.KeyEvent;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests the search in all reports, from its key to its results. */
class SearchWindowTest {

    private IProject project;

    @BeforeEach
    void openReport() throws CoreException {
        project = Workbench.project("Search");
        Workbench.file(project, "other.casereport", "case report \"A quagga\"\n");
        Workbench.open(Workbench.file(project, "climber.casereport", "case report \"A fracture\"\n"));
        Workbench.window().getShell().forceActive();
        Workbench.settle();
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.page().hideView(Workbench.page().findView(NewSearchUI.SEARCH_VIEW_ID));
        Workbench.closeEditors();
        Workbench.delete(project);
    }

    @Test
    void theSearchWindowOmitsWorkingSets() {
        WindowKeys.answer("Search", SearchWindowTest::search);
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_H);
        Workbench.waitFor("the other report", () -> NewSearchUI.getQueries().length > 0
                && NewSearchUI.getQueries()[0].getSearchResult().getLabel().startsWith("'quagga' - 1 match"));
    }

    private static void search(Shell window) {
        Workbench.keep("search-window", window);
        String said = Dialogs.text(window).replace("&", "");
        assertFalse(said.contains("orking set"), said);
        Screen.type(List.of(KeyEvent.VK_Q, KeyEvent.VK_U, KeyEvent.VK_A, KeyEvent.VK_G, KeyEvent.VK_G), KeyEvent.VK_A);
        Screen.press(KeyEvent.VK_ENTER);
    }
}
