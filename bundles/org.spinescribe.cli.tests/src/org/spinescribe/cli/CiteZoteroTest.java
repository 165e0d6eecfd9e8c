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

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CiteZoteroTest {

    private static final String WORK = "{'id': 'reed2018', 'type': 'article-journal', 'title': 'Cord', 'author': "
            + "[{'family': 'Reed', 'given': 'Ann'}], 'issued': {'date-parts': [[2018]]}}";
    private static final String REPORT = "case report \"A\"\nauthor \"Ada Exemplar\"\nreferences \"works.bib\"\n";

    @TempDir
    private Path folder;
    private CatalogueServer zotero;
    private Path report;
    private Path works;

    @BeforeEach
    void setUp() throws Exception {
        zotero = new CatalogueServer();
        report = Files.writeString(folder.resolve("a.casereport"), REPORT);
        works = Files.writeString(folder.resolve("works.bib"), "@book{old, title={Old}}\n");
    }

    @AfterEach
    void tearDown() {
        zotero.close();
    }

    private CommandLineRun run(String... words) {
        Object[] all = new Object[words.length + 5];
        System.arraycopy(new Object[] { "cite", "zotero", "--zotero-address", zotero.address(), "--to=" + report }, 0, all,
                0, 5);
        System.arraycopy(words, 0, all, 5, words.length);
        return CommandLineRun.of(all);
    }

    private void answerAsBetterBibTeX(String citation, String result) {
        zotero.answers("/better-bibtex/cayw?format=pandoc&brackets=1", "text/plain", citation)
                .answers("/better-bibtex/json-rpc", "application/json", "{\"jsonrpc\": \"2.0\", \"id\": 1, \"result\": "
                        + result + "}");
    }

    @Test
    void aPickedWorkIsAddedAndItsCitationPrinted() throws Exception {
        answerAsBetterBibTeX("[see @reed2018, p. 3; @old]", "\"[" + WORK.replace("'", "\\\"") + "]\"");

        assertEquals(new CommandLineRun(0, "[see @reed2018, p. 3; @old]\n", ""), run());
        assertTrue(Files.readString(works).startsWith("@book{old, title={Old}}\n\n@article{reed2018,\n"),
                Files.readString(works));
        assertEquals(REPORT, Files.readString(report));
        String once = Files.readString(works);
        run();
        assertEquals(once, Files.readString(works));
    }

    @Test
    void listsOfOlderVersionsOfBetterBibTeXAreRead() throws Exception {
        answerAsBetterBibTeX("[@reed2018]", "[200, \"text/plain\", \"[" + WORK.replace("'", "\\\"") + "]\"]");

        assertEquals(0, run().exitCode());
        assertTrue(Files.readString(works).contains("@article{reed2018,"));
    }

    @Test
    void aClosedPickerChangesNothing() throws Exception {
        answerAsBetterBibTeX("", "\"[]\"");

        assertEquals(new CommandLineRun(1, "", ""), run());
        assertEquals("@book{old, title={Old}}\n", Files.readString(works));
    }

    @Test
    void zoteroWithoutBetterBibTeXIsSearched() throws Exception {
        zotero.answers("/api/users/0/items/top?format=csljson&qmode=titleCreatorYear&limit=25&q=cord%202018",
                "application/json", "{\"items\": [" + WORK.replace("reed2018", "http://zotero.org/users/1/items/X")
                        .replace("'", "\"") + "]}");

        assertEquals(new CommandLineRun(0, "[@reed2018]\n", ""), run("cord", "2018"));
        assertTrue(Files.readString(works).contains("@article{reed2018,"));
    }

    @Test
    void severalMatchesAreListedAndNoneIsAdded() throws Exception {
        String work = WORK.replace("'", "\"");
        zotero.answers("/api/users/0/items/top", "application/json", "{\"items\": [" + work + ", "
                + work.replace("reed2018", "x").replace("Cord", "Disc") + "]}");
        CommandLineRun run = run("reed");

        assertEquals(1, run.exitCode());
        assertEquals("reed2018   Reed (2018) Cord\nreed2018a  Reed (2018) Disc\n", run.out());
        assertEquals("@book{old, title={Old}}\n", Files.readString(works));
    }

    @Test
    void aMissingZoteroOrAddOnIsReported() {
        run().assertSays(2, "Install its add-on Better BibTeX for the picker");
        zotero.close();
        run().assertSays(2, "Zotero is not running on this computer. Start it, and try again.");
    }
}
