/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.spinescribe.ui.editor.ReportEditor;

/** Tests a new report with keys only, from Ctrl+N to a filled form. */
@ExtendWith(StudioKeys.class)
class NewReportByKeysTest {

    private static final int FIELDS = 20;

    @BeforeEach
    void closeEditors() {
        Workbench.closeEditors();
        Workbench.window().getShell().forceActive();
        Workbench.settle();
    }

    @AfterEach
    void removeProjects() throws CoreException {
        Workbench.closeEditors();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            Workbench.delete(project);
        }
    }

    @Test
    void aReportIsCreatedAndFilledInByKeys() {
        WindowKeys.answer("New Case Report", NewReportByKeysTest::fillIn);
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_N);
        Workbench.waitFor("the report", () -> Workbench.page().getActiveEditor() instanceof ReportEditor);
        ReportEditor editor = (ReportEditor) Workbench.page().getActiveEditor();
        assertTrue(editor.isOverview());
        OverviewForm form = OverviewForm.of(editor);
        Workbench.waitFor("the title", () -> form.text("Title").getText().equals("a fall"));
        Workbench.window().getShell().forceActive();
        Workbench.settle();
        goTo(form.text("Short title"));
        Screen.type(List.of(KeyEvent.VK_F, KeyEvent.VK_A, KeyEvent.VK_L, KeyEvent.VK_L), KeyEvent.VK_TAB);
        Workbench.waitFor("the short title", () -> form.document().get().contains("short title \"fall\""));
    }

    /** Types the title of the report, whose field has the focus at once. */
    private static void fillIn(Shell dialog) {
        Screen.type(List.of(KeyEvent.VK_A, KeyEvent.VK_SPACE, KeyEvent.VK_F, KeyEvent.VK_A, KeyEvent.VK_L), KeyEvent.VK_L);
        Workbench.waitFor("the name", () -> Dialogs.controls(dialog, Text.class).anyMatch(text -> text.getText().equals("a-fall")));
        Screen.press(KeyEvent.VK_ENTER);
    }

    private static void goTo(Text field) {
        for (int fields = 0; fields < FIELDS && Display.getCurrent().getFocusControl() != field; fields++) {
            Screen.press(KeyEvent.VK_TAB);
        }
        assertTrue(field.isFocusControl(), "Tab leads to the field");
    }
}
