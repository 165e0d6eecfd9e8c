/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Tests that clicked levels are inserted into the text. The normal spine shows the occiput in the first row and T5 in
 * the thirteenth.
 */
class SpineTest {

    private static final String REPORT = """
            case report "A fracture in a climber: a case report"

            patient
              sex male

            diagnosis "Fracture" at HERE
            """;
    private static final int ROW = 24;
    private static final int FIRST = 8;
    private static final int T5 = 12;
    private static final int L4 = 23;

    @RegisterExtension
    private final EditedReport report = new EditedReport(REPORT);

    private IViewPart view;

    @BeforeEach
    void openReport() throws CoreException {
        view = Workbench.page().showView("org.spinescribe.ui.spine");
        Workbench.page().activate(report.editor());
        report.editor().selectAndReveal(REPORT.indexOf("HERE"), 4);
        Workbench.waitFor("the spine", () -> canvas() != null && button() != null);
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.page().hideView(view);
    }

    @Test
    void aRangeIsDraggedAndInserted() throws Exception {
        mouse(SWT.MouseDown, T5, 0);
        mouse(SWT.MouseMove, T5 + 2, SWT.BUTTON1);
        mouse(SWT.MouseUp, T5 + 2, SWT.BUTTON1);
        assertEquals("&Insert T5–T7", button().getText());
        Workbench.screenshot("spine-light");
        button().notifyListeners(SWT.Selection, new Event());
        Workbench.waitFor("the levels in the text", () -> report.text()
                .contains("diagnosis \"Fracture\" at T5–T7\n"));
    }

    @Test
    void aRangeIsInsertedByKeys() {
        canvas().setFocus();
        for (int i = 0; i < 2; i++) {
            key(SWT.ARROW_DOWN, 0);
        }
        key(SWT.ARROW_DOWN, SWT.SHIFT);
        key(SWT.CR, 0);
        Workbench.waitFor("the levels in the text",
                () -> report.text().contains("at C1–C2\n"));
    }

    @Test
    void theSpineShowsAnExtraVertebra() throws Exception {
        assertEquals(30, rows());
        report.document().replace(REPORT.indexOf("  sex male"), 0,
                "  vertebrae 13 thoracic counted \"whole-spine radiograph\"\n");
        Workbench.waitFor("T13", () -> rows() == 31);
        Workbench.dark();
        Workbench.screenshot("spine-dark");
    }

    @Test
    void withoutAReportNothingCanBeInserted() {
        mouse(SWT.MouseDown, T5, 0);
        Workbench.closeEditors();
        Workbench.waitFor("the disabled button", () -> !button().isEnabled());
        assertFalse(button().isEnabled());
    }

    /** A lumbarised S1 is the sixth lumbar vertebra, with the disc L6/S1. */
    @Test
    void theDiscOfAnExtraVertebraIsInserted() throws Exception {
        report.document().replace(REPORT.indexOf("  sex male"), 0,
                "  vertebrae 6 lumbar counted \"whole-spine radiograph\"\n");
        Workbench.waitFor("L6", () -> rows() == 31);
        int offset = report.text().indexOf("HERE");
        report.editor().selectAndReveal(offset, 4);
        click(80, (L4 + 2) * ROW + ROW - 3);
        assertEquals("&Insert L6/S1", button().getText());
        key(SWT.CR, 0);
        Workbench.waitFor("the disc in the text",
                () -> report.text().contains("at L6/S1\n"));
    }

    @Test
    void anEndplateIsInsertedInTextAndItsVertebraInFacts() throws Exception {
        click(80, L4 * ROW + 3);
        assertEquals("&Insert superior endplate of L4", button().getText());
        key(SWT.CR, 0);
        Workbench.waitFor("the vertebra in the facts",
                () -> report.text().contains("at L4\n"));
        int quoted = report.text().indexOf("Fracture") + "Fracture".length();
        report.editor().selectAndReveal(quoted, 0);
        report.document().replace(quoted, 0, " of the ");
        report.editor().selectAndReveal(quoted + " of the ".length(), 0);
        key(SWT.CR, 0);
        Workbench.waitFor("the endplate in the description", () -> report.text()
                .contains("Fracture of the superior endplate of L4\""));
    }

    /** Moves from the vertebra over its lower endplate to the disc, and over the upper endplate of the next one. */
    @Test
    void keysReachEveryPart() {
        canvas().setFocus();
        key(SWT.HOME, 0);
        for (int i = 0; i < L4; i++) {
            key(SWT.ARROW_DOWN, 0);
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            key(SWT.ARROW_RIGHT, 0);
            parts.add(button().getText());
        }
        assertEquals(List.of("&Insert inferior endplate of L4", "&Insert L4/L5", "&Insert superior endplate of L5",
                "&Insert L5"), parts);
    }

    @Test
    void levelsOfTheReportAreMarked() throws Exception {
        report.document().set(REPORT.replace("HERE", "T12–L1\n\ntimeline\n  day 0 procedure \"Fusion\""
                + " at T11–L2\n\nimplants\n  8 screws at T11, T12, L1, L2\n"));
        int t12 = FIRST + 19 * ROW + ROW / 2;
        Workbench.waitFor("the tooltip of T12", () -> {
            hoverAt(80, t12);
            return String.valueOf(canvas().getToolTipText()).contains("Fusion");
        });
        assertEquals("T12\ndiagnosis at T12–L1: Fracture\nprocedure at T11–L2: Fusion\nscrews at T12",
                canvas().getToolTipText());
        ((ScrolledComposite) canvas().getParent()).setOrigin(0, 300);
        Workbench.screenshot("spine-marks-light");
        Workbench.dark();
        Workbench.screenshot("spine-marks-dark");
    }

    private void hoverAt(int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        canvas().notifyListeners(SWT.MouseMove, event);
    }

    private void click(int x, int down) {
        Event event = new Event();
        event.x = x;
        event.y = FIRST + down;
        event.button = 1;
        canvas().notifyListeners(SWT.MouseDown, event);
    }

    private int rows() {
        return (canvas().getSize().y - 2 * FIRST) / ROW;
    }

    private void mouse(int type, int row, int state) {
        Event event = new Event();
        event.type = type;
        event.x = 80;
        event.y = FIRST + row * ROW + ROW / 2;
        event.button = 1;
        event.stateMask = state;
        canvas().notifyListeners(type, event);
    }

    private void key(int key, int state) {
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = state;
        canvas().notifyListeners(SWT.KeyDown, event);
    }

    private static Canvas canvas() {
        return Dialogs.controls(Workbench.window().getShell(), ScrolledComposite.class)
                .map(ScrolledComposite::getContent)
                .filter(content -> content != null && content.getClass().getSimpleName().equals("SpineCanvas"))
                .map(Canvas.class::cast).findFirst().orElse(null);
    }

    private static Button button() {
        return Dialogs.controls(Workbench.window().getShell(), Button.class)
                .filter(button -> button.getText().startsWith("&Insert")).findFirst().orElse(null);
    }
}
