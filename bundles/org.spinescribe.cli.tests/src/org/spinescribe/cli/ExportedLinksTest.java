/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Tests that links and characters that a format cannot hold become text, with a finding, and block no export. */
class ExportedLinksTest extends ExportFolder {

    @Test
    void aDangerousLinkBecomesText() throws IOException {
        Path report = write("l.casereport", "[one](file:///C:/Windows/calc.exe) [two](//evil.example/x) "
                + "[three](javascript:alert) [four](vbscript:x) [five](data:text/html,x) [site](https://example.org/)");
        assertEquals(0, CommandLineRun.of("export", report, "--to", "pdf,jats,html,docx").exitCode());
        String pdf = Files.readString(folder.resolve("l.pdf"), StandardCharsets.ISO_8859_1);
        assertFalse(pdf.contains("/Launch") || pdf.contains("calc.exe"), "no actions");
        for (String name : List.of("l.jats.xml", "l.html")) {
            String text = Files.readString(folder.resolve(name));
            assertTrue(text.contains("five") && text.contains("href=\"https://example.org/\""), text);
            assertFalse(text.contains("javascript:") || text.contains("calc.exe") || text.contains("evil"), text);
        }
        assertEquals(5, CommandLineRun.of("check", report).out().lines()
                .filter(line -> line.contains("prose/link-address")).count());
    }

    @Test
    void addressesWithBracketsAreEncoded() throws IOException {
        Files.writeString(folder.resolve("w.bib"), "@article{a, author={Reed, Ada}, title={T}, year={2001}, "
                + "journal={J}, doi={10.1890/0012-9658(2006)87[1915:SCOT]2.0.CO;2}}\n"
                + "@misc{b, author={Stone, Bo}, title={U}, year={2002}, url={<https://example.org/[x]>}}\n");
        Path report = write("r.casereport", "Seen [@a; @b].");
        Files.writeString(report, Files.readString(report) + "references \"w.bib\"\n");
        CommandLineRun run = CommandLineRun.of("export", report, "--to", "pdf,docx,jats,html");
        assertEquals("", run.err());
        assertTrue(Files.readString(folder.resolve("r.html")).contains("87%5b1915:SCOT%5d2.0.CO;2\""));
    }

    @Test
    void controlCharactersAreReportedAndStopNoFormat() throws IOException {
        Files.writeString(folder.resolve("w.bib"),
                "@article{a, author={Re\u0001ed, Ada}, title={A\fT}, year={2001}, journal={J}}\n");
        Files.writeString(folder.resolve("w.json"), "[{\"id\":\"b\",\"type\":\"article\",\"title\":\"A\\u000cB\"}]");
        Path report = write("r.casereport", "A line\u000bbreak, a page\fbreak [@a; @b].");
        Files.writeString(report, Files.readString(report) + "references \"w.bib\", \"w.json\"\n");
        CommandLineRun check = CommandLineRun.of("check", report);
        assertTrue(check.out().contains("r.casereport:4:9: warning") && check.out().contains("U+000C"), check.out());
        assertTrue(check.out().contains("In w.bib, line 1"), check.out());
        CommandLineRun run = CommandLineRun.of("export", report, "--to", "pdf,docx,jats,html,bibtex,ris,csl-json");
        assertEquals(0, run.exitCode(), run.toString());
        String page = Files.readString(folder.resolve("r.html"));
        assertTrue(page.contains("A line break, a page break"), page);
        assertFalse(page.contains("\uFFFD"), page);
    }

    @Test
    void unusualLinksStopNoExport() throws IOException {
        for (String fault : List.of("12-pdf-doi-with-brackets", "attack-04-bad-link-stops-pdf",
                "attack-03-pdf-launch-action")) {
            Path own = Files.createDirectories(folder.resolve(fault));
            Fault.copy(fault, own);
            CommandLineRun run = CommandLineRun.of("export", own, "--to", "pdf,docx");
            assertEquals("", run.err());
        }
    }
}
