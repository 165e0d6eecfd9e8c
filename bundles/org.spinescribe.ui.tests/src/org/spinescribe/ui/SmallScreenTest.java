/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.spinescribe.ui.editor.ReportEditor;

/** Tests Studio on the smallest common screen of notebooks: nothing may be cut off unless it can be scrolled. */
class SmallScreenTest {

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int LONGEST = 100_000;

    @RegisterExtension
    private final EditedReport report = new EditedReport(OverviewForm.REPORT);

    @BeforeEach
    void useTheSmallScreen() throws Exception {
        PlatformUI.getWorkbench().showPerspective("org.spinescribe.ui.perspective", Workbench.window());
        Workbench.page().resetPerspective();
        Workbench.window().getShell().setBounds(0, 0, WIDTH, HEIGHT);
        Workbench.waitForCheck(report.editor());
        Workbench.page().activate(report.editor());
        Workbench.settle();
    }

    @Test
    void textAndFindingsAreNotCutOff() throws Exception {
        assertNotCutOff("small-text");
    }

    @Test
    void theFormIsNotCutOff() throws Exception {
        ReportEditor editor = (ReportEditor) report.editor();
        editor.showOverview();
        Workbench.waitFor("the form", () -> OverviewForm.of(editor).text("Title").getText().startsWith("A fracture"));
        assertNotCutOff("small-form");
    }

    @Test
    void theWizardFitsTheScreen() throws Exception {
        IWorkbenchWizard wizard = PlatformUI.getWorkbench().getNewWizardRegistry().findWizard("org.spinescribe.ui.newReport")
                .createWizard();
        wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
        WizardDialog dialog = new WizardDialog(Workbench.window().getShell(), wizard);
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            Shell shell = dialog.getShell();
            Workbench.keep("small-wizard", shell);
            Rectangle place = shell.getBounds();
            assertTrue(new Rectangle(0, 0, WIDTH, HEIGHT).union(place).equals(new Rectangle(0, 0, WIDTH, HEIGHT)), place::toString);
            assertEquals(List.of(), cut(shell).toList());
        } finally {
            dialog.close();
        }
    }

    private static void assertNotCutOff(String picture) throws Exception {
        Workbench.screenshot(picture + "-light");
        Workbench.dark();
        Workbench.screenshot(picture + "-dark");
        Shell shell = Workbench.window().getShell();
        assertEquals(new Point(WIDTH, HEIGHT), shell.getSize());
        assertEquals(List.of(), cut(shell).toList());
    }

    /** Returns all controls that extend beyond their parent without a scroll bar. */
    private static Stream<String> cut(Composite parent) {
        if (!(parent instanceof ScrolledComposite) && (parent.getVerticalBar() != null || parent.getHorizontalBar() != null)) {
            return Stream.empty();
        }
        Rectangle room = room(parent);
        return Stream.of(parent.getChildren()).filter(Control::isVisible).flatMap(control -> {
            Stream<String> inside = control instanceof Composite composite ? cut(composite) : Stream.empty();
            Rectangle place = control.getBounds();
            boolean whole = place.isEmpty() || room.union(place).equals(room) && showsWholeLabel(control);
            return whole ? inside : Stream.concat(Stream.of(control + " " + place + " in " + parent + " " + room), inside);
        });
    }

    /** Returns whether a label has its whole width. Only labels that do not wrap need it. */
    private static boolean showsWholeLabel(Control control) {
        boolean words = control instanceof Button || control instanceof Label && (control.getStyle() & SWT.WRAP) == 0;
        return !words || (control.getStyle() & SWT.SEPARATOR) != 0
                || control.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= control.getSize().x;
    }

    /** Returns the room for children. A scrolled parent scrolls only vertically. */
    private static Rectangle room(Composite parent) {
        Rectangle client = parent.getClientArea();
        return switch (parent) {
            case CTabFolder folder -> new Rectangle(0, 0, folder.getSize().x, folder.getSize().y);
            case ScrolledComposite scrolled -> new Rectangle(0, -LONGEST, client.width, 2 * LONGEST);
            default -> client;
        };
    }
}
