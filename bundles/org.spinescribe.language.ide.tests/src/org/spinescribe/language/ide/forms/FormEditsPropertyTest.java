/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.language.prose.ProseText.Range;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tests the edits of a form with any report and any value. */
class FormEditsPropertyTest {

    @Property(tries = 400)
    void aWrittenValueIsReadBackAndTheRestStays(@ForAll("reports") String report,
            @ForAll Field field, @ForAll("values") String value, @ForAll("places") int place) {
        FormSource source = EditedReport.read(report);
        List<Entry> entries = source.form().all(field.kind());
        int index = entries.isEmpty() ? 0 : place % entries.size();
        if (new FormEdits(source).set(field, index, value) instanceof Edit edit) {
            String after = edit.apply(report);
            assertRestIsTheSame(report, edit, after);
            ReportForm form = EditedReport.read(after).form();
            boolean reason = !entries.isEmpty() && !entries.get(index).value(Field.ABSENCE).isEmpty();
            String wanted = reason && field == Field.STATEMENT_TEXT ? Notation.oneLine(value)
                    : field.notation().normal(value);
            assertEquals(wanted, index < form.all(field.kind()).size()
                    ? form.all(field.kind()).get(index).value(field) : "");
            if (!entries.isEmpty() && field != Field.ABSENCE && field != Field.STATEMENT_TEXT) {
                assertWithin(entries.get(index).place(), edit, report);
            }
        }
    }

    private static void assertRestIsTheSame(String before, Edit edit, String after) {
        assertTrue(after.startsWith(before.substring(0, edit.offset())));
        assertTrue(after.endsWith(before.substring(edit.offset() + edit.length())));
        assertEquals(before.length() - edit.length() + edit.text().length(), after.length());
    }

    /** An edit stays within the lines of its entry. */
    private static void assertWithin(Range place, Edit edit, String before) {
        if (!edit.isEmpty()) {
            int start = before.lastIndexOf('\n', place.offset());
            int end = before.indexOf('\n', place.offset() + place.length());
            assertTrue(edit.offset() >= start && edit.offset() + edit.length() <= (end < 0 ? before.length() : end + 1),
                    edit + " is not in " + place);
        }
    }

    /** Quotes and braces of any kind are safe in a quoted text, unless an earlier block lacks its closing brace. */
    @Property(tries = 300)
    void anyTextCanBeATitle(@ForAll("reports") String report, @ForAll("values") String value) {
        FormSource source = EditedReport.read(report);
        boolean locked = source.form().entries().values().stream().flatMap(List::stream)
                .anyMatch(entry -> entry.lock().isPresent());
        if (!locked && source.unread() == 0) {
            assertTrue(new FormEdits(source).set(Field.TITLE, 0, value) instanceof Edit, value);
        }
    }

    @Property(tries = 300)
    void movingAnEntryBackRestoresTheReport(@ForAll("reports") String report, @ForAll EntryKind kind,
            @ForAll("places") int one, @ForAll("places") int other) {
        FormSource source = EditedReport.read(report);
        int size = source.form().all(kind).size();
        if (size > 1 && new FormEdits(source).move(kind, one % size, other % size) instanceof Edit edit) {
            String moved = edit.apply(report);
            assertEquals(characters(report), characters(moved));
            Edit back = (Edit) new FormEdits(EditedReport.read(moved)).move(kind, other % size, one % size);
            assertEquals(report, back.apply(moved));
        }
    }

    private static List<Integer> characters(String text) {
        return text.chars().sorted().boxed().toList();
    }

