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
import java.util.Arrays;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests the pages with the changes since an earlier version. */
class VersionsTest {

    private static final String REPORT = """
            case report "A fracture in a climber: a case report"

            section "Introduction" {
              Climbers fall from walls.
            }
            """;

    @RegisterExtension
    private final EditedReport report = new EditedReport(REPORT);

    @AfterEach
    void removeProject() throws CoreException {
        IViewPart pages = Workbench.page().findView("org.spinescribe.ui.pages");
        if (pages != null) {
            Workbench.page().hideView(pages);
        }
    }

    @Test
    void theReportIsComparedWithASavedVersion() throws Exception {
        IDocument document = report.document();
        document.replace(REPORT.indexOf("walls"), 5, "mountains");
        Workbench.page().saveEditor(report.editor(), false);
        int[] versions = { 0 };
        Dialogs.whenOpen("Earlier Versions", dialog -> {
            versions[0] = Dialogs.controls(dialog, Table.class).findFirst().orElseThrow().getItemCount();
            Workbench.keep("versions", dialog);
            Dialogs.press(dialog, "Compare");
        });
        Workbench.run("org.spinescribe.ui.versions");
        Workbench.waitFor("the comparison", () -> Dialogs.controls(Workbench.window().getShell())
                .anyMatch(control -> control instanceof Label label && label.isVisible()
                        && label.getText().startsWith("Compared with the version of ")));
        assertEquals(1, versions[0]);
        Workbench.screenshot("versions-light");
        Workbench.dark();
        Workbench.screenshot("versions-dark");

        IViewPart pages = Workbench.page().findView("org.spinescribe.ui.pages");
        Arrays.stream(pages.getViewSite().getActionBars().getMenuManager().getItems())
                .filter(ActionContributionItem.class::isInstance)
                .map(item -> ((ActionContributionItem) item).getAction())
                .filter(action -> action.getText().equals("Pages Without Comparison")).findFirst().orElseThrow().run();
        Workbench.waitFor("plain pages", () -> Dialogs.controls(Workbench.window().getShell())
                .noneMatch(control -> control instanceof Label label && label.isVisible()
                        && label.getText().startsWith("Compared with ")));
    }

    @Test
    void aVersionIsRestoredAndUndoneInOneStep() throws Exception {
        IDocument document = report.document();
        document.replace(REPORT.indexOf("walls"), 5, "mountains");
        Workbench.page().saveEditor(report.editor(), false);
        document.replace(0, 0, "// not saved yet\n");
        String now = document.get();
        Dialogs.whenOpen("Earlier Versions", dialog -> {
            Dialogs.whenShown("Ctrl+Z brings them back", question -> {
                Workbench.keep("versions-restore", question);
                click(question, "Restore");
            });
            Workbench.settle();
            click(dialog, "Restore…");
        });
        Workbench.window().getShell().forceActive();
        Workbench.settle();
        Workbench.run("org.spinescribe.ui.versions");
        Workbench.waitFor("the words", () -> document.get().equals(REPORT));
        Workbench.window().getShell().forceActive();
        ((StyledText) report.editor().getAdapter(Control.class)).forceFocus();
        Workbench.settle();
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        Workbench.waitFor("the text before the restore", () -> document.get().equals(now));
    }

    @Test
    void aVersionIsRestoredByKeyboard() throws Exception {
        IDocument document = report.document();
        document.replace(REPORT.indexOf("walls"), 5, "mountains");
        Workbench.page().saveEditor(report.editor(), false);
        Dialogs.whenOpen("Earlier Versions", dialog -> {
            Dialogs.whenShown("Ctrl+Z brings them back", question -> click(question, "Restore"));
            dialog.forceActive();
            Workbench.settle();
            Dialogs.controls(dialog, Table.class).findFirst().orElseThrow().setFocus();
            Workbench.settle();
            try {
                Screen.press(KeyEvent.VK_ALT, KeyEvent.VK_R);
                Workbench.waitFor("the end of the window", dialog::isDisposed);
            } finally {
                if (!dialog.isDisposed()) {
                    dialog.close(); // an open dialog would block all tests
                }
            }
        });
        Workbench.window().getShell().forceActive();
        Workbench.settle();
        Workbench.run("org.spinescribe.ui.versions");
        Workbench.waitFor("the words", () -> document.get().equals(REPORT));
    }

    @Test
    void aNewReportHasNoVersions() throws Exception {
        boolean[] said = { false };
        Dialogs.whenShown("There is no earlier version yet.", dialog -> {
            said[0] = true;
            Dialogs.press(dialog, "OK");
        });
        Workbench.run("org.spinescribe.ui.versions");
        Workbench.waitFor("the sentence", () -> said[0]);
        assertTrue(said[0]);
    }

    private static void click(Shell window, String label) {
        Workbench.settle(); // the system may still be placing a new window
        Button button = Dialogs.controls(window, Button.class)
                .filter(each -> each.getText().replace("&", "").equals(label)).findFirst().orElseThrow();
        Screen.click(button, new Rectangle(0, 0, button.getSize().x, button.getSize().y), 1);
    }
}
