/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests the message of the outline while no report is open. */
class EmptyOutlineTest {

    private static final String ADVICE = "The parts of the case report that is open are listed here";

    private IProject project;

    @BeforeEach
    void closeAll() throws CoreException {
        Workbench.closeEditors();
        IViewPart before = Workbench.page().findView(IPageLayout.ID_OUTLINE);
        if (before != null) {
            Workbench.page().hideView(before);
        }
        project = Workbench.project("Outline");
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.closeEditors();
        Workbench.delete(project);
    }

    @Test
    void anEmptyOutlineShowsAdvice() throws Exception {
        Workbench.page().showView(IPageLayout.ID_OUTLINE);
        Workbench.waitFor("the advice", EmptyOutlineTest::isAdviceShown);
        Workbench.screenshot("outline-empty");
    }

    @Test
    void closingTheLastReportShowsAdvice() throws CoreException {
        Workbench.open(Workbench.file(project, "climber.casereport", "case report \"A fracture\"\n"));
        Workbench.page().showView(IPageLayout.ID_OUTLINE);
        Workbench.page().activate(Workbench.page().getActiveEditor());
        Workbench.window().getShell().forceActive();
        Workbench.settle();
        assertTrue(!isAdviceShown(), "no advice beside an open report");
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_W);
        Workbench.waitFor("the advice", EmptyOutlineTest::isAdviceShown);
    }

    private static boolean isAdviceShown() {
        return Dialogs.controls(Workbench.window().getShell(), Label.class)
                .anyMatch(label -> label.isVisible() && label.getText().startsWith(ADVICE));
    }
}
