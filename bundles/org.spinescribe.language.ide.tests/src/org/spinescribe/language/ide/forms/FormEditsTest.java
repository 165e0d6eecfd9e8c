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

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinescribe.language.ide.Typed;

/** What a form writes into a report, and what it leaves alone. */
class FormEditsTest {

    private static final String REPORT = """
            // Draft of May; “ask Bea”
            case report "A fracture in a climber" // 5 words
              journal neurospine

            affiliation bern   "Clinic, Bern"
            author "Ada Weber" at bern
              orcid 0000-0002-1825-0097   // checked
              roles investigation,   supervision
            /* on leave until June */
            author “Bea Roy”
              corresponding "bea@example.org"
            author "Cy Tran" degrees "MD" at bern

            keywords "Spinal Fusion",
                "Backache"

            patient
              sex male

            diagnosis "Burst fracture" at T12–L1 AO type A3

            timeline
              day 0  procedure "Fusion" at T11–L2 approach posterior { Four screws. }
              month 6  outcome "Healed"

            section "Case report" {
              He fell.   Badly.
            }
            consent {
              He has agreed,
                in writing.
            }
            funding none
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', nullValues = "-", value = {
            "TITLE|0|A fracture in a boulderer|'\"A fracture in a climber\"'|'\"A fracture in a boulderer\"'",
            "TITLE|0|The \"fall\"|'\"A fracture in a climber\"'|'\"The \\\"fall\\\"\"'",
            "SHORT_TITLE|0|Fracture|'// 5 words'|'// 5 words~  short title \"Fracture\"'",
            "JOURNAL|0|european-spine-journal|'neurospine'|'european-spine-journal'",
            "LANGUAGE|0|de|'neurospine'|'neurospine~  language de'",
            "INSTITUTION_ADDRESS|0|Clinic|'\"Clinic, Bern\"'|'\"Clinic\"'",
            "AUTHOR_NAME|1|Bea Roy-Li|'“Bea Roy”'|'“Bea Roy-Li”'",
            "DEGREES|0|PhD|'\"Ada Weber\" at'|'\"Ada Weber\" degrees \"PhD\" at'",
            "DEGREES|2|-|' degrees \"MD\"'|''",
            "AFFILIATIONS|1|bern|'“Bea Roy”'|'“Bea Roy” at bern'",
            "AFFILIATIONS|0|-|'\"Ada Weber\" at bern'|'\"Ada Weber\"'",
            "CORRESPONDING|0|yes|'investigation,   supervision'|'investigation,   supervision~  corresponding'",
            "CORRESPONDING|1|-|'  corresponding \"bea@example.org\"~'|''",
            "EMAIL|1|-|'corresponding \"bea@example.org\"'|'corresponding'",
            "EMAIL|2|cy@example.org|'\"MD\" at bern'|'\"MD\" at bern~  corresponding \"cy@example.org\"'",
            "ORCID|0|-|'orcid 0000-0002-1825-0097   '|''",
            "ORCID|1|0000-0002-1825-0097|'\"bea@example.org\"'|'\"bea@example.org\"~  orcid 0000-0002-1825-0097'",
            "EQUAL_CONTRIBUTION|2|yes|'\"MD\" at bern'|'\"MD\" at bern~  equal contribution'",
            "ROLES|0|'supervision'|'investigation,   supervision'|'supervision'",
            "ROLES|0|'software, validation'|'investigation,   supervision'|'software, validation'",
            "TERM|1|Back Pain|Backache|Back Pain",
            "SEX|0|female|'sex male'|'sex female'",
            "AGE|0|46 years|'sex male'|'sex male~  age 46 years'",
            "AGE|0|in his forties|'sex male'|'sex male~  age \"in his forties\"'",
            "DIAGNOSIS_LEVELS|0|'T12, L2'|'T12–L1 AO'|'T12, L2 AO'",
            "DIAGNOSIS_LEVELS|0|-|' at T12–L1'|''",
            "TIME|1|postoperative month 6|'month 6  outcome'|'postoperative month 6  outcome'",
            "EVENT_DESCRIPTION|0|Long fusion|'\"Fusion\"'|'\"Long fusion\"'",
            "EVENT_LEVELS|1|T12|'\"Healed\"'|'\"Healed\" at T12'",
            "EVENT_LEVELS|0|-|' at T11–L2'|''",
            "VERTEBRAE|0|6 lumbar|'sex male'|'sex male~  vertebrae 6 lumbar'",
            "CLASSIFICATIONS|0|AO type A4|'type A3'|'type A4'",
            "CLASSIFICATIONS|0|-|' AO type A3'|''",
            "CLASSIFICATIONS|0|'AO type A3, ais D'|'AO type A3'|'AO type A3  ais D'",
            "STAGE|0|2|'day 0  procedure'|'day 0 stage 2  procedure'",
            "APPROACH|0|anterior|'approach posterior'|'approach anterior'",
            "APPROACH|0|-|' approach posterior'|''",
            "APPROACH|1|lateral|'\"Healed\"'|'\"Healed\" approach lateral'",
            "EVENT_DETAIL|0|Six screws.|'Four screws.'|'Six screws.'",
            "EVENT_DETAIL|0|-|' { Four screws. }'|''",
            "EVENT_DETAIL|1|On films.|'\"Healed\"'|'\"Healed\" { On films. }'",
            "STATEMENT_TEXT|1|No money|'funding none'|'funding none \"No money\"'",
            "STATEMENT_TEXT|0|He agreed.|'{~  He has agreed,~    in writing.~}'|'{~  He agreed.~}'",
            "ABSENCE|1|-|'funding none'|'funding {  }'" })
    void aValueIsWrittenInItsPlaceAndNothingElseChanges(Field field, int entry, String value, String before,
            String after) {
        String wanted = value == null ? "" : value;
        FormSource source = read(REPORT);
        String result = text(new FormEdits(source).set(field, entry, wanted), REPORT);
        assertEquals(replaceOnce(before.replace("~", "\n"), after == null ? "" : after.replace("~", "\n")), result);
        assertEquals(wanted, read(result).form().all(field.kind()).get(entry).value(field));
    }

    /** Two classifications with lines of their own, and a comment between them. */
    private static final String CLASSIFIED = """
            diagnosis "Giant cell tumour" at T6
              tomita type 5 // by MRI
              wbb sectors 4–9 layers A–D
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
            "'tomita type 5, wbb sectors 4–9 layers A–D, enneking IB'|'layers A–D'|'layers A–D~  enneking IB'",
            "'tomita type 5, enneking IB, wbb sectors 4–9 layers A–D'|'by MRI'|'by MRI~  enneking IB'",
            "'enneking IB, tomita type 5, wbb sectors 4–9 layers A–D'|'  tomita'|'  enneking IB~  tomita'",
            "'tomita type 5, wbb sectors 4–9 layers A–C'|'A–D'|'A–C'",
            "'tomita type 5,'|'  wbb sectors 4–9 layers A–D~'|''",
            "'wbb sectors 4–9 layers A–D'|'tomita type 5 '|''" })
    void ofSeveralClassificationsThoseThatStayAreNotTouched(String wanted, String before, String after) {
        Change change = new FormEdits(read(CLASSIFIED)).set(Field.CLASSIFICATIONS, 0, wanted);
        assertEquals(CLASSIFIED.replace(before.replace("~", "\n"), after.replace("~", "\n")), text(change, CLASSIFIED));
    }

    @Test
    void theFirstClassificationGetsALineOfItsOwn() {
        String report = "diagnosis \"Giant cell tumour\" at T6 // new\n";
        assertEquals("diagnosis \"Giant cell tumour\" at T6 // new\n  enneking IB\n",
                text(new FormEdits(read(report)).set(Field.CLASSIFICATIONS, 0, "enneking IB"), report));
    }

    @Test
    void howVertebraeWereCountedGoesWithThem() {
        String report = text(new FormEdits(read(REPORT)).set(Field.VERTEBRAE, 0, "6 lumbar, 11 thoracic"), REPORT);
        String counted = text(new FormEdits(read(report)).set(Field.COUNTED, 0, "from C2"), report);
        assertEquals(REPORT.replace("sex male\n", "sex male\n  vertebrae 6 lumbar, 11 thoracic counted \"from C2\"\n"),
                counted);
        assertEquals(REPORT, text(new FormEdits(read(counted)).set(Field.VERTEBRAE, 0, ""), counted));
        assertInstanceOf(Refusal.class, new FormEdits(read(REPORT)).set(Field.COUNTED, 0, "from C2"));
    }

    /** What was done in full stands below, where it does not fit on the line of its entry. */
    @Test
    void aLongDetailHasLinesOfItsOwnAndKeepsTheirMargin() {
        String words = "The screws were placed under navigation, the neuromonitoring was silent throughout.";
        String written = text(new FormEdits(read(REPORT)).set(Field.EVENT_DETAIL, 1, words + "\n\nNo transfusion."),
                REPORT);
        assertEquals(REPORT.replace("\"Healed\"\n", "\"Healed\" {\n    " + words + "\n\n    No transfusion.\n  }\n"),
                written);
        String own = written.replace("    " + words, "        " + words).replace("    No", "        No");
        assertEquals(own.replace("No transfusion", "One transfusion"), text(new FormEdits(read(own)).set(
                Field.EVENT_DETAIL, 1, words + "\n\nOne transfusion."), own));
    }

    /** Somebody presses Up twice, faster than the form is read again: the author goes up by two. */
    @Test
    void anEntryIsFoundWhereItIsByNow() {
        FormSource seen = read(REPORT);
        Entry third = seen.form().all(Kind.PERSON).get(2);
        FormEdits first = new FormEdits(seen);
        String once = text(first.of(third, 2, at -> first.move(Kind.PERSON, at, at - 1)), REPORT);
        FormEdits later = new FormEdits(read(once));
        String twice = text(later.of(third, 2, at -> later.move(Kind.PERSON, at, at - 1)), once);
        assertEquals(List.of("Cy Tran", "Ada Weber", "Bea Roy"), read(twice).form().all(Kind.PERSON).stream()
                .map(author -> author.value(Field.AUTHOR_NAME)).toList());
    }

    @Test
    void anEntryThatHasChangedMeanwhileIsLeftAlone() {
        Entry seen = read(REPORT).form().all(Kind.PERSON).get(2);
        FormEdits edits = new FormEdits(read(REPORT.replace("Cy Tran", "Cyril Tran")));
        assertInstanceOf(Refusal.class, edits.of(seen, 2, at -> edits.remove(Kind.PERSON, at)));
    }

    /** Somebody types an iD and presses Remove at once: the author is the same, although the iD is new. */
    @Test
    void anEntryWithAnotherFieldJustWrittenIsStillTheOne() {
        Entry seen = read(REPORT).form().all(Kind.PERSON).get(1);
        String written = text(new FormEdits(read(REPORT)).set(Field.ORCID, 1, "0000-0002-1825-0097"), REPORT);
        FormEdits later = new FormEdits(read(written));
        String removed = text(later.of(seen, 1, at -> later.remove(Kind.PERSON, at)), written);
        assertEquals(List.of("Ada Weber", "Cy Tran"), names(removed));
    }

    /** Of two entries that were the same, one is another by now: perhaps the one that is meant. */
    @Test
    void ofTwoEntriesThatWereTheSameNoneIsGuessed() {
        String twice = REPORT.replace("author “Bea Roy”\n  corresponding \"bea@example.org\"\n",
                "author \"Cy Tran\" degrees \"MD\" at bern\n");
        Entry seen = read(twice).form().all(Kind.PERSON).get(1);
        String written = text(new FormEdits(read(twice)).set(Field.ORCID, 1, "0000-0002-1825-0097"), twice);
        FormEdits later = new FormEdits(read(written));
        assertInstanceOf(Refusal.class, later.of(seen, 1, at -> later.set(Field.DEGREES, at, "PhD")));
        Entry changed = seen.with(Field.ORCID, "0000-0002-1825-0097");
        assertEquals(written.replaceFirst("\"MD\"", "\"PhD\""),
                text(later.of(changed, 1, at -> later.set(Field.DEGREES, at, "PhD")), written));
    }

    /** What is known of an entry after a value was written is what reading it again gives. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "AFFILIATIONS|1|bern ,  kiel", "EMAIL|2|cy@example.org",
            "CORRESPONDING|1|''", "DEGREES|2|''", "AUTHOR_NAME|0|Ada  Wu" })
    void anEntryWithAValueIsWhatIsReadOnceItIsWritten(Field field, int index, String value) {
        String report = REPORT.replace("affiliation bern", "affiliation kiel \"Kiel\"\naffiliation bern");
        FormSource source = read(report);
        String written = text(new FormEdits(source).set(field, index, value), report);
        assertEquals(read(written).form().all(field.kind()).get(index).values(),
                source.form().all(field.kind()).get(index).with(field, value).values());
    }

    @Test
    void aValueIsWorkedOutFromTheOneThatStandsThereByThen() {
        String typed = text(new FormEdits(read(REPORT)).set(Field.CLASSIFICATIONS, 0, "AO type A4"), REPORT);
        assertEquals(typed.replace("AO type A4", "AO type A4  ais D"), text(new FormEdits(read(typed)).change(
                Field.CLASSIFICATIONS, 0, old -> Classifications.with(old, "ais", "D")), typed));
    }

    private static String replaceOnce(String before, String after) {
        int at = REPORT.indexOf(before);
        assertTrue(at >= 0, before);
        return REPORT.substring(0, at) + after + REPORT.substring(at + before.length());
    }

    @Test
    void theEditIsNoLongerThanItMustBe() {
        Edit edit = assertInstanceOf(Edit.class, new FormEdits(read(REPORT)).set(Field.TITLE, 0,
                "A fracture in a lone climber"));
        assertEquals(new Edit(REPORT.indexOf("climber"), 0, "lone "), edit);
    }

    @Test
    void anAuthorIsMovedAndWhatStandsBetweenStays() {
        String moved = text(new FormEdits(read(REPORT)).move(Kind.PERSON, 2, 0), REPORT);
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
        assertEquals(REPORT, text(new FormEdits(read(moved)).move(Kind.PERSON, 0, 2), moved));
    }

    @Test
    void anAuthorComesBehindTheChosenOneAndGoesWithItsLines() {
        String added = text(new FormEdits(read(REPORT)).add(Kind.PERSON, 0, Map.of(Field.AUTHOR_NAME, "Di Ono")),
                REPORT);
        assertEquals(List.of("Ada Weber", "Di Ono", "Bea Roy", "Cy Tran"), names(added));
        assertEquals(REPORT, text(new FormEdits(read(added)).remove(Kind.PERSON, 1), added));
    }

    private static List<String> names(String report) {
        return read(report).form().all(Kind.PERSON).stream().map(author -> author.value(Field.AUTHOR_NAME)).toList();
    }

    @Test
    void keywordsComeAndGoInTheirList() {
        String added = text(new FormEdits(read(REPORT)).add(Kind.KEY_WORD, 1, Map.of(Field.TERM, "Spine")), REPORT);
        assertTrue(added.contains("    \"Backache\", \"Spine\"\n"), added);
        String removed = text(new FormEdits(read(added)).remove(Kind.KEY_WORD, 0), added);
        assertTrue(removed.contains("keywords \"Backache\", \"Spine\"\n"), removed);
        String last = text(new FormEdits(read(removed)).remove(Kind.KEY_WORD, 1), removed);
        assertTrue(last.contains("keywords \"Backache\"\n"), last);
        assertTrue(!text(new FormEdits(read(last)).remove(Kind.KEY_WORD, 0), last).contains("keywords"));
    }

    @Test
    void anEntryOfTheTimelineStandsUnderTheOthers() {
        String added = text(new FormEdits(read(REPORT)).add(Kind.EVENT, 1, Map.of(Field.TIME, "year 2",
                Field.EVENT_NAME, "outcome", Field.EVENT_DESCRIPTION, "Climbs again")), REPORT);
        assertTrue(added.contains("""
                  month 6  outcome "Healed"
                  year 2 outcome "Climbs again"

                section"""), added);
    }

    @Test
    void aReportThatIsEmptyGetsItsBlocksInTheUsualOrder() {
        String text = "";
        text = text(new FormEdits(read(text)).add(Kind.EVENT, -1, Map.of(Field.TIME, "day 0", Field.EVENT_NAME,
                "procedure")), text);
        text = text(new FormEdits(read(text)).set(Field.SEX, 0, "female"), text);
        text = text(new FormEdits(read(text)).add(Kind.DECLARATION, -1, Map.of(Field.STATEMENT_KIND, "consent",
                Field.STATEMENT_TEXT, "She agreed.")), text);
        text = text(new FormEdits(read(text)).add(Kind.KEY_WORD, -1, Map.of(Field.TERM, "Spine")), text);
        text = text(new FormEdits(read(text)).set(Field.TITLE, 0, "A fall"), text);
        text = text(new FormEdits(read(text)).set(Field.JOURNAL, 0, "neurospine"), text);
        text = text(new FormEdits(read(text)).add(Kind.PERSON, -1, Map.of(Field.AUTHOR_NAME, "Ada Weber",
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

    @Test
    void linesOfWindowsStaySo() {
        String windows = REPORT.replace("\n", "\r\n");
        String written = text(new FormEdits(read(windows)).set(Field.AGE, 0, "46 years"), windows);
        assertEquals(windows.replace("sex male\r\n", "sex male\r\n  age 46 years\r\n"), written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "JOURNAL|0|my journal", "ORCID|0|at bern", "SEX|0|author",
            "TIME|0|some day", "STATEMENT_TEXT|0|He agreed }", "DIAGNOSIS_LEVELS|0|T12 { x", "EVENT_NAME|0|\"x\"",
            "STAGE|0|first", "APPROACH|0|from behind", "EVENT_DETAIL|0|a }", "CLASSIFICATIONS|0|A3",
            "VERTEBRAE|0|many" })
    void whatWouldBeTakenForSomethingElseIsRefused(Field field, int entry, String value) {
        Refusal refusal = assertInstanceOf(Refusal.class, new FormEdits(read(REPORT)).set(field, entry, value));
        assertTrue(refusal.reason().contains("would not be understood here"), refusal.reason());
    }

    @Test
    void aCommentIsNotWrittenOver() {
        String report = REPORT.replace("investigation,   supervision", "investigation, /* or */ supervision");
        Refusal refusal = assertInstanceOf(Refusal.class, new FormEdits(read(report)).set(Field.ROLES, 0, "software"));
        assertTrue(refusal.reason().startsWith("A comment stands"), refusal.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = { "case report \"A fall", "case report “A fall\n  journal neurospine",
            "case report \"A fall\" by me", "case report \"A fall\" { of mine" })
    void aBlockThatCannotBeReadIsLockedAndSaysWhy(String broken) {
        FormSource source = read(broken + "\nauthor \"Ada Weber\"\n");
        Entry title = source.form().first(Kind.TITLE_LINE).orElseThrow();
        assertTrue(title.lock().orElse("").contains("Source page") || title.lock().orElse("").contains("Close it"),
                title.lock().toString());
        Refusal refusal = assertInstanceOf(Refusal.class, new FormEdits(source).set(Field.TITLE, 0, "Another"));
        assertEquals(title.lock().orElse(""), refusal.reason());
        assertEquals("Ada Weber", source.form().all(Kind.PERSON).getFirst().value(Field.AUTHOR_NAME));
        assertTrue(source.form().all(Kind.PERSON).getFirst().lock().isEmpty());
    }

    @Test
    void theLanguageSaysWhichStatementsThereAre() {
        assertTrue(read(REPORT).statementKinds().containsAll(List.of("consent", "ethics", "conflicts")));
    }

    static FormSource read(String text) {
        return FormSource.of(Typed.of(text).report());
    }

    private static String text(Change change, String before) {
        return assertInstanceOf(Edit.class, change, change::toString).apply(before);
    }
}
