/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.drafts.Contributor;
import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.reading.Corpus;
import org.spinescribe.drafts.reading.DraftFile;

/** Authors in separate lines, each with their own data. */
class StackedAuthorsTest {

    private static final String STYLES = """
            <w:styles xmlns><w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>\
            <w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style></w:styles>""";
    private static final String TITLE = WordFiles.p("<w:pStyle w:val=\"T\"/>", WordFiles.r("", "A title"));
    private static final String INTRODUCTION = heading("Introduction") + WordFiles.p("Text.");

    @TempDir
    private Path folder;

    private static String heading(String words) {
        return WordFiles.p("<w:pStyle w:val=\"H\"/>", WordFiles.r("", words));
    }

    private static String bold(String name, String rest) {
        return WordFiles.p("", WordFiles.r("<w:b/>", name) + WordFiles.r("", rest));
    }

    private Draft draft(String front) throws Exception {
        return DraftFile.read(WordFiles.write(folder, TITLE + front + INTRODUCTION, Map.of("word/styles.xml", STYLES)),
                Changes.ACCEPT);
    }

    /** Each author with the words of the affiliations. */
    private static List<String> authorsWithAffiliations(Draft draft) {
        return draft.authors().stream().map(author -> author.name() + ": " + String.join(" + ", author.affiliations()
                .stream().map(place -> draft.affiliations().get(place).text()).toList())).toList();
    }

    @Test
    void affiliationsBelongToTheNamesAbove() throws Exception {
        Draft draft = draft(WordFiles.p("Ada Exemplar, MD") + WordFiles.p("Department of Surgery, Example City")
                + WordFiles.p("E-mail: ada@example.org") + WordFiles.p("Ben Muster") + WordFiles.p("Carla Neu")
                + WordFiles.p("Institute of Anatomy, Muster City"));

        assertEquals(List.of("Ada Exemplar: Department of Surgery, Example City",
                "Ben Muster: Institute of Anatomy, Muster City", "Carla Neu: Institute of Anatomy, Muster City"),
                authorsWithAffiliations(draft));
        assertEquals("MD", draft.authors().getFirst().degrees());
        assertEquals("ada@example.org", draft.authors().getFirst().email());
    }

    @Test
    void aNameInBoldAboveAnAffiliationIsNoHeading() throws Exception {
        Draft draft = draft(bold("Ada Exemplar", "") + WordFiles.p("University Hospital, Example City")
                + bold("Ben Muster", "") + WordFiles.p("University Hospital, Example City"));

        assertEquals(List.of("Ada Exemplar: University Hospital, Example City",
                "Ben Muster: University Hospital, Example City"), authorsWithAffiliations(draft));
        assertEquals(1, draft.affiliations().size());
    }

    @Test
    void aBoldHeadingAboveASentenceStaysAHeading() throws Exception {
        Draft draft = draft(bold("Surgical Technique", "") + WordFiles.p("She was operated on in our hospital.")
                + bold("Clinical Presentation", "") + WordFiles.p("University Hospital, Example City"));

        assertEquals(List.of(), draft.authors());
        assertEquals(List.of("Surgical Technique", "Clinical Presentation", "Introduction"), draft.body().stream()
                .filter(DraftBlock.Heading.class::isInstance)
                .map(block -> DraftInline.plain(((DraftBlock.Heading) block).text())).toList());
    }

    @Test
    void eachParagraphBelowTheAuthorsHeadingIsAnAuthor() throws Exception {
        Draft draft = draft(heading("Authors")
                + bold("Ada Exemplar", " 0000-0002-1825-0097 Ward Seven, Example City; In-Q Labs · Funded by nobody")
                + bold("Timothy J. Muster, Jr.", ", Ward Seven, Example City"));

        assertEquals(List.of("Ada Exemplar: Ward Seven, Example City + In-Q Labs",
                "Timothy J. Muster, Jr.: Ward Seven, Example City"), authorsWithAffiliations(draft));
        assertEquals("0000-0002-1825-0097", draft.authors().getFirst().orcid());
        assertTrue(draft.remarks().stream().anyMatch(each -> each.words().contains("Funded by nobody")),
                draft.remarks().toString());
    }

    @Test
    void unmarkedAffiliationsAreGivenToNoAuthor() throws Exception {
        Draft draft = draft(WordFiles.p("Ada Exemplar, Ben Muster") + WordFiles.p("Department of Surgery, Example City")
                + WordFiles.p("Institute of Anatomy, Muster City"));

        assertEquals(List.of("Ada Exemplar: ", "Ben Muster: "), authorsWithAffiliations(draft));
    }

    /** A real list of twenty authors with iDs, names in networks, affiliations and grants. */
    @Test
    void twentyAuthorsOfARealManuscriptAreRead() throws Exception {
        List<Path> found = Corpus.files("docx").stream().filter(file -> file.endsWith("deep-rules-e95e37a.docx"))
                .toList();
        Assumptions.assumeFalse(found.isEmpty(), "The corpus has no such manuscript.");
        Draft draft = DraftFile.read(found.getFirst(), Changes.ACCEPT);

        assertEquals(20, draft.authors().size());
        assertEquals(
                "Benjamin D. Lee: In-Q-Tel Labs + School of Engineering and Applied Sciences, Harvard University + "
                + "Department of Genetics, Harvard Medical School", authorsWithAffiliations(draft).getFirst());
        assertTrue(draft.authors().stream().map(Contributor::orcid).noneMatch(String::isEmpty),
                draft.authors().toString());
        assertTrue(draft.authors().stream().noneMatch(each -> each.affiliations().isEmpty()),
                draft.authors().toString());
    }
}
