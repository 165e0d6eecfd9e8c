/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinescribe.ui.editor.ReportEditor;

/** Tests the full-screen mode of the text with its real key. */
class FullScreenTest {

    private static final String REPORT = """
            case report "A fracture in a climber: a case report"

            section "Introduction" {
              %s
            }
            """.formatted("Climbers fall, and what becomes of them is told here at some length. ".repeat(8).strip());

    private IProject project;
    private ReportEditor editor;
    private Menu menu;

    @BeforeEach
    void openReport() throws CoreException {
        PlatformUI.getWorkbench().showPerspective("org.spinescribe.ui.perspective", Workbench.window());
        project = Workbench.project("Full");
        editor = (ReportEditor) Workbench.open(Workbench.file(project, "climber.casereport", REPORT));
        menu = shell().getMenuBar();
        editor.setFocus();
        shell().forceActive();
        Workbench.settle();
    }

    @AfterEach
    void removeProject() throws CoreException {
        settings().remove("proportional");
        Workbench.closeEditors();
        Workbench.light();
        Workbench.delete(project);
    }

    @Test
    void fullScreenShowsTheTextAndRestoresTheWindow() throws Exception {
        Font font = text().getFont();
        Rectangle window = shell().getBounds();
        press();
        Workbench.waitFor("the full screen", () -> shell().getFullScreen()
                && shell().getBounds().width == shell().getDisplay().getBounds().width);
        Workbench.settle();
        assertNull(shell().getMenuBar());
        assertTrue(Workbench.page().isPageZoomed());
        assertTrue(text().getLeftMargin() > 100 && text().getLeftMargin() == text().getRightMargin());
        assertEquals(JFaceResources.getFont(JFaceResources.DIALOG_FONT).getFontData()[0].getName(),
                text().getFont().getFontData()[0].getName());
        Workbench.screenshot("full-screen-light");
        Workbench.dark();
        Workbench.screenshot("full-screen-dark");

        press();
        Workbench.waitFor("the window", () -> !shell().getFullScreen());
        Workbench.settle();
        assertEquals(menu, shell().getMenuBar());
        assertFalse(Workbench.page().isPageZoomed());
        assertTrue(isOutlineSeen());
        assertEquals(font.getFontData()[0], text().getFont().getFontData()[0]);
        assertEquals(window.width, shell().getBounds().width);
        assertTrue(text().getLeftMargin() < 100);
        Workbench.light();
        Workbench.screenshot("full-screen-ended");
    }

    @Test
    void closingTheEditorEndsFullScreen() {
        press();
        Workbench.waitFor("the full screen", () -> shell().getFullScreen());
        Workbench.closeEditors();
        Workbench.waitFor("the window", () -> !shell().getFullScreen());
        Workbench.waitFor("the views", FullScreenTest::isOutlineSeen);
        assertEquals(menu, shell().getMenuBar());
    }

    @Test
    void fullScreenKeepsTheEditorFontOnRequest() {
        settings().putBoolean("proportional", false);
        String name = text().getFont().getFontData()[0].getName();
        press();
        Workbench.waitFor("the full screen", () -> shell().getFullScreen());
        assertEquals(name, text().getFont().getFontData()[0].getName());
        assertNotEquals(name, JFaceResources.getFont(JFaceResources.DIALOG_FONT).getFontData()[0].getName());
    }

    private static void press() {
        Screen.press(KeyEvent.VK_F11);
        Workbench.settle();
    }

    private static boolean isOutlineSeen() {
        return Workbench.page().isPartVisible(Workbench.page().findView(IPageLayout.ID_OUTLINE));
    }

    private StyledText text() {
        return editor.viewer().getTextWidget();
    }

    private static Shell shell() {
        return Workbench.window().getShell();
    }

    private static IEclipsePreferences settings() {
        return InstanceScope.INSTANCE.getNode("org.spinescribe.ui");
    }
}
