/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinescribe.language.ide.ReportAtCaret;

/** Tests that the checklists fill up as a report grows. */
class ProgressTest {

    private static final String START =
            "case report \"A fracture in a climber: a case report\"\n  journal neurospine\n";

    @Test
    void aReportWithoutJournalIsCheckedAgainstCare() {
        List<TaskList> lists = lists("case report \"A fracture\"");
        assertEquals(List.of("CARE guideline 2013"), lists.stream().map(TaskList::title).toList());
        assertTrue(lists.getFirst().counted() > 20);
    }

    @Test
    void aLimitShowsCountAndState() {
        Task text = task(START + "abstract { He fell. }", "Abstract");
        assertEquals(State.DONE, text.state());
        assertEquals("2 of 200 words", text.detail());
        assertTrue(text.place().isPresent());
        assertEquals(State.MISSING, task(START, "Abstract").state());
        assertEquals(State.TOO_MUCH, task(START + "abstract { " + "word ".repeat(201) + "}", "Abstract").state());
    }

    @Test
    void anAddedSectionIsDone() {
        assertEquals(State.MISSING, task(START, "Section “Discussion”").state());
        assertEquals(State.DONE, task(START + "section \"discussion\" { Yes. }", "Section “Discussion”").state());
    }

    @Test
    void anAddedStatementIsDone() {
        String start = START.replace("neurospine", "spine");
        assertEquals(State.MISSING, task(start, "Statement ethics").state());
        assertEquals(State.MISSING, task(start + "ethics { }", "Statement ethics").state());
        Task added = task(start + "ethics { The committee approved. }", "Statement ethics");
        assertEquals(State.DONE, added.state());
        assertTrue(added.place().isPresent());
    }

    @Test
    void missingGuidelineItemsNameTheRemedy() {
        List<Task> missing = guideline(START).tasks().stream().filter(task -> task.state() == State.MISSING).toList();
        assertFalse(missing.isEmpty());
        assertTrue(missing.stream().anyMatch(task -> task.detail().contains("timeline")),
                missing.stream().map(Task::detail).toList().toString());
    }

    @Test
    void addedPartsMeetGuidelineItems() {
        long before = guideline(START).done();
        long after = guideline(START + "keywords \"Spine\"\ntimeline day 0 procedure \"Fixation\" at T12\n").done();
        assertTrue(after > before, before + " " + after);
    }

    @Test
    void itemsToJudgeAreNotCountedAsDone() {
        TaskList list = guideline(
                START + "section \"Discussion\" { A strength of this report is the long follow-up. }\n");
        long judged = list.tasks().stream().filter(task -> task.state() == State.TO_JUDGE).count();
        assertTrue(judged > 0);
        assertEquals(judged, list.toJudge());
        assertEquals(list.tasks().stream().filter(task -> task.state() == State.DONE).count(), list.done());
    }

    private static TaskList guideline(String text) {
        return lists(text).getLast();
    }

    private static Task task(String text, String label) {
        return lists(text).getFirst().tasks().stream().filter(task -> task.label().equals(label)).findFirst()
                .orElseThrow();
    }

    private static List<TaskList> lists(String text) {
        return ReportProgress.of(ReportAtCaret.of(text).report());
    }
}
