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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CiteCommandTest {

    private static final String WORKS = "@article{marsh2001, author={Marsh, Ada and Reed, M}, title={The <i>spine</i>}, "
            + "year={2001}}\n@book{atlas, editor={Reed, M}, title={Atlas}, date={2018/2019}}\n";

    @TempDir
    private Path folder;

    @Test
    void theKeysOfABibliographyAreListed() throws Exception {
        Path works = Files.writeString(folder.resolve("works.bib"), WORKS);

        assertEquals(new CommandLineRun(0, "marsh2001  Marsh et al. (2001) The spine\natlas      Reed (2018–2019) Atlas\n",
                ""), CommandLineRun.of("cite", "list", works.toString()));
    }

    @Test
    void theKeysOfAReportAreListed() throws Exception {
        Files.writeString(folder.resolve("works.bib"), WORKS);
        Path report = Files.writeString(folder.resolve("a.casereport"),
                "case report \"A\"\nauthor \"Ada Exemplar\"\nreferences \"works.bib\"\n");

        assertTrue(CommandLineRun.of("cite", "list", report.toString()).out().startsWith("marsh2001  Marsh"));
    }

    @Test
    void aMissingFileIsReported() {
        CommandLineRun run = CommandLineRun.of("cite", "list", folder.resolve("none.bib").toString());

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("none.bib"), run.err());
    }
}
