/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spinescribe.language.ide.forms.EditedReport.REPORT;
import static org.spinescribe.language.ide.forms.EditedReport.names;
import static org.spinescribe.language.ide.forms.EditedReport.read;
import static org.spinescribe.language.ide.forms.EditedReport.text;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Tests entries that a form adds, moves and removes, and finds again after the report has changed. */
class EntryEditsTest {

    @Test
    void movingAnAuthorKeepsTheTextBetween() {
        String moved = text(new FormEdits(read(REPORT)).move(EntryKind.AUTHOR, 2, 0), REPORT);
        assertEquals(List.of("Cy Tran", "Ada Weber", "Bea Roy"), names(moved));
        assertTrue(moved.contains("""
                author "Cy Tran" degrees "MD" at bern
                /* on leave until June */
                author "Ada Weber" at bern
                  orcid 0000-0002-1825-0097   // checked
                  roles investigation,   supervision
                author “Bea Roy”
                  corresponding "bea@example.org"
                """), moved);
        assertEquals(REPORT, text(new FormEdits(read(moved)).move(EntryKind.AUTHOR, 0, 2), moved));
    }

    @Test
    void anAuthorIsAddedAfterTheChosenOneAndRemoved() {
        String added = text(new FormEdits(read(REPORT)).add(EntryKind.AUTHOR, 0, Map.of(Field.AUTHOR_NAME, "Di Ono")),
                REPORT);
        assertEquals(List.of("Ada Weber", "Di Ono", "Bea Roy", "Cy Tran"), names(added));
        assertEquals(REPORT, text(new FormEdits(read(added)).remove(EntryKind.AUTHOR, 1), added));
    }

    @Test
    void aNamelessEntryIsFoundAfterNaming() {
        String empty = "case report \"A fall\"\ndiagnosis \"\"\n";
        Entry seen = read(empty).form().all(EntryKind.DIAGNOSIS).getFirst();
        String named = empty.replace("diagnosis \"\"", "diagnosis \"Burst fracture\"");
        FormEdits edits = new FormEdits(read(named));
        String whole = text(edits.of(seen, 0, at -> edits.set(Field.DIAGNOSIS_LEVELS, at, "L1")), named);
        assertEquals("case report \"A fall\"\ndiagnosis \"Burst fracture\" at L1\n", whole);
    }

    @Test
    void keywordsAreAddedAndRemoved() {
        String added = text(new FormEdits(read(REPORT)).add(EntryKind.KEYWORD, 1, Map.of(Field.TERM, "Spine")), REPORT);
        assertTrue(added.contains("    \"Backache\", \"Spine\"\n"), added);
        String removed = text(new FormEdits(read(added)).remove(EntryKind.KEYWORD, 0), added);
        assertTrue(removed.contains("keywords \"Backache\", \"Spine\"\n"), removed);
        String last = text(new FormEdits(read(removed)).remove(EntryKind.KEYWORD, 1), removed);
        assertTrue(last.contains("keywords \"Backache\"\n"), last);
        assertTrue(!text(new FormEdits(read(last)).remove(EntryKind.KEYWORD, 0), last).contains("keywords"));
    }

    @Test
    void aTimelineEntryIsAddedBelowTheOthers() {
        String added = text(new FormEdits(read(REPORT)).add(EntryKind.TIMELINE_ENTRY, 1, Map.of(Field.TIME, "year 2",
                Field.EVENT_NAME, "outcome", Field.EVENT_DESCRIPTION, "Climbs again")), REPORT);
        assertTrue(added.contains("""
                  month 6  outcome "Healed"
                  year 2 outcome "Climbs again"

                section"""), added);
    }

