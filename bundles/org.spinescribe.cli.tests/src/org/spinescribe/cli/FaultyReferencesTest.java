/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests references that once came out wrong in print or in exports. The files are beside the project. */
class FaultyReferencesTest extends ExportFolder {

    private static final Pattern REFERENCE = Pattern.compile("<mixed-citation[^>]*>(.*?)</mixed-citation>");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "01-tilde-in-names | Muñoz A, Guimarães J, Guimarães J, et al (2020) A. B",
            "12-pdf-doi-with-brackets | Reed M (2006) T. B 1–2. https://doi.org/10.1890/0012-9658(2006)87[1915:SCOT]2.0.CO;2",
            "14-biblatex-extended-names | van Ackooij W, Lopez I (2018) A. B",
            "15-dates-with-time-and-ranges | Reed M (2023) A. B / Reed M (2018–2019) B. B / Reed M (1991–92) C. B / "
                    + "Reed M (2005) D. B",
            "16-html-in-titles | Reed M (2001) Use of BRAF and WHO grades &amp; in vivo S. aureus &lt;5 years, TGF-β. B",
            "17-suffix-in-names | Stone PR Jr., Stone PR Jr., Reed M III, Stone PR Jr. (2020) A. B",
            "19-initials-without-points | Okada MR, Ng KH (2001) X. J X",
            "20-pages-with-suffixes | Reed M. T0. B. 2001;3:105.e1–105.e5. / Reed M. T1. B. 2001;3:123–132.e4. / "
                    + "Reed M. T2. B. 2001;3:vii–x. / Reed M. T3. B. 2001;3:e2018-0012. / Reed M. T4. B. 2001;3:123-125.",
            "21-article-number-fields | Reed M (2001) C. B 3:5678. https://doi.org/10.1000/3",
            "22-ris-with-cr-only | Stone A (2011) First. Spine",
            "28-doi-forms-in-exports | Reed M (2001) A. B. https://doi.org/10.1000/abc / Reed M (2001) B. B. "
                    + "https://doi.org/10.1000/y",
            "34-punctuation-and-quotes-in-titles | The Spine Group (2001) Re: Is it safe? B 3:1–2 / Reed M (2001) What is "
                    + "“the spine?” B 3:1–2" })
    void worksArePrintedRight(String fault, String references) throws IOException {
        assertEquals(references, REFERENCE.matcher(export(fault, "jats", ".jats.xml")).results()
                .map(reference -> reference.group(1).replaceAll("<[^<>]*>", "")).collect(Collectors.joining(" / ")));
    }

    @Test
    void pagesAndArticleNumbersAreExported() throws IOException {
        String ris = export("20-pages-with-suffixes", "ris,jats", ".references.ris");
        for (String lines : List.of("SP  - 105.e1\nEP  - 105.e5\n", "SP  - 123\nEP  - 132.e4\n", "SP  - vii\nEP  - x\n",
                "C7  - e2018-0012\n")) {
            assertTrue(ris.contains(lines), ris);
        }
        String jats = Files.readString(folder.resolve("a.jats.xml"));
        assertTrue(jats.contains("<elocation-id>e2018-0012</elocation-id>")
                && jats.contains("<fpage>123</fpage><lpage>125</lpage>"), jats);
    }

    @Test
    void doisAreExportedWithoutPrefix() throws IOException {
        export("28-doi-forms-in-exports", "ris,bibtex,csl-json", ".references.ris");
        for (String ending : List.of("ris", "bib", "csl.json")) {
            String works = Files.readString(folder.resolve("a.references." + ending));
            assertTrue(works.contains("10.1000/abc") && works.contains("10.1000/y"), works);
            assertTrue(Pattern.compile("(?i)\\bdo(?:i)?\\b\\W+(?:https?|doi)").matcher(works).results().findAny().isEmpty(),
                    works);
        }
    }

    @Test
    void aWorkInTwoSpellingsIsReported() throws IOException {
        Fault.copy("29-same-work-unicode", folder);
        String said = CommandLineRun.of("check", folder).out();
        assertTrue(said.contains("‘k2’ and ‘k1’ are the same work") && said.contains("‘k4’ and ‘k3’ are the same work"),
                said);
    }

    private String export(String fault, String formats, String ending) throws IOException {
        Fault.copy(fault, folder);
        CommandLineRun run = CommandLineRun.of("export", folder.resolve("a.casereport"), "--to", formats);
        assertEquals(0, run.exitCode(), run.toString());
        return Files.readString(folder.resolve("a" + ending));
    }
}
