/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.references;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinescribe.sources.bibliography.BibliographyEntry;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** References in the forms of journals, field by field. */
class ReferenceStringTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Vancouver|1. Onoki T, Kanno H, Aizawa T. Recurrent primary osseous hemangiopericytoma: a case report. \
            Eur Spine J. 2018;27(Suppl 3):386–392.|\
            Onoki|Recurrent primary osseous hemangiopericytoma: a case report|Eur Spine J|2018|27|386--392
            AMA with a DOI|Fisher CG, DiPaola CP, Ryken TC, et al. A novel classification system. \
            Spine (Phila Pa 1976). 2010;35(22):E1221-E1229. doi:10.1097/BRS.0b013e3181e16ae2|\
            Fisher|A novel classification system|Spine (Phila Pa 1976)|2010|35|E1221--E1229
            Springer|Tomita K, Kawahara N (1997) Total en bloc spondylectomy. Spine 22(3):324–333|\
            Tomita|Total en bloc spondylectomy|Spine|1997|22|324--333
            APA|Gagnier, J. J., Kienle, G., & Altman, D. G. (2013). The CARE guidelines. \
            Journal of Medical Case Reports, 7(1), 223.|\
            Gagnier|The CARE guidelines|Journal of Medical Case Reports|2013|7|223
            Elsevier|[4] R.A. Agha, C. Sohrabi, G. Mathew, The PROCESS 2020 guideline, \
            Int. J. Surg. 84 (2020) 231–235.|\
            Agha|The PROCESS 2020 guideline|Int. J. Surg.|2020|84|231--235
            Hindawi|K. Miyasaka, K. Kaneda, and S. Sato, “Myelopathy due to ossification,” \
            American Journal of Neuroradiology, vol. 4, no. 3, pp. 629–632, 1983.|\
            Miyasaka|Myelopathy due to ossification|American Journal of Neuroradiology|1983|4|629--632
            Frontiers|Mariette X, Criswell LA. Primary Sjogren's syndrome. \
            N Engl J Med. (2018) 378:931–9. doi: 10.1056/NEJMcp1702514|\
            Mariette|Primary Sjogren’s syndrome|N Engl J Med|2018|378|931--939
            Association in a title|Tetreault L, Kopjar B, et al (2017) \
            The modified Japanese Orthopaedic Association scale: criteria for mild, moderate and severe impairment. \
            Eur Spine J 26:78–84.|\
            Tetreault|\
            The modified Japanese Orthopaedic Association scale: criteria for mild, moderate and severe impairment|\
            Eur Spine J|2017|26|78--84
            MDPI|van der Berg, J.; O’Neill, P. Infection of the spine. Clin. Med. 2019, 8, 1205.|\
            Berg|Infection of the spine|Clin. Med.|2019|8|1205
            """)
    void articlesAreParsed(String form, String printed, String family, String title, String journal, String year,
            String volume, String pages) {
        WorkList works = new WorkList();
        String key = ReferenceString.parse(printed).flatMap(item -> works.add(item.json()))
                .orElseThrow(() -> new AssertionError(form));
        BibliographyEntry work = works.find(key).orElseThrow();
        assertEquals(family, work.people("author").getFirst().family());
        assertEquals(title, work.field("title").orElse(""));
        assertEquals(journal, work.field("journal").orElse(""));
        assertEquals(year, work.field("year").orElse(""));
        assertEquals(volume, work.field("volume").orElse(""));
        String place = work.field("pages").or(() -> work.field("eid")).orElse("").replace("–", "--");
        assertTrue(place.equals(pages) || pages.startsWith(place.replaceAll("--.*", "")), () -> form + ": " + place);
    }

    @Test
    void anArticleCanLackVolumeOrPages() {
        CslBuilder pages = ReferenceString.parse("Marsh A (2001) Screws of the spine. Spine 1–9").orElseThrow();
        assertEquals("Spine", pages.json().get("container-title").getAsString());
        assertEquals("1–9", pages.json().get("page").getAsString());
        CslBuilder journal = ReferenceString.parse(
                "Marsh A (2001) Screws of the spine. Spine. https://doi.org/10.1097/abc")
                .orElseThrow();
        assertEquals("Screws of the spine", journal.json().get("title").getAsString());
        assertEquals("10.1097/abc", journal.json().get("DOI").getAsString());
        assertTrue(ReferenceString.parse("Marsh A (2001) Biopsy. In: Reed M (ed) Tumours. Example, pp 1–9").isEmpty());
    }

    @Test
    void aBookHasPublisherPlaceAndEdition() {
        WorkList works = new WorkList();
        String key = ReferenceString.parse("Benzel EC. Spine surgery: techniques and complications. 3rd ed. "
                + "Philadelphia: Elsevier; 2012. p. 12–20.")
                .flatMap(item -> works.add(item.json())).orElseThrow();
        BibliographyEntry work = works.find(key).orElseThrow();
        assertEquals("book", work.type());
        assertEquals("Elsevier", work.field("publisher").orElse(""));
        assertEquals("Philadelphia", work.field("address").or(() -> work.field("location")).orElse(""));
        assertEquals("3", work.field("edition").orElse(""));
    }

    @ParameterizedTest
    @ValueSource(strings = { "The bulletin of our hospital, summer 1987",
            "World Health Organization. https://www.who.int (accessed 2020)",
            "1", "", "Smith, personal communication", "Onoki T. In press." })
    void anUnclearReferenceIsNotGuessed(String printed) {
        assertEquals(Optional.empty(), ReferenceString.parse(printed));
    }

    @Test
    void theSameWorkIsListedOnce() {
        WorkList works = new WorkList();
        String reference = "Tomita K, Kawahara N (1997) Total en bloc spondylectomy. Spine 22(3):324–333";
        works.add(ReferenceString.parse(reference).orElseThrow().json());
        works.add(ReferenceString.parse("7. " + reference).orElseThrow().json());
        assertEquals(1, works.works().size());
        works.add(ReferenceString.parse(reference.replace("Total", "Another")).orElseThrow().json());
        assertEquals(List.of("tomita1997", "tomita1997a"), works.works().stream().map(BibliographyEntry::key).toList());
    }

    @Property(tries = 2_000)
    void anyTextIsReadWithoutException(@ForAll @StringLength(max = 200) String text) {
        ReferenceString.parse(text);
        ReferenceString.number(text);
    }
}
