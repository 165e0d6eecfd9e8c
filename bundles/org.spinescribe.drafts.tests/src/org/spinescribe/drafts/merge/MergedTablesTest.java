/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Rows and columns that co-authors add and remove, tracked and not. */
class MergedTablesTest extends EditedCopy {

    private static final String CRP = "  | *C-reactive* protein | 4 | below 5 |\n";
    private static final String HAEMOGLOBIN = "  | Haemoglobin | 13.2 | above 12 |\n";

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aRowIsAddedBetweenOthers(boolean tracked) throws Exception {
        track(tracked);
        tables.addRow(paragraph("Haemoglobin"), "Calcium | *", "2.4", "");

        assertTaken(report.replace(HAEMOGLOBIN, HAEMOGLOBIN + "  | Calcium \\| \\* | 2.4 | |\n"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void rowsAreAddedAtTheTopAndAtTheEnd(boolean tracked) throws Exception {
        track(tracked);
        tables.addRow(paragraph("Result"), "Calcium", "2.4", "2.2");
        tables.addRow(paragraph("C-reactive"), "Sodium", "140", "135");
        tables.addRow(paragraph("C-reactive"), "Potassium", "4.1", "3.5");

        assertTaken(report.replace(HAEMOGLOBIN + CRP, "  | Calcium | 2.4 | 2.2 |\n" + HAEMOGLOBIN + CRP
                + "  | Potassium | 4.1 | 3.5 |\n  | Sodium | 140 | 135 |\n"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aRemovedRowRemovesTheLine(boolean tracked) throws Exception {
        track(tracked);
        tables.removeRow(paragraph("C-reactive"));

        assertTaken(report.replace(CRP, ""));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void columnsAreAddedInEachRow(boolean tracked) throws Exception {
        track(tracked);
        tables.addColumn(paragraph("Result"), "New");
        tables.addColumn(paragraph("Before"), "Later");
        word.insert(word.runWith("above 12"), 0, "well ");

        assertTaken(report.replace("| Test | Result | Normal |\n  |---|---|---|",
                "| Test | Result | New 1 | Normal |\n  |---|---|---|---|")
                .replace("| 13.2 | above", "| 13.2 | New 2 | well above")
                .replace("| 4 | below", "| 4 | New 3 | below").replace("| Before | After |\n  |---|---|---|",
                        "| Before | Later 1 | After |\n  |---|---|---|---|")
                .replace("| 32 | 18 |", "| 32 | Later 2 | 18 |")
                .replace("| 11 | 20 |", "| 11 | Later 3 | 20 |"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void theLastColumnIsRemovedOrAdded(boolean tracked) throws Exception {
        track(tracked);
        tables.removeColumn(paragraph("Normal"));
        tables.addColumn(paragraph("After"), "Later");

        assertTaken(report.replace("| Result | Normal |\n  |---|---|---|", "| Result |\n  |---|---|")
                .replace("| 13.2 | above 12 |", "| 13.2 |").replace("| 4 | below 5 |", "| 4 |")
                .replace("| After |\n  |---|---|---|", "| After | Later 1 |\n  |---|---|---|---|")
                .replace("| 32 | 18 |", "| 32 | 18 | Later 2 |").replace("| 11 | 20 |", "| 11 | 20 | Later 3 |"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void anAddedParagraphInACellIsNoRow(boolean tracked) throws Exception {
        track(tracked);
        word.add(paragraph("Haemoglobin"), "in the blood");

        assertByHand("Rows, columns", "| Haemoglobin");
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void removingTheHeadingRowIsLeftToTheAuthor(boolean tracked) throws Exception {
        track(tracked);
        tables.removeRow(paragraph("Result"));

        assertByHand("Rows, columns", "| Test | Result");
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void removingTheOnlyRowIsLeftToTheAuthor(boolean tracked) throws Exception {
        send(report.replace(CRP, ""));
        track(tracked);
        tables.removeRow(paragraph("Haemoglobin"));

        assertByHand("Rows, columns", "| Haemoglobin");
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 3 })
    void aRowBelowASplitCellIsLeftToTheAuthor(int tracked) throws Exception {
        track(tracked % 2 == 0);
        Element cell = paragraph("Test");
        Element last = paragraph("Normal");
        word.part(cell, WordEdits.runs(cell).getFirst(), 0);
        if (tracked < 2) {
            word.tracked();
        } else {
            word.untracked();
        }
        tables.addRow(last, "x one", "two", "x");

        List<Proposal> proposals = returned();
        assertTrue(proposals.stream().noneMatch(each -> each.isApplicable()
                && List.of("x one", "3.").contains(each.replacement().orElseThrow().text().strip())),
                proposals.toString());
        assertTrue(proposals.stream().anyMatch(each -> each.message().startsWith("Rows, columns or whole cells")),
                proposals.toString());
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void removingTheParagraphOfACellLeavesAnEmptyCell(boolean tracked) throws Exception {
        track(tracked);
        word.remove(paragraph("above 12"));

        assertTaken(report.replace("| above 12 |", "|  |"));
    }
}
