/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

class CiteCheckTest {

    private static final String WORKS = """
            @article{pulled2001, title={Pulled}, author={Reed, A}, year={2001}, journal={Spine}, pmid={11111111}}
            @article{mended2002, title={Mended}, author={Reed, B}, year={2002}, journal={Spine}, doi={10.1000/Mended}}
            @article{doubted2003, title={Doubted}, author={Reed, C}, year={2003}, journal={Spine}, doi={10.1000/doubted}}
            @article{bare2004, title={The level that nobody counted: a case}, author={Reed, D}, year={2004}, journal={Spine}}
            @article{short2005, title={Editorial}, author={Reed, E}, year={2005}, journal={Spine}}
            @article{sound2006, title={Sound}, author={Reed, F}, year={2006}, journal={Spine}, doi={10.1000/sound}}
            """;
    private static final String RECORD = """

            PMID- 11111111
            DP  - 2001 Jul
            TI  - Pulled.
            FAU - Reed, Ann
            PT  - Journal Article
            PT  - Retracted Publication
            RIN - Spine (Phila Pa 1976). 2003;28:1
            JT  - Spine
            LID - 10.1000/pulled [doi]

            """;
    /** Crossref also reports the first work as retracted, and a new edition of another, which does not matter. */
    private static final String UPDATES = """
            {"status": "ok", "message-type": "work-list", "message": {"total-results": 2, "items": [
              {"DOI": "10.1000/notice", "update-to": [
                {"DOI": "10.1000/mended", "type": "erratum", "label": "Erratum", "source": "publisher",
                 "updated": {"date-parts": [[2003, 5, 6]]}},
                {"DOI": "10.1000/pulled", "type": "retraction", "source": "retraction-watch"}]},
              {"DOI": "10.1000/doubt", "update-to": [{"DOI": "10.1000/doubted", "type": "expression_of_concern"},
                {"DOI": "10.1000/sound", "type": "new_edition"}]}]}}
            """;
    private static final String TITLES = """
            {"status": "ok", "message": {"items": [
              {"DOI": "10.1000/another", "title": ["The level that nobody counted"], "type": "journal-article",
               "author": [{"family": "Reed", "given": "D"}], "issued": {"date-parts": [[2004]]}},
              {"DOI": "10.1000/bare", "title": ["The Level That Nobody Counted"], "subtitle": ["A Case"],
               "type": "journal-article", "author": [{"family": "Reed", "given": "D"}],
               "issued": {"date-parts": [[2003, 12, 1]]}},
              {"DOI": "10.1000/later", "title": ["The level that nobody counted: a case"], "type": "journal-article",
               "author": [{"family": "Reed", "given": "D"}], "issued": {"date-parts": [[2019]]}}]}}
            """;
    private static final String REPORT = """
            case report "A case"
            author "Ada Exemplar"
            section "Introduction" { One [@pulled2001; @mended2002], another [@doubted2003; @bare2004; @short2005; @sound2006]. }
            references "works.bib"
            """;

    @TempDir
    private Path folder;
    private CatalogueServer server;
    private Path report;
    private Path works;

    @BeforeEach
    void setUp() throws Exception {
        server = new CatalogueServer()
                .answers("/pubmed/efetch.fcgi?db=pubmed&rettype=medline&retmode=text&tool=spinescribe&id=11111111",
                        "text/plain", RECORD)
                .answers("/crossref/works?select=DOI,update-to&rows=1000&filter=updates:10.1000%2Fpulled,updates:10.1000"
                        + "%2FMended,updates:10.1000%2Fdoubted,updates:10.1000%2Fbare,updates:10.1000%2Fsound",
                        "application/json", UPDATES)
                .answers("/crossref/works?rows=5&select=DOI,title,subtitle,author,issued,type&query.bibliographic="
                        + "The%20level%20that%20nobody%20counted%3A%20a%20case%20Reed%202004", "application/json", TITLES);
        report = Files.writeString(folder.resolve("case.casereport"), REPORT);
        works = Files.writeString(folder.resolve("works.bib"), WORKS);
    }

    @AfterEach
    void tearDown() {
        server.close();
    }

    private CommandLineRun check(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("cite", "check"));
        all.addAll(server.options());
        all.addAll(List.of(arguments));
        return CommandLineRun.of(all.toArray());
    }

    @Test
    void retractionsCorrectionsAndDoisAreFound() {
        CommandLineRun run = check(report);

        assertEquals(1, run.exitCode(), run::toString);
        assertEquals("""
                %1$s:3:31: information: The article ‘pulled2001’ has the DOI 10.1000/pulled, says PubMed. Add the DOI to the entry in the bibliography. [citations/no-identifier]
                  3:81: The article ‘bare2004’ has the DOI 10.1000/bare, says Crossref. [citations/no-identifier]
                %1$s:3:31: warning: ‘pulled2001’ has been retracted, says PubMed: Spine (Phila Pa 1976). 2003;28:1. Cite another work, or mention the retraction in the sentence. [citations/retracted]
                %1$s:3:44: information: ‘mended2002’ was corrected, says Crossref: doi:10.1000/notice (2003-05-06). Check that your sentence agrees with the correction. [citations/corrected]
                %1$s:3:67: warning: The journal has published an expression of concern about ‘doubted2003’, says Crossref: doi:10.1000/doubt. Cite another work, or mention the concern in the sentence. [citations/concern]
                1 report checked: 0 errors, 2 warnings, 3 notes.
                """.formatted(report), run.out());
        assertEquals(report + ": no catalogue could be asked about short2005: their entries have neither DOI nor PubMed "
                + "number, and no article of their title, author and year was found.\n", run.err());
    }

    @Test
    void aBibliographyIsCheckedWithoutReport() {
        CommandLineRun run = check(works, "--format", "json");
        var first = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("reports").get(0).getAsJsonObject()
                .getAsJsonArray("findings").get(0).getAsJsonObject();

        assertEquals("citations/no-identifier", first.get("rule").getAsString());
        assertEquals(1, first.get("line").getAsInt());
        assertEquals(10, first.get("column").getAsInt());
    }

    @Test
    void anUnavailableCatalogueDoesNotStopTheOther() {
        server.refuses("/pubmed/efetch.fcgi?db=pubmed&rettype=medline&retmode=text&tool=spinescribe&id=11111111", 503)
                .answers("/crossref/works?select=DOI,update-to", "application/json", UPDATES);
        CommandLineRun run = check(report);

        assertEquals(2, run.exitCode(), run::toString);
        assertEquals("127.0.0.1 asks to wait (status 503). Try again in a minute.\n", run.err());
        assertTrue(run.out().contains("‘mended2002’ was corrected"), run.out());
    }

    @Test
    void beingOfflineIsReportedOnce() {
        server.close();
        CommandLineRun run = check(report);

        assertEquals(2, run.exitCode());
        assertEquals("127.0.0.1 cannot be reached. Try again when this computer is online.\n", run.err());
    }
}
