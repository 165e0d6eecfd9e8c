/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CiteAddTest {

    /** An answer in the form of Crossref: its own type, lists instead of texts, and much that is not about the work. */
    private static final String ARTICLE = """
            {"indexed": {"date-parts": [[2024, 1, 2]]}, "publisher": "Springer", "issue": "S3",
             "short-container-title": ["Eur Spine J"], "type": "journal-article", "title": "Spine <i>in situ</i>",
             "subtitle": ["a case"], "container-title": "European Spine Journal", "volume": "27", "page": "298-303",
             "DOI": "10.1007/s00586-017-5322-1", "prefix": "10.1007", "member": "297", "reference-count": 12,
             "author": [{"given": "José", "family": "Núñez", "sequence": "first", "affiliation": []},
                        {"name": "The Spine Group", "sequence": "additional"}],
             "issued": {"date-parts": [[2017, 10, 9]]}, "published-print": {"date-parts": [[2018, 7]]},
             "ISSN": ["0940-6719", "1432-0932"], "URL": "https://doi.org/10.1007/s00586-017-5322-1",
             "reference": [{"key": "1", "doi-asserted-by": "crossref"}], "license": [{"URL": "https://x.example"}]}
            """;
    private static final String RECORD = """

            PMID- 28993889
            DP  - 2018 Jul
            TI  - Cord compression by a tumour.
            VI  - 27
            PG  - 298-303
            AB  - An abstract that no reference list prints.
            FAU - Reed, Ann B
            AU  - Reed AB
            LA  - eng
            PT  - Journal Article
            TA  - Eur Spine J
            JT  - European spine journal : official publication
            LID - 10.1007/other [doi]

            """;
    private static final String REPORT = """
            case report "A case"
            author "Ada Exemplar"
            section "Introduction" {
              By DOI [see @10.1007/s00586-017-5322-1, p. 3; @old], by number [@pmid:28993889], as an address
              (https://doi.org/10.1007/s00586-017-5322-1). The same again: [@https://doi.org/10.1007/S00586-017-5322-1].
            }
            references "works.bib"
            """;

    @TempDir
    private Path folder;
    private CatalogueServer server;
    private Path report;
    private Path works;

    @BeforeEach
    void setUp() throws Exception {
        server = new CatalogueServer();
        server.redirects("/doi/10.1007/s00586-017-5322-1", server.address() + "agency")
                .answers("/agency", "application/vnd.citationstyles.csl+json", ARTICLE)
                .answers("/pubmed/efetch.fcgi?db=pubmed&rettype=medline&retmode=text&tool=spinescribe&id=28993889",
                        "text/plain", RECORD);
        report = Files.writeString(folder.resolve("case.casereport"), REPORT);
        works = Files.writeString(folder.resolve("works.bib"), "% mine\r\n@article{old, title={Old}, year={1990}}\r\n");
    }

    @AfterEach
    void tearDown() {
        server.close();
    }

    private CommandLineRun add(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("cite", "add"));
        all.addAll(server.options());
        all.addAll(List.of(arguments));
        return CommandLineRun.of(all.toArray());
    }

    @Test
    void worksCitedByNumberAreLookedUp() throws Exception {
        CommandLineRun run = add("--to", report);

        assertEquals(0, run.exitCode(), run::toString);
        assertEquals("""
                10.1007/s00586-017-5322-1: added as nunez2018 to %s
                pmid:28993889: added as reed2018 to %s
                %s
                """.formatted(works, works, report), run.out());
        assertEquals(REPORT.replace("@10.1007/s00586-017-5322-1", "@nunez2018")
                .replace("@pmid:28993889", "@reed2018")
                .replace("@https://doi.org/10.1007/S00586-017-5322-1", "@nunez2018")
                .replace("(https://doi.org/10.1007/s00586-017-5322-1)", "([@nunez2018])"), Files.readString(report));
    }

    @Test
    void theRecordIsAddedAndTheRestOfTheFileUnchanged() throws Exception {
        add("--to", report);

        assertEquals("""
                % mine
                @article{old, title={Old}, year={1990}}

                @article{nunez2018,
                  author = {Núñez, José and {The Spine Group}},
                  title = {Spine \\textit{in situ}: a case},
                  journal = {European Spine Journal},
                  year = {2018},
                  month = {July},
                  volume = {27},
                  number = {S3},
                  pages = {298--303},
                  doi = {10.1007/s00586-017-5322-1},
                  publisher = {Springer},
                  issn = {0940-6719},
                  shortjournal = {Eur Spine J},
                }
                """.replace("\n", "\r\n"), Files.readString(works).split("\r\n\r\n@article\\{reed")[0] + "\r\n");
    }

    @Test
    void theDoiResolverAndTheAgencyAreAskedForCslJson() {
        add("--to", report, "10.1007/s00586-017-5322-1");

        assertEquals(List.of("/doi/10.1007/s00586-017-5322-1 application/vnd.citationstyles.csl+json",
                "/agency application/vnd.citationstyles.csl+json"), server.asked());
    }

    @Test
    void anExistingWorkIsNotAddedAgain() throws Exception {
        add("--to", report, "10.1007/s00586-017-5322-1");
        byte[] once = Files.readAllBytes(works);
        CommandLineRun again = add("--to", works, "https://doi.org/10.1007/s00586-017-5322-1");

        assertEquals("10.1007/s00586-017-5322-1: already there as nunez2018\n", again.out());
        assertEquals(new String(once, StandardCharsets.UTF_8), Files.readString(works));
    }

    @Test
    void anExistingWorkWithoutADoiIsNotAddedAgain() throws Exception {
        Files.writeString(works, "@article{mine, author={Núñez, J.}, title={Spine in situ: A Case.}, year={2018}}\n");

        assertEquals("10.1007/s00586-017-5322-1: already there as mine\n",
                add("--to", works, "10.1007/s00586-017-5322-1").out());
    }

    @Test
    void aReportWithoutBibliographyGetsOne() throws Exception {
        Path other = Files.writeString(folder.resolve("other.casereport"),
                "case report \"B\"\nauthor \"Ada Exemplar\"\nsection \"A\" { So [@PMID:28993889]. }\n");
        CommandLineRun run = add("--to", other);

        assertEquals(0, run.exitCode(), run::toString);
        assertEquals("case report \"B\"\nauthor \"Ada Exemplar\"\nsection \"A\" { So [@reed2018]. }\n\n"
                + "references \"references.bib\"\n", Files.readString(other));
        assertTrue(Files.readString(folder.resolve("references.bib")).startsWith("@article{reed2018,\n"));
    }

    @Test
    void worksAreAddedToRisAndJson() throws Exception {
        Path ris = Files.writeString(folder.resolve("works.ris"), "TY  - JOUR\nTI  - Old\nER  - \n");
        Path json = Files.writeString(folder.resolve("works.json"), "[\n  {\"id\": \"old\", \"title\": \"Old\"}\n]\n");
        add("--to", ris, "28993889");
        add("--to", json, "28993889");

        assertTrue(Files.readString(ris).startsWith("TY  - JOUR\nTI  - Old\nER  - \n\nTY  - JOUR\nID  - reed2018\n"),
                Files.readString(ris));
        assertTrue(Files.readString(json).startsWith("[\n  {\"id\": \"old\", \"title\": \"Old\"},\n  {\n    \"id\": "
                + "\"reed2018\""), Files.readString(json));
        assertTrue(CommandLineRun.of("cite", "list", json).out().contains("old       Old\nreed2018  Reed"));
    }

    @Test
    void aMissingWorkDoesNotStopTheOthers() throws Exception {
        CommandLineRun run = add("--to", report, "10.9999/none", "28993889");

        assertEquals(1, run.exitCode(), run::toString);
        assertEquals("127.0.0.1 knows no work with the number 10.9999/none. Compare the number with the article.\n",
                run.err());
        assertTrue(run.out().startsWith("pmid:28993889: added as reed2018"), run::toString);
    }

    @Test
    void beingOfflineIsReportedAndChangesNothing() throws Exception {
        server.close();
        CommandLineRun run = add("--to", report);

        assertEquals(1, run.exitCode());
        assertTrue(run.err().startsWith("127.0.0.1 cannot be reached. Try again when"), run.err());
        assertEquals(REPORT, Files.readString(report));
    }

    @Test
    void invalidAnswersOfACatalogueAreReported() {
        server.answers("/doi/10.5555/page", "text/html", "<html>Cookies?</html>").refuses("/doi/10.5555/busy", 429)
                .refuses("/doi/10.5555/broken", 500).answers("/doi/10.5555/other", "application/json", "{\"status\": 1}");
        CommandLineRun run = add("--to", works, "10.5555/page", "10.5555/busy", "10.5555/broken", "10.5555/other");

        assertEquals("""
                127.0.0.1 answered with something that is no description of a work. Try again later.
                127.0.0.1 asks to wait (status 429). Try again in a minute.
                127.0.0.1 did not answer as expected (status 500). Try again later.
                127.0.0.1 answered with something that is no description of a work. Try again later.
                """, run.err());
    }

    @Test
    void worksAreNotAddedToNbib() throws Exception {
        Path nbib = Files.writeString(folder.resolve("works.nbib"), "PMID- 1\nTI  - Old.\n");

        add("--to", nbib, "28993889").assertSays(2, "no works can be added to this file");
        assertEquals("PMID- 1\nTI  - Old.\n", Files.readString(nbib));
    }

    @Test
    void aBrokenBibliographyIsLeftUnchanged() throws Exception {
        String broken = "[\n  {\"id\": \"old\" \"title\": \"Old\"}\n]\n";
        Path json = Files.writeString(folder.resolve("works.json"), broken);

        add("--to", json, "28993889").assertSays(2, "nothing was changed. The file has a mistake");
        assertEquals(broken, Files.readString(json));
    }

    @Test
    void anInvalidNumberIsRefusedWithoutARequest() {
        assertTrue(add("--to", report, "smith2018").err().contains("‘smith2018’ is neither a DOI nor"));
        assertEquals(List.of(), server.asked());
    }

    @Test
    void anArticleIsFoundByItsPubMedCentralAddress() {
        server.answers("/pubmed/esearch.fcgi?db=pubmed&retmode=json&tool=spinescribe&term=PMC5741845%5Bpmcid%5D",
                "application/json", "{\"header\": {}, \"esearchresult\": {\"count\": \"1\", \"idlist\": [\"28993889\"]}}");

        assertTrue(add("--to", works, "https://pmc.ncbi.nlm.nih.gov/articles/PMC5741845/").out()
                .startsWith("PMC5741845: added as reed2018 to "));
    }
}