    @Test
    void blocksOfAnEmptyReportAreAddedInTheUsualOrder() {
        String text = "";
        text = text(new FormEdits(read(text)).add(EntryKind.TIMELINE_ENTRY, -1, Map.of(Field.TIME, "day 0", Field.EVENT_NAME,
                "procedure")), text);
        text = text(new FormEdits(read(text)).set(Field.SEX, 0, "female"), text);
        text = text(new FormEdits(read(text)).add(EntryKind.STATEMENT, -1, Map.of(Field.STATEMENT_KIND, "consent",
                Field.STATEMENT_TEXT, "She agreed.")), text);
        text = text(new FormEdits(read(text)).add(EntryKind.KEYWORD, -1, Map.of(Field.TERM, "Spine")), text);
        text = text(new FormEdits(read(text)).set(Field.TITLE, 0, "A fall"), text);
        text = text(new FormEdits(read(text)).set(Field.JOURNAL, 0, "neurospine"), text);
        text = text(new FormEdits(read(text)).add(EntryKind.AUTHOR, -1, Map.of(Field.AUTHOR_NAME, "Ada Weber",
                Field.EMAIL, "ada@example.org")), text);
        assertEquals("""
                case report "A fall"
                  journal neurospine

                author "Ada Weber"
                  corresponding "ada@example.org"

                keywords "Spine"

                patient
                  sex female

                timeline
                  day 0 procedure ""

                consent { She agreed. }
                """, text);
    }

    /** The user presses Up twice before the form is read again. The author moves up by two. */
    @Test
    void aMovedEntryIsFoundAgain() {
        FormSource seen = read(REPORT);
        Entry third = seen.form().all(EntryKind.AUTHOR).get(2);
        FormEdits first = new FormEdits(seen);
        String once = text(first.of(third, 2, at -> first.move(EntryKind.AUTHOR, at, at - 1)), REPORT);
        FormEdits later = new FormEdits(read(once));
        String twice = text(later.of(third, 2, at -> later.move(EntryKind.AUTHOR, at, at - 1)), once);
        assertEquals(List.of("Cy Tran", "Ada Weber", "Bea Roy"), read(twice).form().all(EntryKind.AUTHOR).stream()
                .map(author -> author.value(Field.AUTHOR_NAME)).toList());
    }

    @Test
    void aChangedEntryIsNotRemoved() {
        Entry seen = read(REPORT).form().all(EntryKind.AUTHOR).get(2);
        FormEdits edits = new FormEdits(read(REPORT.replace("Cy Tran", "Cyril Tran")));
        assertInstanceOf(Refusal.class, edits.of(seen, 2, at -> edits.remove(EntryKind.AUTHOR, at)));
    }

    /** The user types an iD and presses Remove at once. The author is the same, despite the new iD. */
    @Test
    void anEntryIsFoundAfterAFieldWasWritten() {
        Entry seen = read(REPORT).form().all(EntryKind.AUTHOR).get(1);
        String written = text(new FormEdits(read(REPORT)).set(Field.ORCID, 1, "0000-0002-1825-0097"), REPORT);
        FormEdits later = new FormEdits(read(written));
        String removed = text(later.of(seen, 1, at -> later.remove(EntryKind.AUTHOR, at)), written);
        assertEquals(List.of("Ada Weber", "Cy Tran"), names(removed));
    }

    /** One of two equal entries has changed, perhaps the one that the user means. */
    @Test
    void anAmbiguousEntryIsNotEdited() {
        String twice = REPORT.replace("author “Bea Roy”\n  corresponding \"bea@example.org\"\n",
                "author \"Cy Tran\" degrees \"MD\" at bern\n");
        Entry seen = read(twice).form().all(EntryKind.AUTHOR).get(1);
        String written = text(new FormEdits(read(twice)).set(Field.ORCID, 1, "0000-0002-1825-0097"), twice);
        FormEdits later = new FormEdits(read(written));
        assertInstanceOf(Refusal.class, later.of(seen, 1, at -> later.set(Field.DEGREES, at, "PhD")));
        Entry changed = seen.with(Field.ORCID, "0000-0002-1825-0097");
        assertEquals(written.replaceFirst("\"MD\"", "\"PhD\""),
                text(later.of(changed, 1, at -> later.set(Field.DEGREES, at, "PhD")), written));
    }
}
