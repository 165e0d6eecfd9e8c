/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spinescribe.cli.CommandLineRun.FOUNDING_CASE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Tests that files outside the folder of a report are read only with permission. */
class ExportOutsideFilesTest extends ExportFolder {

    @Test
    void outsideFiguresAreRefusedUnlessAllowed() throws IOException {
        Path image = FOUNDING_CASE.resolveSibling("figures/lesion.png");
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Files.copy(image, folder.resolve("outside.png"));
        for (String name : List.of("../outside.png", folder.resolve("outside.png").toString(),
                "https://example.org/a.png", "file:///etc/hostname", "x/../../outside.png")) {
            Path report = Files.writeString(inner.resolve("report.casereport"), "case report \"A case\"\nauthor \"Ada "
                    + "Exemplar\"\nsection \"One\" { See Fig. [#f]. }\nfigure f \"" + name
                    + "\" alt \"A drawing\" caption { A drawing. }\n");
            CommandLineRun run = CommandLineRun.of("export", report, "--to", "html");
            assertEquals(2, run.exitCode(), name);
            assertTrue(run.err().contains("folder of the report"), run.err());
            assertEquals(List.of("report.casereport"), names(inner), name);
        }
        Path report = Files.writeString(inner.resolve("report.casereport"),
                Files.readString(inner.resolve("report.casereport")).replace("x/../../", "../"));
        assertEquals(0, CommandLineRun.of("export", report, "--to", "html", "--outside-files").exitCode());
    }

    @Test
    void outsideBibliographiesAreRefusedUnlessAllowed() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Files.writeString(folder.resolve("outside.bib"), "@article{exemplar2020, author = {Exemplar, Ada}, "
                + "title = {A tumour}, journal = {Spine}, year = {2020}, doi = {10.1000/1}}\n");
        Files.createSymbolicLink(inner.resolve("link.bib"), folder.resolve("outside.bib"));
        for (String name : List.of("../outside.bib", folder.resolve("outside.bib").toString(), "link.bib")) {
            Path report = Files.writeString(inner.resolve("report.casereport"), "case report \"A case\"\nauthor \"Ada "
                    + "Exemplar\"\nsection \"One\" { As before [@exemplar2020]. }\nreferences \"" + name + "\"\n");
            for (List<Object> command : List.<List<Object>>of(List.of("export", report, "--to", "html"),
                    List.of("submit", report), List.of("checklist", report, "--to", "html"))) {
                CommandLineRun refused = CommandLineRun.of(command.toArray());
                assertEquals(2, refused.exitCode(), refused::toString);
                assertTrue(refused.err().contains("folder of the report"), refused.err());
                CommandLineRun allowed = CommandLineRun.of(
                        Stream.concat(command.stream(), Stream.of("--outside-files")).toArray());
                assertEquals(0, allowed.exitCode(), allowed::toString);
            }
            CommandLineRun.of("export", report, "--to", "html", "--outside-files", "--overwrite");
            assertTrue(Files.readString(inner.resolve("report.html")).contains("A tumour"), name);
        }
    }

    @Test
    void linksOutOfTheFolderAreRefused() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Files.copy(FOUNDING_CASE.resolveSibling("figures/lesion.png"), folder.resolve("outside.png"));
        Files.createSymbolicLink(inner.resolve("link.png"), folder.resolve("outside.png"));
        Path report = Files.writeString(inner.resolve("report.casereport"), "case report \"A case\"\nauthor \"Ada "
                + "Exemplar\"\nsection \"One\" { See Fig. [#f]. }\nfigure f \"link.png\" alt \"A drawing\" "
                + "caption { A drawing. }\n");
        assertFails(2, "is a link that leads out of the folder", "export", report, "--to", "html");
    }
}
