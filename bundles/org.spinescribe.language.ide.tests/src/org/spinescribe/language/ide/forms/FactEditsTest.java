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
import static org.spinescribe.language.ide.forms.EditedReport.read;
import static org.spinescribe.language.ide.forms.EditedReport.text;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Tests sides, implants, scores, measurements and other facts in a form. */
class FactEditsTest {

    private static final String FACTS = """
            case report "A fall"

            article history
              received 2026-01-05

            licence CC-BY-4.0 copyright 2026 "The Authors"

            grant "12/34" from "A foundation" to "Ada Weber", "Weber, Bea"

            highlights { - One. }

            diagnosis "Stenosis" at L4–L5 side left

            timeline
              day 0 procedure "Fusion" at L4–L5 approach posterior side right { Long. }

            implants
              4 screws "polyaxial" at L4, L5 side bilateral
              2 rods

            scores
              odi preoperative 42 "6 months, sitting" 20
              nrs preoperative 8 month 6 2 // leg

            measurements
              PI 52°
              Cobb of "T11–L1" preoperative 24° year 1 8°

            reviewed case [@roy2020] age 46 years sex male at L4

            figure mri panel a "a.png" alt "x" panel b "b.png"

            supplement film "film.mp4"

            references "a.bib", "b.ris"
            """;

    @Test
    void theFactsAreRead() {
        ReportForm form = read(FACTS).form();
        assertEquals("received", form.value(Field.HISTORY_EVENT));
        assertEquals("2026-01-05", form.value(Field.HISTORY_DAY));
        assertEquals("2026 \"The Authors\"", form.value(Field.COPYRIGHT));
        assertEquals("Ada Weber, \"Weber, Bea\"", form.value(Field.RECIPIENTS));
        assertEquals("- One.", form.value(Field.HIGHLIGHT_POINTS));
        assertEquals("left", form.value(Field.DIAGNOSIS_SIDE));
        assertEquals("right", form.value(Field.EVENT_SIDE));
        assertEquals(List.of("screws", "rods"), values(form, Field.IMPLANT_NAME));
        assertEquals(List.of("preoperative 42, \"6 months, sitting\" 20", "preoperative 8, month 6 2"),
                values(form, Field.SCORE_VALUES));
        assertEquals(List.of("52°", "preoperative 24°, year 1 8°"), values(form, Field.MEASURED_VALUES));
        assertEquals("[@roy2020]", form.value(Field.REVIEWED_WORK));
        assertEquals("46 years", form.value(Field.REVIEWED_AGE));
        assertEquals("panel a \"a.png\" alt \"x\", panel b \"b.png\"", form.value(Field.PANELS));
        assertEquals("film.mp4", form.value(Field.SUPPLEMENT_FILE));
        assertEquals("a.bib, b.ris", form.value(Field.BIBLIOGRAPHIES));
    }

    private static List<String> values(ReportForm form, Field field) {
        return form.all(field.kind()).stream().map(entry -> entry.value(field)).toList();
    }

    @Test
    void sidesLevelsAndDescriptionsAreWrittenInOrder() {
        assertEquals(FACTS.replace("at L4–L5 side left", "at L4–L5 side right"), set(Field.DIAGNOSIS_SIDE, 0, "right"));
        assertEquals(FACTS.replace("posterior side right {", "posterior {"), set(Field.EVENT_SIDE, 0, ""));
        assertEquals(FACTS.replace("2 rods", "2 rods side left"), set(Field.IMPLANT_SIDE, 1, "left"));
        assertEquals(FACTS.replace("2 rods", "2 rods at L4–L5"), set(Field.IMPLANT_LEVELS, 1, "L4–L5"));
        assertEquals(FACTS.replace("2 rods", "2 rods \"titanium\""), set(Field.IMPLANT_DESCRIPTION, 1, "titanium"));
    }

    @Test
    void changingOneValueKeepsTheOthers() {
        assertEquals(FACTS.replace("sitting\" 20", "sitting\" 18"),
                set(Field.SCORE_VALUES, 0, "preoperative 42, \"6 months, sitting\" 18"));
        assertEquals(FACTS.replace("month 6 2", "month 6 2 year 1 0"),
                set(Field.SCORE_VALUES, 1, "preoperative 8, month 6 2, year 1 0"));
        assertEquals(FACTS.replace("PI 52°", "PI preoperative 52°  year 1 53°"),
                set(Field.MEASURED_VALUES, 0, "preoperative 52°, year 1 53°"));
    }

