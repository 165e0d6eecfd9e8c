/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests cells and fields of the form, filled in with the mouse and the keyboard. */
class OverviewTypingTest {

    @RegisterExtension
    private final OverviewForm form = new OverviewForm();

    @BeforeEach
    void bringToTheFront() {
        Workbench.window().getShell().forceActive();
        Workbench.settle();
    }

    /** A clicked cell looks selected. Typed text must go there, and not into the search of the table. */
    @Test
    void typingOnACellReplacesItsText() throws Exception {
        Table keywords = form.table("Spinal Fusion");
        click(keywords, 1, 0);
        Screen.type(List.of(KeyEvent.VK_D, KeyEvent.VK_I, KeyEvent.VK_S), KeyEvent.VK_C);
        Workbench.waitFor("the open cell", () -> isOpen(keywords));
        Workbench.screenshot("overview-typed-cell");
        Screen.press(KeyEvent.VK_ENTER);
        waitForText(OverviewForm.REPORT.replace("\"Backache\"", "\"disc\""));
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        waitForText(OverviewForm.REPORT);
    }

    @Test
    void typingReplacesOnlyTheClickedCell() {
        Table events = form.table("day 0");
        click(events, 2, 2);
        Screen.type(List.of(KeyEvent.VK_O), KeyEvent.VK_K);
        Screen.press(KeyEvent.VK_ENTER);
        waitForText(OverviewForm.REPORT.replace("\"Screws in place\"", "\"ok\""));
    }

    /** The header of the form, which shows the reason, may be scrolled out of sight. */
    @Test
    void refusedTextStaysInItsCellWithTheReason() throws Exception {
        Table events = form.table("day 0");
        refuse(events);
        assertEquals(OverviewForm.REPORT, form.document().get());
        assertTrue(isMarked(events.getItem(2)), "a red sign");
        assertTrue(Dialogs.controls(Workbench.window().getShell(), CLabel.class).anyMatch(line -> line.isVisible()
                && line.getText().contains("‘some’ would not be understood here")), "the status line");
        Workbench.save("overview-refused-light", Workbench.window().getShell());
        Workbench.dark();
        Workbench.screenshot("overview-refused-dark");
        click(events, 2, 1);
        Screen.press(KeyEvent.VK_O);
        Screen.press(KeyEvent.VK_ENTER);
        waitForText(OverviewForm.REPORT.replace("imaging \"Screws", "o \"Screws"));
        Workbench.waitFor("the next cell", () -> events.getItem(2).getText(1).equals("o"));
        assertEquals("some", events.getItem(2).getText(0));
    }

    @Test
    void refusedTextIsCorrectedOrDiscarded() {
        Table events = form.table("day 0");
        refuse(events);
        Screen.press(KeyEvent.VK_F2);
        Workbench.waitFor("the cell with the typed text", () -> isOpen(events)
                && cell(events).getText().equals("some"));
        Screen.press(KeyEvent.VK_ESCAPE);
        Workbench.waitFor("the value of the report", () -> events.getItem(2).getText(0).equals("week 6"));
        assertNull(events.getItem(2).getImage(0));
        refuse(events);
        click(events, 2, 0);
        Screen.type(List.of(KeyEvent.VK_D, KeyEvent.VK_A, KeyEvent.VK_Y, KeyEvent.VK_SPACE), KeyEvent.VK_9);
        Screen.press(KeyEvent.VK_ENTER);
        waitForText(OverviewForm.REPORT.replace("week 6", "day 9"));
        Workbench.waitFor("no sign", () -> events.getItem(2).getImage(0) == null);
    }

    @Test
    void rolesAreShownAndTypedInCreditTerms() throws Exception {
        OverviewForm.choose(form.table("Ada Weber"), 0);
        Text roles = form.text("Roles");
        Workbench.waitFor("the roles", () -> roles.getText().equals("Investigation, Writing – original draft"));
        assertFalse(form.editor().isDirty());
        roles.setFocus();
        Workbench.settle();
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
        Screen.type(List.of(KeyEvent.VK_COMMA, KeyEvent.VK_SPACE, KeyEvent.VK_D, KeyEvent.VK_A, KeyEvent.VK_T,
                KeyEvent.VK_A, KeyEvent.VK_SPACE, KeyEvent.VK_C, KeyEvent.VK_U, KeyEvent.VK_R, KeyEvent.VK_A,
                KeyEvent.VK_T, KeyEvent.VK_I, KeyEvent.VK_O, KeyEvent.VK_N), KeyEvent.VK_TAB);
        waitForText(OverviewForm.REPORT.replace("writing-original-draft", "writing-original-draft, data-curation"));
        Workbench.screenshot("overview-roles");
    }

    private static void refuse(Table events) {
        click(events, 2, 0);
        Screen.type(List.of(KeyEvent.VK_S, KeyEvent.VK_O, KeyEvent.VK_M), KeyEvent.VK_E);
        Screen.press(KeyEvent.VK_ENTER);
        Workbench.waitFor("the refusal", () -> events.getItem(2).getText(0).equals("some")
                && events.getItem(2).getImage(0) != null);
    }

    private static boolean isMarked(TableItem item) {
        Rectangle room = item.getImageBounds(0);
        Point place = item.getParent().toDisplay(room.x, room.y);
        BufferedImage sign = Screen.picture(new Rectangle(place.x, place.y, room.width, room.height));
        return Arrays.stream(Screen.pixels(sign)).anyMatch(pixel -> (pixel >> 16 & 255) > 2 * (pixel & 255));
    }

    private static void click(Table table, int line, int column) {
        FormToolkit.ensureVisible(table);
        Workbench.settle();
        Screen.click(table, table.getItem(line).getBounds(column), 1);
    }

    private void waitForText(String text) {
        Workbench.waitFor("the text", () -> form.document().get().equals(text));
    }

    private static boolean isOpen(Table table) {
        return Arrays.stream(table.getChildren()).anyMatch(child -> child instanceof Text && child.isVisible());
    }

    private static Text cell(Table table) {
        return (Text) Arrays.stream(table.getChildren()).filter(child -> child instanceof Text && child.isVisible())
                .findFirst().orElseThrow();
    }
}
