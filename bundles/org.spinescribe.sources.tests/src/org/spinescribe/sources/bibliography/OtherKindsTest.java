/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Peculiarities of RIS, NBIB and CSL-JSON. */
class OtherKindsTest {

    private static final String NBIB = """
            PMID- 30000001
            TI  - En bloc resection of a chordoma.
            AU  - van der Meulen JH Jr
            AU  - Tomita K
            CN  - CARE Group
            DP  - 2018 Mar-Apr
            PG  - 1067-72; discussion 1073
            PST - aheadofprint
            """;

    @Test
    void pubMedNamesWithInitialsAreSplit() {
        BibliographyEntry entry = only(NBIB);

        assertEquals(List.of(new PersonName("J H", "van der", "Meulen", "Jr", false),
                PersonName.person("K", "Tomita"), PersonName.group("CARE Group")), entry.people("author"));
        assertEquals("van der Meulen, Jr, J H and Tomita, K and CARE Group", entry.fields().get("author"));
    }

    @Test
    void pubMedPagesAndDatesAreWrittenOut() {
        BibliographyEntry entry = only(NBIB);

        assertEquals("1067–1072; discussion 1073", entry.fields().get("pages"));
        assertEquals("2018 March", entry.fields().get("year") + " " + entry.fields().get("month"));
        assertEquals("aheadofprint", entry.fields().get("pubstate"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "PT  - Retracted Publication                     | retracted",
            "RIN - Spine (Phila Pa 1976). 2020;45:1          | retracted",
            "PT  - Preprint                                  | preprint" })
    void pubMedRetractionsAndPreprintsAreRecognised(String line, String state) {
        assertEquals(state, only(NBIB + line + "\n").fields().get("pubstate"));
    }

    @Test
    void aPubMedWorkIsFoundByPmid() {
        Bibliography bibliography = read(NBIB);

        assertEquals("meulen2018", bibliography.entries().getFirst().key());
        assertEquals(bibliography.find("meulen2018"), bibliography.find("pmid30000001"));
    }

    @Test
    void keysAreMadeFromTheFirstAuthorAndTheYear() {
        String works = ris("AU  - Łuński, A", "PY  - 2001") + ris("AU  - Łuński, B", "PY  - 2001")
                + ris("AU  - Łuński, C", "PY  - 2001") + ris("AU  - O'Brien-Müller, D", "PY  - 2002")
                + ris("AU  - CARE Group", "PY  - 2013") + ris("AU  - 富田, 勝郎", "PY  - 1997") + ris("TI  - The spine")
                + ris("ID  - a key with spaces", "AU  - Boos, N", "PY  - 2003") + ris("ID  - 145", "TI  - A number");

        assertEquals(List.of("lunski2001", "lunski2001a", "lunski2001b", "obrienmuller2002", "caregroup2013", "富田1997",
                "the", "boos2003", "145"), read(works).entries().stream().map(BibliographyEntry::key).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "SP  - 1067, EP  - 72    | 1067–1072", "SP  - 1067-1072 | 1067–1072",
            "SP  - S12, EP  - S19    | S12–S19", "SP  - 12, EP  - 12 | 12", "SP  - e1067 | e1067" })
    void pagesHaveEnDashes(String lines, String pages) {
        assertEquals(pages, only(ris(lines.split(", "))).fields().get("pages"));
    }

    @Test
    void longValuesContinueOnTheNextLine() {
        String text = ris("TI  - Total en bloc", "spondylectomy", "N1  - PMID: 9051895").replace("\n", "\r\n");

        assertEquals("Total en bloc spondylectomy", only("\uFEFF" + text).fields().get("title"));
        assertEquals("9051895", only(text).fields().get("pmid"));
    }

    @Test
    void theNumbersOfOtherDatabasesAreNoPubMedNumbers() {
        assertEquals("12345678", only(ris("AN  - 12345678", "DB  - PubMed")).fields().get("pmid"));
        assertTrue(only(ris("AN  - 12345678", "DB  - Embase")).field("pmid").isEmpty());
    }

    @Test
    void particlesGroupsAndArticleNumbersOfCslJsonAreRead() {
        BibliographyEntry entry = only("""
                [{"id": "x", "type": "article-journal", "number": "e12", "note": "PMID: 123\\nSeen in print.",
                  "author": [{"family": "Gaulle", "given": "C", "dropping-particle": "de"}, {"literal": "AO Spine"},
                             {"family": "van Loon", "given": "J", "suffix": "III"}],
                  "title": "<span class=\\"nocase\\">p</span> < 0.05 <em>in vivo</em>",
                  "issued": {"literal": "in press"}}]
                """);

        assertEquals(List.of(new PersonName("C", "de", "Gaulle", "", false), PersonName.group("AO Spine"),
                new PersonName("J", "van", "Loon", "III", false)), entry.people("author"));
        assertEquals("e12", entry.fields().get("eid"));
        assertEquals("p < 0.05 <i>in vivo</i>", entry.fields().get("title"));
        assertEquals("in press", entry.fields().get("year"));
        assertEquals("123 Seen in print.", entry.fields().get("pmid") + " " + entry.fields().get("note"));
    }

    @Test
    void theOffsetOfACslJsonKeyIsKnown() {
        String text = "[ {\"id\": \"a\", \"title\": \"T\"},\n  {\"title\": \"id\", \"id\": \"tomita1997\"} ]";

        assertEquals(text.indexOf("tomita1997"), read(text).entries().get(1).offset());
    }

    private static String ris(String... lines) {
        return "TY  - JOUR\n" + String.join("\n", lines) + "\nER  - \n\n";
    }

    private static BibliographyEntry only(String text) {
        Bibliography bibliography = read(text);
        assertEquals(1, bibliography.entries().size());
        return bibliography.entries().getFirst();
    }

    private static Bibliography read(String text) {
        return BibliographyReader.read(text, "references");
    }
}
