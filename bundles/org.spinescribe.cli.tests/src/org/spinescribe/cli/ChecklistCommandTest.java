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
import static org.spinescribe.cli.CommandLineRun.FOUNDING_CASE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecklistCommandTest {

    private static final String REPORT = "case report \"A case\"\nauthor \"Ada Exemplar\"\nsection \"One\" { Text. }\n";

    @TempDir
    private Path folder;

    @Test
    void theChecklistOfTheJournalIsPrintedItemByItem() {
        CommandLineRun run = CommandLineRun.of("checklist", FOUNDING_CASE);
        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("CARE guideline 2013: " + FOUNDING_CASE + "\n"), run.out());
        assertTrue(run.out().contains("13   met            Informed consent\n"), run.out());
        assertTrue(run.out().contains("  Statement ‘consent’, line "), run.out());
        assertTrue(run.out().contains("9c   not found      Changes of the intervention and why\n"), run.out());
        assertTrue(run.out().endsWith("26 of 28 items found, 0 missing.\n"), run.out());
    }

    @Test
    void anotherGuidelineCanBeChosen() {
        assertTrue(CommandLineRun.of("checklist", FOUNDING_CASE, "--guideline", "care-2016").out()
                .contains("11d  met            Discussion: the lessons to take away"));
        assertTrue(CommandLineRun.of("checklist", FOUNDING_CASE, "--guideline", "jbi-case-report").out()
                .contains("(unconfirmed)"));
    }

    @Test
    void aReportWithoutAJournalIsCheckedAgainstCare() throws IOException {
        CommandLineRun run = CommandLineRun.of("checklist", write(REPORT));
        assertTrue(run.out().startsWith("CARE guideline 2016"), run.out());
        assertTrue(run.out().contains("13   missing        Informed consent of the patient\n"), run.out());
    }

    @Test
    @Tag("exhaustive")
    void checklistDocumentsHaveThePagesOfTheManuscript() throws Exception {
        CommandLineRun run = CommandLineRun.of("checklist", FOUNDING_CASE, "--to", "docx,pdf,html", "-o", folder);
        assertEquals(new CommandLineRun(0, Stream.of("docx", "pdf", "html").map(format -> folder.resolve(
                "hemangiopericytoma-care-2013-checklist." + format) + "\n").reduce("", String::concat), ""), run);
        String page = Files.readString(folder.resolve("hemangiopericytoma-care-2013-checklist.html"));
        assertTrue(page.contains("<td>‘Introduction’</td>\n<td>3</td>"), page);
        Axe.assertNoViolations(folder.resolve("hemangiopericytoma-care-2013-checklist.html"));
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        Path report = write(REPORT);
        for (String out : List.of("one", "two")) {
            CommandLineRun.of("checklist", report, "--to", "docx,pdf,html", "-o", folder.resolve(out));
        }
        for (String format : List.of("docx", "pdf", "html")) {
            String name = "report-care-2016-checklist." + format;
            assertEquals(-1, Files.mismatch(folder.resolve("one").resolve(name), folder.resolve("two").resolve(name)),
                    name);
        }
    }

    @Test
    void anEditedChecklistIsKept() throws IOException {
        Path report = write(REPORT);
        CommandLineRun.of("checklist", report, "--to", "pdf");
        assertEquals(0, CommandLineRun.of("checklist", report, "--to", "pdf").exitCode());
        Path pdf = folder.resolve("report-care-2016-checklist.pdf");
        Files.write(pdf, "% filled in".getBytes(StandardCharsets.US_ASCII), StandardOpenOption.APPEND);
        assertSays(pdf + " already exists, and somebody has changed it: nothing was written", report, "--to", "pdf");
        assertEquals(0, CommandLineRun.of("checklist", report, "--to", "pdf", "--overwrite").exitCode());
    }

    @Test
    void allFormatsAreWrittenOrNone() throws IOException {
        Path report = write(REPORT);
        CommandLineRun.of("checklist", report, "--to", "pdf");
        Path pdf = folder.resolve("report-care-2016-checklist.pdf");
        Files.write(pdf, "% filled in".getBytes(StandardCharsets.US_ASCII), StandardOpenOption.APPEND);
        assertSays("nothing was written", report, "--to", "docx,pdf");
        Files.delete(pdf);
        Files.createDirectory(pdf);
        assertSays("is a folder", report, "--to", "docx,pdf", "--overwrite");
        Files.delete(pdf);
        Files.writeString(report, REPORT + "references \"" + pdf.getFileName() + "\"\n");
        Files.writeString(pdf, "");
        assertSays("reads this file", report, "--to", "docx,pdf", "--overwrite");
        assertFalse(Files.exists(folder.resolve("report-care-2016-checklist.docx")));
    }

    @Test
    void markupInAReportIsEscaped() throws Exception {
        Path report = write("case report \"<script>alert(1)</script> & “quotes” @|red x|@\"\nauthor \"Ada\"\n"
                + "section \"<b>Introduction\" { See [@a]. }\nsection \"Discussion\" { Limited by < and &. }\n");
        assertEquals(0, CommandLineRun.of("checklist", report).exitCode());
        CommandLineRun.of("checklist", report, "--to", "html");
        Path page = folder.resolve("report-care-2016-checklist.html");
        assertTrue(Files.readString(page).contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; “quotes”"));
        assertTrue(!Files.readString(page).contains("<script") && !Files.readString(page).contains("<b>"));
    }

    @Test
    void wrongUsageIsExplainedInOneLine() throws IOException {
        Path report = write(REPORT);
        assertSays("there is no guideline ‘lancet’; choose from care-2013, care-2016", report, "--guideline", "lancet");
        assertSays("‘neurospine’ has no checklist; choose from", report, "--guideline", "neurospine");
        assertSays("'odt' is not a format; choose from docx, pdf, html", report, "--to", "odt");
        assertSays("there is no such file", folder.resolve("nothing.casereport"));
    }

    private static void assertSays(String words, Object... arguments) {
        Object[] all = Stream.concat(Stream.of("checklist"), Stream.of(arguments)).toArray();
        CommandLineRun.of(all).assertSays(2, words);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("report.casereport"), text);
    }
}
