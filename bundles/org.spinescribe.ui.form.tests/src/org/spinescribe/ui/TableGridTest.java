/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests tables in a grid, with the keys of a spreadsheet. */
class TableGridTest {

    private static final String REPORT = """
            case report "A fracture in a climber"

            table course "Neurological course" {
              | Scale | Before | 2 years |
              |:------|:------:|:-------:|
              | mJOA  |   9    |   16    |
              | NDI   |   52   | 18 [@a] |
            } note { mJOA, a scale. }

            table results "Scores" from "scores.csv"

            section "Case report" {
              He fell.
            }
            """;
    private static final String SCORES = "Score;Before\r\n\"NDI\";52\r\n";

    @RegisterExtension
    private final EditedReport report = new EditedReport(REPORT, Map.of("scores.csv", SCORES));
    private TableGrid grid;

    @BeforeEach
    void bringToTheFront() {
        grid = new TableGrid(report.editor());
        Workbench.window().getShell().forceActive();
        Workbench.settle();
    }

    @Test
    void cellsAreFilledInWithArrowsEnterAndTab() {
        grid.open("NDI", shell -> {
            Screen.press(KeyEvent.VK_DOWN);
            Screen.press(KeyEvent.VK_TAB);
            TableGrid.type(KeyEvent.VK_1, KeyEvent.VK_0);
            Screen.press(KeyEvent.VK_ENTER);
            TableGrid.type(KeyEvent.VK_4, KeyEvent.VK_9);
            Screen.press(KeyEvent.VK_TAB);
            Screen.press(KeyEvent.VK_F2);
            TableGrid.type(KeyEvent.VK_X);
            Screen.press(KeyEvent.VK_ENTER);
            TableGrid.write(shell);
        });
        String edited = REPORT.replace("|   9    |", "|   10   |").replace("|   52   |", "|   49   |")
                .replace("| 2 years |", "| 2 years  |").replace(":-------:|\n", ":--------:|\n")
                .replace("|   16    |", "|    16    |").replace("18 [@a] |", "18 [@a]x |");
        assertEquals(edited, grid.text());
        grid.focus();
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        Workbench.waitFor("the original table", () -> grid.text().equals(REPORT));
    }

    @Test
    void spreadsheetCellsArePastedFromTheSelectedCell() {
        CopiedText.set("12\t\n13\t14",
                "<table><tr><td>12</td><td><i>p</i></td></tr><tr><td>13</td><td>14</td></tr></table>");
        grid.open("NDI", shell -> {
            Screen.press(KeyEvent.VK_DOWN);
            Screen.press(KeyEvent.VK_RIGHT);
            Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
            TableGrid.write(shell);
        });
        assertEquals(REPORT.replace("|   9    |   16    |", "|   12   |   *p*   |")
                .replace("|   52   | 18 [@a] |", "|   13   |   14    |"), grid.text());
    }

