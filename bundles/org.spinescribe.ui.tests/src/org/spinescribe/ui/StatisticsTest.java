/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests the statistics view. */
class StatisticsTest {

    private static final String REPORT = """
            case report "A fracture in a climber: a case report"
              journal neurospine

            keywords "Spinal Fractures", "Mountaineering"

            abstract { %s}

            section "Introduction" {
              %s
            }

            section "Case report" {
              A man of 34 years fell.
            }
            """.formatted("He fell. ".repeat(101), "Climbers fall from rocks, and their spines break where they bend. ".repeat(12));

    @RegisterExtension
    private final EditedReport report = new EditedReport(REPORT);

    private IViewPart view;

    @BeforeEach
    void openReport() throws CoreException {
        view = Workbench.page().showView("org.spinescribe.ui.statistics");
        Workbench.page().activate(report.editor());
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.page().hideView(view);
    }

    @Test
    void numbersAreComparedWithLimitsAndFollowTyping() throws Exception {
        Workbench.waitFor("the numbers", () -> line("Abstract").endsWith("|202 words|at most 200|101 %|2 too many"));
        assertTrue(line("Body").endsWith("|at most 3000|5 %|within the limit"), line("Body"));
        assertTrue(line("Readability").contains("years of school"), line("Readability"));
        Workbench.screenshot("statistics-light");
        int abstractEnd = REPORT.indexOf(" }\n");
        report.document().replace(abstractEnd, 0, " Every day.");
        Workbench.waitFor("the new count", () -> line("Abstract").endsWith("|4 too many"));
        Workbench.dark();
        Workbench.screenshot("statistics-dark");
    }

    @Test
    void choosingALineSelectsItsText() {
        Workbench.waitFor("the numbers", () -> !line("Abstract").isEmpty());
        table().setFocus();
        int index = Arrays.asList(table().getItems()).indexOf(item("Abstract"));
        table().setSelection(index);
        Event event = new Event();
        event.item = table().getItem(index);
        table().notifyListeners(SWT.Selection, event);
        Workbench.waitFor("the abstract", () -> Workbench.selected(report.editor()).equals("abstract"));
    }

    @Test
    void allNumbersAreCopiedAsText() {
        Workbench.waitFor("the numbers", () -> !line("Abstract").isEmpty());
        view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId()).run();
        String copied = CopiedText.get();
        assertTrue(copied.contains("Abstract\t202 words\tat most 200\t101 %\t2 too many"), copied);
    }

    @Test
    void withoutAReportTheViewShowsAdvice() {
        Workbench.closeEditors();
        Workbench.waitFor("the advice", () -> Dialogs.controls(Workbench.window().getShell())
                .anyMatch(each -> each instanceof Label label && label.getText().contains("counts its words")));
    }

    private static Table table() {
        return Dialogs.controls(Workbench.window().getShell()).filter(Table.class::isInstance).map(Table.class::cast)
                .filter(each -> each.getColumnCount() == 5 && each.getColumn(3).getText().equals("Used"))
                .findFirst().orElseThrow();
    }

    private static TableItem item(String label) {
        return Arrays.stream(table().getItems()).filter(item -> item.getText().startsWith(label)).findFirst()
                .orElse(null);
    }

    private static String line(String label) {
        TableItem item = item(label);
        return item == null ? "" : String.join("|", Arrays.asList(item.getText(0), item.getText(1), item.getText(2),
                item.getText(3), item.getText(4)));
    }
}
