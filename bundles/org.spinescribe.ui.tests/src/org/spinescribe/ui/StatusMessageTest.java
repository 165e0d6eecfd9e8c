/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.CLabel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests the red message in the status line for actions that are not possible. */
class StatusMessageTest {

    private static final String REPORT = "case report \"A fracture\"\n\nsection \"Case\" {\n  He fell.\n}\n";

    @RegisterExtension
    private final EditedReport report = new EditedReport(REPORT);

    @BeforeEach
    void openReport() throws CoreException {
        Workbench.waitForCheck(report.editor());
        report.editor().selectAndReveal(0, 0);
        report.editor().setFocus();
    }

    @Test
    void theNextKeyClearsARefusal() {
        MenuKeys.choose(MenuKeys.open(MenuKeys.open("Report"), "Insert"), "Citation");
        Workbench.waitFor("the refusal", StatusMessageTest::isRefused);
        assertEquals(REPORT, report.text());
        Screen.press(KeyEvent.VK_RIGHT);
        Workbench.waitFor("the cleared message", () -> !isRefused());
    }

    private static boolean isRefused() {
        return Dialogs.controls(Workbench.window().getShell(), CLabel.class)
                .anyMatch(line -> line.isVisible() && line.getText().startsWith("Put the caret into the text of a section"));
    }
}
