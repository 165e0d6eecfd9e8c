/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests cells filled one after the other with Tab: each value must reach its own cell. */
class OverviewCellsTest {

    @RegisterExtension
    private final OverviewForm form = new OverviewForm();

    @Test
    void theNameOfADiagnosisAndItsLevelsAreFilledIn() {
        Table diagnoses = form.table("Burst fracture");
        open(diagnoses, 0, 0).setText("Compression fracture");
        tab(diagnoses).setText("T12, L1");
        enter(diagnoses);
        waitForText(OverviewForm.REPORT.replace("\"Burst fracture\" at T12–L1",
                "\"Compression fracture\" at T12, L1"));
    }

    /** The first value is written, and the report is read again, before the second one is typed. */
    @Test
    void theTimeOfAnEventIsWrittenWhileTheNextCellIsOpen() {
        Table events = form.table("day 0");
        open(events, 2, 0).setText("week 7");
        Text name = tab(events);
        waitForText(OverviewForm.REPORT.replace("week 6", "week 7"));
        Workbench.waitFor("the time in its cell", () -> events.getItem(2).getText(0).equals("week 7"));
        name.setText("outcome");
        tab(events).setText("Screws still in place");
        enter(events);
        waitForText(OverviewForm.REPORT.replace("week 6 imaging \"Screws in", "week 7 outcome \"Screws still in"));
    }

    @Test
    void aRefusedCellDoesNotStopTheNext() {
        Table events = form.table("day 0");
        open(events, 2, 0).setText("some day");
        tab(events).setText("outcome");
        enter(events);
        waitForText(OverviewForm.REPORT.replace("week 6 imaging", "week 6 outcome"));
    }

    @Test
    void ofTwoEqualEventsOnlyTheEditedChanges() throws Exception {
        String line = "  week 6 imaging \"Screws in place\"\n";
        String twice = OverviewForm.REPORT.replace(line, line + line);
        form.document().replace(OverviewForm.REPORT.indexOf(line), 0, line);
        Table events = form.table("day 0");
        Workbench.waitFor("both events", () -> events.getItemCount() == 5);
        open(events, 2, 2).setText("Screws still in place");
        tab(events).setText("T12");
        enter(events);
        waitForText(twice.replaceFirst("\"Screws in place\"", "\"Screws still in place\" at T12"));
    }

    @Test
    void f2OpensTheSelectedCell() {
        Table diagnoses = form.table("Burst fracture");
        OverviewForm.choose(diagnoses, 0);
        Workbench.window().getShell().forceActive();
        diagnoses.forceFocus();
        Workbench.settle();
        Screen.press(KeyEvent.VK_F2);
        Workbench.waitFor("the cell", () -> Arrays.stream(diagnoses.getChildren())
                .anyMatch(child -> child instanceof Text && child.isVisible()));
        cell(diagnoses).setText("Compression fracture");
        enter(diagnoses);
        waitForText(OverviewForm.REPORT.replace("\"Burst fracture\"", "\"Compression fracture\""));
    }

    private void waitForText(String text) {
        Workbench.waitFor("the text", () -> form.document().get().equals(text));
        assertEquals(text, form.document().get());
    }

    private static Text open(Table table, int line, int column) {
        OverviewForm.choose(table, line);
        Rectangle cell = table.getItem(line).getBounds(column);
        Event click = new Event();
        click.button = 1;
        click.count = 2;
        click.x = cell.x + cell.width / 2;
        click.y = cell.y + cell.height / 2;
        table.notifyListeners(SWT.MouseDoubleClick, click);
        return cell(table);
    }

    private static Text tab(Table table) {
        cell(table).traverse(SWT.TRAVERSE_TAB_NEXT);
        return cell(table);
    }

    private static void enter(Table table) {
        cell(table).notifyListeners(SWT.DefaultSelection, new Event());
    }

    /** Returns the open cell. */
    private static Text cell(Table table) {
        return Arrays.stream(table.getChildren()).filter(Text.class::isInstance).map(Text.class::cast)
                .filter(Text::isVisible).findFirst().orElseThrow();
    }
}