    @Test
    void aRangeOfCellsIsCopiedAndCleared() {
        grid.open("NDI", shell -> {
            Screen.press(KeyEvent.VK_DOWN);
            Screen.press(KeyEvent.VK_SHIFT, KeyEvent.VK_DOWN);
            Screen.press(KeyEvent.VK_SHIFT, KeyEvent.VK_RIGHT);
            Workbench.keep("table-grid-range-light", shell);
            Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_C);
            assertEquals("mJOA\t9\nNDI\t52", CopiedText.get());
            Workbench.dark();
            Workbench.keep("table-grid-range-dark", shell);
            Workbench.light();
            Screen.press(KeyEvent.VK_DELETE);
            TableGrid.write(shell);
        });
        assertEquals(List.of("  |       |        |   16    |", "  |       |        | 18 [@a] |"),
                grid.text().lines().skip(5).limit(2).toList());
    }

    /** In a theme that is dark from the start, the first row is a heading, too. */
    @Test
    void theHeadingRowIsBoldInTheDarkTheme() {
        Workbench.dark();
        grid.open("NDI", shell -> {
            Screen.press(KeyEvent.VK_DOWN);
            Workbench.settle();
            Workbench.keep("table-grid-heading-dark", shell);
            Table table = TableGrid.table(shell);
            assertEquals(SWT.BOLD, table.getItem(0).getFont(0).getFontData()[0].getStyle());
            assertEquals(SWT.NORMAL, table.getItem(1).getFont(0).getFontData()[0].getStyle());
            shell.close();
        });
    }

    @Test
    void aDraggedRangeOfCellsIsCopied() {
        grid.open("NDI", shell -> {
            Table table = TableGrid.table(shell);
            Screen.drag(table, table.getItem(1).getBounds(1), table.getItem(2).getBounds(2));
            Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_C);
            assertEquals("9\t16\n52\t18 [@a]", CopiedText.get());
            Screen.press(KeyEvent.VK_LEFT);
            Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_C);
            assertEquals("52", CopiedText.get());
            shell.close();
        });
    }

    @Test
    void rowsColumnsAndCaptionAreEditedTogether() {
        grid.open("NDI", shell -> {
            Screen.press(KeyEvent.VK_ALT, KeyEvent.VK_R);
            TableGrid.type(KeyEvent.VK_A);
            Screen.press(KeyEvent.VK_ENTER);
            Screen.press(KeyEvent.VK_UP);
            Dialogs.press(shell, "Row Down");
            Workbench.settle();
            Screen.press(KeyEvent.VK_RIGHT);
            Screen.press(KeyEvent.VK_RIGHT);
            Dialogs.press(shell, "Remove Column");
            Dialogs.controls(shell, Text.class).findFirst().orElseThrow().setText("Course");
            TableGrid.keep(shell);
            TableGrid.write(shell);
        });
        assertEquals(REPORT.replace("Neurological course", "Course").replace(" 2 years |", "").replace(":-------:|", "")
                .replace("   16    |", "").replace(" 18 [@a] |", "")
                .replace("  | NDI", "  | a     |        |\n  | NDI"),
                grid.text());
    }

    @Test
    void aCsvTableKeepsItsSeparatorAndQuotes() throws Exception {
        IFile scores = report.project().getFile("scores.csv");
        grid.open("scores.csv", shell -> {
            Screen.press(KeyEvent.VK_DOWN);
            Screen.press(KeyEvent.VK_RIGHT);
            TableGrid.type(KeyEvent.VK_4, KeyEvent.VK_8);
            Screen.press(KeyEvent.VK_ENTER);
            TableGrid.write(shell);
        });
        assertEquals(REPORT, grid.text());
        assertEquals(SCORES.replace("52", "48"), scores.readString());
        assertEquals(1, scores.getHistory(null).length);
    }

    @Test
    void closingTheGridAsksAndChangesNothing() {
        grid.open("NDI", shell -> {
            TableGrid.type(KeyEvent.VK_X);
            Screen.press(KeyEvent.VK_ENTER);
            boolean[] asked = { false };
            Dialogs.whenShown("Close the window without these changes?", question -> {
                asked[0] = true;
                Dialogs.press(question, "Close");
            });
            Screen.press(KeyEvent.VK_ESCAPE);
            Workbench.waitFor("the question", () -> asked[0]);
        });
        assertEquals(REPORT, grid.text());
    }

    @Test
    void aQuickAssistOpensTheGrid() {
        boolean[] seen = { false };
        Dialogs.whenOpen("Edit Table", shell -> {
            seen[0] = true;
            assertEquals(3, TableGrid.table(shell).getItemCount());
            shell.close();
        });
        grid.caret("NDI");
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_1);
        Workbench.waitFor("the list", () -> !Proposals.labels().isEmpty());
        Workbench.settle();
        Screen.press(KeyEvent.VK_ENTER);
        Workbench.waitFor("the grid", () -> seen[0]);
    }
}