    @Test
    void aScoreWithoutValuesIsRefusedInPlainWords() {
        Refusal refusal = assertInstanceOf(Refusal.class,
                new FormEdits(read(FACTS)).set(Field.SCORE_VALUES, 1, ""));
        assertTrue(refusal.reason().startsWith("This cannot be left empty."), refusal.reason());
    }

    @Test
    void entriesAreAddedAfterOthersOrInNewBlocks() {
        assertEquals(FACTS.replace("2 rods\n", "2 rods\n  1 cage at L4–L5\n"), text(new FormEdits(read(FACTS)).add(
                EntryKind.IMPLANT, 1, Map.of(Field.IMPLANT_COUNT, "1", Field.IMPLANT_NAME, "cage",
                        Field.IMPLANT_LEVELS, "L4–L5")), FACTS));
        assertEquals(FACTS.replace("// leg\n", "// leg\n  vas preoperative 70\n"), text(new FormEdits(read(FACTS)).add(
                EntryKind.SCORE, 1, Map.of(Field.SCALE, "vas", Field.SCORE_VALUES, "preoperative 70")), FACTS));
        String bare = "case report \"A fall\"\n\nconsent { Yes. }\n";
        assertEquals(bare.replace("fall\"\n", "fall\"\n\nmeasurements\n  PI of \"x\" 52°\n"), text(new FormEdits(
                read(bare)).add(EntryKind.MEASUREMENT, -1, Map.of(Field.MEASURE, "PI", Field.MEASURED_PART, "x",
                        Field.MEASURED_VALUES, "52°")), bare));
        assertEquals(bare.replace("fall\"\n", "fall\"\n\narticle history\n  received 2026-01-05\n"), text(new FormEdits(
                read(bare)).add(EntryKind.HISTORY_DATE, -1, Map.of(Field.HISTORY_EVENT, "received", Field.HISTORY_DAY,
                        "2026-01-05")), bare));
        assertEquals(bare.replace("fall\"\n", "fall\"\n\ngrant \"12\" from \"F\" to \"A\", \"B\"\n"), text(new FormEdits(
                read(bare)).add(EntryKind.GRANT, -1, Map.of(Field.GRANT_NUMBER, "12", Field.FUNDER, "F",
                        Field.RECIPIENTS, "A, B")), bare));
    }

    @Test
    void removingTheLastEntryRemovesTheBlock() {
        String once = text(new FormEdits(read(FACTS)).remove(EntryKind.MEASUREMENT, 0), FACTS);
        assertEquals(FACTS.replace("  PI 52°\n", ""), once);
        String twice = text(new FormEdits(read(once)).remove(EntryKind.MEASUREMENT, 0), once);
        assertTrue(!twice.contains("measurements"), twice);
    }

    @Test
    void aListKeepsNamesWithCommasTogether() {
        assertEquals(FACTS.replace("\"Ada Weber\", \"Weber, Bea\"", "\"Cy\", \"Weber, Bea\""),
                set(Field.RECIPIENTS, 0, "Cy, \"Weber, Bea\""));
        assertEquals(FACTS.replace("\"b.ris\"", "\"b.ris\", \"c d.nbib\""),
                set(Field.BIBLIOGRAPHIES, 0, "a.bib, b.ris, c d.nbib"));
    }

    @Test
    void changingOnePanelKeepsTheOthers() {
        assertEquals(FACTS.replace("b.png\"", "c.png\""),
                set(Field.PANELS, 0, "panel a \"a.png\" alt \"x\", panel b \"c.png\""));
    }

    @Test
    void factsOfAReviewedCaseAreAppended() {
        assertEquals(FACTS.replace("sex male at L4\n", "sex male at L4\n  treated \"Fusion\"\n"),
                set(Field.TREATMENT, 0, "Fusion"));
        assertEquals(FACTS.replace("sex male at L4\n", "sex male at L4 follow-up 2 years\n"),
                set(Field.FOLLOW_UP, 0, "2 years"));
    }

    @Test
    void anotherLicenceKeepsTheCopyright() {
        assertEquals(FACTS.replace("CC-BY-4.0", "CC-BY-NC-4.0"), set(Field.LICENCE_NAME, 0, "CC-BY-NC-4.0"));
    }

    private static String set(Field field, int index, String value) {
        return text(new FormEdits(read(FACTS)).set(field, index, value), FACTS);
    }
}