    @Property(tries = 300)
    void removingAnEntryKeepsTheOthers(@ForAll("reports") String report, @ForAll EntryKind kind,
            @ForAll("places") int place) {
        FormSource source = EditedReport.read(report);
        int size = source.form().all(kind).size();
        if (size > 0 && new FormEdits(source).remove(kind, place % size) instanceof Edit edit) {
            ReportForm after = EditedReport.read(edit.apply(report)).form();
            List<Entry> expected = new ArrayList<>(source.form().all(kind));
            expected.remove(place % size);
            assertEquals(expected.stream().map(Entry::values).toList(), after.all(kind).stream().map(Entry::values)
                    .toList());
            assertFalse(edit.text().contains("\n\n\n"));
        }
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, 5);
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.oneOf(
                Arbitraries.of("", "yes", "bern", "bern, kiel", "46 years", "T12–L1", "day 3", "none", "de",
                        "a \"b\" c", "“so”", "{x}", "}", "\\", "a\\", "// no", "/* no", "*/", "two\nlines",
                        "x\r\n  y\n\n z", "case", "author \"Eve\"", "頸椎", "𝛼-angle", "\"", "”", "[@x]", "a,b ,", " ",
                        "6 lumbar", "tomita type 5", "tomita type 5, ais D", "ais D, wbb sectors 4–9 layers A",
                        "preoperative 4, \"6 m, sitting\" 2", "left", "[@roy]", "a, \"b, c\"", "2026 \"us\""),
                Arbitraries.strings().withChars("aZ1 \"“”\\{}/*,\n\t.-–[@]é").ofMaxLength(12));
    }

    /** Builds reports from pieces, some of which are broken or in unexpected places. */
    @Provide
    Arbitrary<String> reports() {
        return Arbitraries.of("case report \"A fall\"\n", "case “A “fall””\n", "case report \"open\n", "case\n",
                "  short title \"Fall\" // short\n", "  journal neurospine\n", "journal at\n", "  language en-GB\r\n",
                "affiliation bern \"Clinic\"\n", "affiliation kiel\n", "author \"Ada\" at bern\n  orcid 123\n",
                "author \"Bea\" roles software, validation corresponding \"b@x.org\" // last\n", "author at roles\n",
                "/* two\nlines */ ", "author \"Cy\" at bern at kiel equal contribution\n\n", "// a note\n", "\n",
                "keywords \"Spine\", /* or */ \"Back\"\n", "keywords\n", "keywords \"A\" \"B\"\n", "patient\n",
                "patient sex male age 46 years\n", "patient\n  vertebrae 6 lumbar counted \"x\"\n  age \"old\"\n",
                "diagnosis \"Fracture\" at T12–L1 AO type A3\n", "diagnosis at L1\n", "timeline\n",
                "diagnosis \"Tumour\"\n  tomita type 5 // MRI\n  ais D  enneking IB\n",
                "day 3 stage 2 procedure {\n\n a\n  b }\n",
                "timeline\n  day 0 procedure \"Fusion\" at T1, T3 approach posterior { x }\n  month 6\n",
                "timeline day 1 symptom year 2 outcome \"well\" at L1 at L2\n", "consent { He\n   agreed.\n }\n",
                "consent none \"why\"\n", "funding\n", "ethics { open\n", "section \"S\" { Words { in } braces. }\n",
                "% stray }\n", "\"unclosed\n", "abstract { A }\n",
                "table\n", "table a \"A\" {\n  | a | b |\n  |---|---|\n} note { n }\n",
                "table \"B\" from \"b.csv\" // file\n", "table from { x\n",
                "figure f \"f.png\"\n  alt \"x\"\n  caption { c }\n",
                "figure g panel a \"a.png\" // a\n", "figure drawn\n",
                "implants\n  4 screws \"poly\" at L4, L5 side left // in\n  2 rods\n", "implants 1 cage\n", "implants\n",
                "scores\n  odi preoperative 4 \"6 m, sitting\" 2 // so\n  nrs month 6 1\n", "scores odi\n",
                "measurements\n  PI 52°\n  Cobb of \"T1\" day 1 8°\n", "measurements PI of\n",
                "reviewed case [@roy, p. 3] age 4 sex male at L1\n  outcome \"well\"\n", "reviewed\n",
                "grant \"12\" from \"F\" to \"A\", \"B, C\"\n", "grant to \"A\"\n", "highlights { - x\n}\n",
                "licence CC-BY-4.0 copyright 2026 \"us\"\n", "license\n", "article history\n  received 2026 accepted\n",
                "supplement film \"f.mp4\" caption { F }\n", "supplement data \"d.csv\"\n",
                "diagnosis \"D\" side left\n", "references \"a.bib\", \"b, c.ris\"\n",
                "abbreviation MRI \"imaging\"\n", "abbreviation \"x y\"\n", "references \"a.bib\"\n")
                .list().ofMaxSize(9).map(pieces -> String.join("", pieces));
    }
}
