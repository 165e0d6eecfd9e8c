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
import static org.spinescribe.language.ide.forms.EditedReport.read;
import static org.spinescribe.language.ide.forms.EditedReport.text;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests what a form writes into a field, and what it leaves unchanged. */
class FormEditsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', nullValues = "-", value = {
            "TITLE|0|A fracture in a boulderer|'\"A fracture in a climber\"'|'\"A fracture in a boulderer\"'",
            "TITLE|0|The \"fall\"|'\"A fracture in a climber\"'|'\"The \\\"fall\\\"\"'",
            "SHORT_TITLE|0|Fracture|'// 5 words'|'// 5 words~  short title \"Fracture\"'",
            "JOURNAL|0|european-spine-journal|'neurospine'|'european-spine-journal'",
            "LANGUAGE|0|de|'neurospine'|'neurospine~  language de'",
            "INSTITUTION_ADDRESS|0|Clinic|'\"Clinic, Bern\"'|'\"Clinic\"'",
            "AUTHOR_NAME|1|Bea Roy-Li|'“Bea Roy”'|'“Bea Roy-Li”'",
            "FAMILY|0|Weber|'\"Ada Weber\" at'|'\"Ada Weber\" family \"Weber\" at'",
            "GROUP|0|yes|'\"Ada Weber\" at'|'\"Ada Weber\" group at'",
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
    void aWrittenValueChangesNothingElse(Field field, int entry, String value, String before,
            String after) {
        String wanted = value == null ? "" : value;
        FormSource source = read(REPORT);
        String result = text(new FormEdits(source).set(field, entry, wanted), REPORT);
        assertEquals(replaceOnce(before.replace("~", "\n"), after == null ? "" : after.replace("~", "\n")), result);
        assertEquals(wanted, read(result).form().all(field.kind()).get(entry).value(field));
    }

    private static String replaceOnce(String before, String after) {
        int at = REPORT.indexOf(before);
        assertTrue(at >= 0, before);
        return REPORT.substring(0, at) + after + REPORT.substring(at + before.length());
    }

    @Test
    void removingVertebraeRemovesTheCountingMethod() {
        String report = text(new FormEdits(read(REPORT)).set(Field.VERTEBRAE, 0, "6 lumbar, 11 thoracic"), REPORT);
        String counted = text(new FormEdits(read(report)).set(Field.COUNTED, 0, "from C2"), report);
        assertEquals(REPORT.replace("sex male\n", "sex male\n  vertebrae 6 lumbar, 11 thoracic counted \"from C2\"\n"),
                counted);
        assertEquals(REPORT, text(new FormEdits(read(counted)).set(Field.VERTEBRAE, 0, ""), counted));
        assertInstanceOf(Refusal.class, new FormEdits(read(REPORT)).set(Field.COUNTED, 0, "from C2"));
    }

    /** A long detail in prose goes below the line of its entry if it does not fit there. */
    @Test
    void aLongDetailGetsSeparateLinesAndKeepsTheMargin() {
        String words = "The screws were placed under navigation, the neuromonitoring was silent throughout.";
        String written = text(new FormEdits(read(REPORT)).set(Field.EVENT_DETAIL, 1, words + "\n\nNo transfusion."),
                REPORT);
        assertEquals(REPORT.replace("\"Healed\"\n", "\"Healed\" {\n    " + words + "\n\n    No transfusion.\n  }\n"),
                written);
        String own = written.replace("    " + words, "        " + words).replace("    No", "        No");
        assertEquals(own.replace("No transfusion", "One transfusion"), text(new FormEdits(read(own)).set(
                Field.EVENT_DETAIL, 1, words + "\n\nOne transfusion."), own));
    }

    @Test
    void theEditCoversOnlyTheChangedWords() {
        Edit edit = assertInstanceOf(Edit.class, new FormEdits(read(REPORT)).set(Field.TITLE, 0,
                "A fracture in a lone climber"));
        assertEquals(new Edit(REPORT.indexOf("climber"), 0, "lone "), edit);
    }

    @Test
    void windowsLineEndingsAreKept() {
        String windows = REPORT.replace("\n", "\r\n");
        String written = text(new FormEdits(read(windows)).set(Field.AGE, 0, "46 years"), windows);
        assertEquals(windows.replace("sex male\r\n", "sex male\r\n  age 46 years\r\n"), written);
    }

    /** A new report has an empty keyword. A keyword added after it would leave a gap in print. */
    @Test
    void theFirstKeywordReplacesTheEmptyOne() {
        String empty = "case report \"A fracture\"\nkeywords \"\"\n";
        String first = added(empty, "Spinal Fusion");
        assertEquals(empty.replace("\"\"", "\"Spinal Fusion\""), first);
        assertEquals(first.replace("Fusion\"", "Fusion\", \"Backache\""), added(first, "Backache"));
    }

    private static String added(String report, String keyword) {
        return text(new FormEdits(read(report)).add(EntryKind.KEYWORD, -1, Map.of(Field.TERM, keyword)), report);
    }

    /** The model of an entry after an edit equals that from parsing the result. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "AFFILIATIONS|1|bern ,  kiel", "EMAIL|2|cy@example.org",
            "CORRESPONDING|1|''", "DEGREES|2|''", "AUTHOR_NAME|0|Ada  Wu" })
    void theEditedEntryEqualsTheParsedResult(Field field, int index, String value) {
        String report = REPORT.replace("affiliation bern", "affiliation kiel \"Kiel\"\naffiliation bern");
        FormSource source = read(report);
        String written = text(new FormEdits(source).set(field, index, value), report);
        assertEquals(read(written).form().all(field.kind()).get(index).values(),
                source.form().all(field.kind()).get(index).with(field, value).values());
    }

    @Test
    void theFormListsTheStatementKinds() {
        assertTrue(read(REPORT).statementKinds().containsAll(List.of("consent", "ethics", "conflicts")));
    }
}
