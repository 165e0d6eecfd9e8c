/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportCommandTest {

    private static final Path FOUNDING_CASE =
            CommandLineRun.EXAMPLES.resolve("hemangiopericytoma/hemangiopericytoma.casereport");
    private static final String REPORT = "case report \"A case\"\nauthor \"Ada Exemplar\"\nsection \"One\" {\n  %s\n}\n";

    @TempDir
    private Path folder;

    @Test
    void writesBothFormatsAndTheSameBytesEachTime() throws IOException {
        Path one = folder.resolve("one");
        Path two = folder.resolve("two");
        CommandLineRun run = CommandLineRun.of("export", FOUNDING_CASE, "--to", "docx,pdf", "--output", one);
        assertEquals(new CommandLineRun(0, one.resolve("hemangiopericytoma.docx") + "\n"
                + one.resolve("hemangiopericytoma.pdf") + "\n", ""), run);
        CommandLineRun.of("export", FOUNDING_CASE, "--to", "pdf, docx", "--output", two);
        for (String name : List.of("hemangiopericytoma.docx", "hemangiopericytoma.pdf")) {
            assertArrayEquals(Files.readAllBytes(one.resolve(name)), Files.readAllBytes(two.resolve(name)), name);
        }
        assertEquals(List.of("hemangiopericytoma.docx", "hemangiopericytoma.pdf"), names(one));
    }

    @Test
    void writesBesideTheReportUnlessToldOtherwise() throws IOException {
        Path report = write("report.casereport", "Text.");
        assertEquals(0, CommandLineRun.of("export", report, "--to", "docx").exitCode());
        assertEquals(List.of("report.casereport", "report.docx"), names(folder));
    }

    @Test
    void aFolderKeepsItsShape() throws IOException {
        write("a/report.casereport", "Text.");
        write("b/report.casereport", "Text.");
        Path output = folder.resolve("out");
        assertEquals(0, CommandLineRun.of("export", folder, "--to", "docx", "--output", output).exitCode());
        assertTrue(Files.exists(output.resolve("a/report.docx")) && Files.exists(output.resolve("b/report.docx")));
    }

    @Test
    void twoReportsAreNeverWrittenToOneFile() throws IOException {
        Path a = write("a/report.casereport", "Text.");
        Path b = write("b/report.casereport", "Text.");
        assertFails(2, "would both be written to", "export", a, b, "--to", "docx", "--output", folder.resolve("out"));
    }

    @Test
    void aReportWithErrorsIsNotExportedAndSaysWhy() {
        Path output = folder.resolve("out");
        CommandLineRun run = CommandLineRun.of("export", CommandLineRun.EXAMPLES.resolve("mistakes"), "--to", "docx", "-o", output);
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains(":22:30: error: T7–T5 runs"), run.err());
        assertTrue(run.err().endsWith("not exported, since it has 21 errors; mend them first\n"), run.err());
        assertEquals(List.of(), names(output));
    }

    @Test
    void errorsAreMarkedInWhatIsWritten() throws IOException {
        Path report = write("report.casereport", "It lay at T7–T5.\n\n  All was well.");
        CommandLineRun run = CommandLineRun.of("export", report, "--to", "html,docx,pdf,jats");
        assertEquals(1, run.exitCode());
        assertEquals(report + ": exported, with its errors marked (1 error); mend them before you hand it in\n",
                run.err());
        String page = Files.readString(folder.resolve("report.html"));
        assertTrue(page.contains("not for submission: 1 error"), page);
        assertTrue(page.contains(">It lay at T7–T5. <mark>[error 1]</mark></p>"), page);
        assertTrue(page.contains("Line 4: T7–T5 runs from caudal to cranial."), page);
        assertTrue(page.contains(">All was well.</p>"), page);
    }

    @Test
    void strictExportsRefuseErrors() throws IOException {
        Path report = write("report.casereport", "It lay at T7–T5.");
        CommandLineRun run = CommandLineRun.of("export", report, "--to", "html", "--strict");
        assertEquals(1, run.exitCode());
        assertTrue(run.err().endsWith("not exported, since it has 1 error; mend them first\n"), run.err());
        assertEquals(List.of("report.casereport"), names(folder));
    }

    @Test
    void textThatWouldBeMissingIsNeverLeftOut() throws IOException {
        for (String lost : List.of("patiant sex male", "case report \"Another title\"",
                "table t \"T\" { | a |\n|---|\n| b | }\ntable t \"Another\" { | a |\n|---|\n| b | }")) {
            Path report = Files.writeString(folder.resolve("report.casereport"),
                    REPORT.formatted("Text.") + lost + "\n");
            CommandLineRun run = CommandLineRun.of("export", report, "--to", "html");
            assertEquals(1, run.exitCode(), run::toString);
            assertEquals("", run.out(), run::toString);
        }
    }

    @Test
    void whatTellsWhoThePatientIsNeverLeavesTheHouse() throws IOException {
        Files.writeString(folder.resolve(".spinescribe"), "privacy/record-number = error\n");
        Path report = write("report.casereport", "His hospital number was 1234567.");
        CommandLineRun run = CommandLineRun.of("export", report, "--to", "html");
        assertEquals(1, run.exitCode(), run::toString);
        assertTrue(run.err().contains("[privacy/record-number]"), run.err());
        assertEquals(List.of(".spinescribe", "report.casereport"), names(folder));
    }

    @Test
    void filesFromOutsideTheFolderAreRefusedUnlessAllowed() throws IOException {
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
    void bibliographiesFromOutsideTheFolderAreRefusedUnlessAllowed() throws IOException {
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
    void linksThatLeadOutOfTheFolderAreRefused() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Files.copy(FOUNDING_CASE.resolveSibling("figures/lesion.png"), folder.resolve("outside.png"));
        Files.createSymbolicLink(inner.resolve("link.png"), folder.resolve("outside.png"));
        Path report = Files.writeString(inner.resolve("report.casereport"), "case report \"A case\"\nauthor \"Ada "
                + "Exemplar\"\nsection \"One\" { See Fig. [#f]. }\nfigure f \"link.png\" alt \"A drawing\" "
                + "caption { A drawing. }\n");
        assertFails(2, "is a link that leads out of the folder", "export", report, "--to", "html");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            lists | more than 20 deep
            cells | A table has 40,002 cells
            words | The paragraph that begins with ‘word word word
            """)
    void whatIsTooLargeIsRefusedInAFewSeconds(String what, String problem) throws IOException {
        String prose = switch (what) {
            case "words" -> "word ".repeat(100_000);
            case "lists" -> java.util.stream.IntStream.range(0, 200).mapToObj(i -> "  ".repeat(i) + "- x\n")
                    .reduce("", String::concat);
            default -> "| a | b |\n|---|---|\n" + "| x | y |\n".repeat(20_000);
        };
        Path report = write("report.casereport", prose);
        long start = System.nanoTime();
        assertFails(2, problem, "export", report, "--to", "docx,pdf,html,jats");
        assertTrue(System.nanoTime() - start < 20_000_000_000L);
    }

    @Test
    void figuresMayStandAtTheEndOrBeLeftToTheirFiles() throws IOException {
        CommandLineRun.of("export", FOUNDING_CASE, "--to", "docx", "-o", folder.resolve("text"));
        CommandLineRun.of("export", FOUNDING_CASE, "--to", "docx", "-o", folder.resolve("end"), "--floats", "end");
        CommandLineRun.of("export", FOUNDING_CASE, "--to", "docx", "-o", folder.resolve("apart"), "--floats", "apart");
        long text = Files.size(folder.resolve("text/hemangiopericytoma.docx"));
        assertTrue(Math.abs(Files.size(folder.resolve("end/hemangiopericytoma.docx")) - text) < 2_000);
        assertTrue(Files.size(folder.resolve("apart/hemangiopericytoma.docx")) < text / 3);
        assertFails(2, "--floats", "export", FOUNDING_CASE, "--to", "docx", "--floats", "nowhere");
    }

    @Test
    void aWordFileOfTheUsersOwnGivesTheLook() throws IOException {
        CommandLineRun.of("export", FOUNDING_CASE, "--to", "docx", "-o", folder.resolve("usual"));
        Path template = folder.resolve("usual/hemangiopericytoma.docx");
        assertEquals(0, CommandLineRun.of("export", FOUNDING_CASE, "--to", "docx,html", "-o", folder.resolve("own"),
                "--template", template).exitCode());
        assertTrue(Files.mismatch(template, folder.resolve("own/hemangiopericytoma.docx")) >= 0);
        assertFails(2, "is no Word file", "export", FOUNDING_CASE, "--to", "docx", "--template", FOUNDING_CASE);
        assertFails(2, "there is no such file", "export", FOUNDING_CASE, "--to", "docx", "--template",
                folder.resolve("nowhere.docx"));
    }

    @Test
    void aCharacterThatNoFontHasIsNamedWithItsLine() throws IOException {
        Path report = write("report.casereport", "Linear A is \uD801\uDE00 here.");
        CommandLineRun run = CommandLineRun.of("export", report, "--to", "docx,pdf");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith(report + ":4: not exported. No font has the character"), run.err());
        assertTrue(run.err().contains("U+10600"), run.err());
        assertEquals(List.of("report.casereport"), names(folder));
    }

    @Test
    void anOutputThatSomebodyChangedIsKept() throws IOException {
        Path report = write("report.casereport", "Text.");
        CommandLineRun.of("export", report, "--to", "pdf");
        Path pdf = folder.resolve("report.pdf");
        assertEquals(0, CommandLineRun.of("export", report, "--to", "pdf").exitCode());
        Files.writeString(pdf, Files.readString(pdf, java.nio.charset.StandardCharsets.ISO_8859_1) + "% signed",
                java.nio.charset.StandardCharsets.ISO_8859_1);
        String signed = Files.readString(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
        for (int times = 0; times < 2; times++) {
            CommandLineRun run = CommandLineRun.of("export", report, "--to", "pdf");
            assertEquals(new CommandLineRun(0, folder.resolve("report-new.pdf") + "\n", pdf + ": kept as it is, since "
                    + "somebody has changed it since it was exported; the new one is " + folder.resolve("report-new.pdf")
                    + ". Replace it with --overwrite.\n"), run);
        }
        assertEquals(signed, Files.readString(pdf, java.nio.charset.StandardCharsets.ISO_8859_1));
        Files.writeString(folder.resolve("report-new.pdf"), "mine, too");
        assertEquals(folder.resolve("report-new-2.pdf") + "\n",
                CommandLineRun.of("export", report, "--to", "pdf").out());
        assertEquals(0, CommandLineRun.of("export", report, "--to", "pdf", "--overwrite").exitCode());
    }

    @Test
    void theWebPageIsAccessibleAndAsksForNothing() throws Exception {
        assertEquals(0, CommandLineRun.of("export", FOUNDING_CASE, "--to", "html", "-o", folder).exitCode());
        Axe.assertNoViolations(folder.resolve("hemangiopericytoma.html"));
    }

    @Test
    void noFormatWritesOverTheAuthorsOwnBibliography() throws IOException {
        Path report = write("references.casereport", "Text.");
        Files.writeString(folder.resolve("references.bib"), "@article{a, title = {Mine}}");
        assertEquals(0, CommandLineRun.of("export", report, "--to", "csl-json,bibtex,ris,json-ld,cff").exitCode());
        assertEquals("@article{a, title = {Mine}}", Files.readString(folder.resolve("references.bib")));
        assertEquals(List.of(".spinescribe-exports", "references.CITATION.cff", "references.bib",
                "references.casereport", "references.jsonld", "references.references.bib", "references.references.csl.json",
                "references.references.ris"), names(folder));
    }

    @Test
    void aTextThatSomebodyChangedIsKept() throws IOException {
        Path report = write("report.casereport", "Text.");
        assertEquals(0, CommandLineRun.of("export", report, "--to", "jats").exitCode());
        assertEquals(List.of(".spinescribe-exports", "report.casereport", "report.jats.xml"), names(folder));
        assertEquals(0, CommandLineRun.of("export", report, "--to", "jats").exitCode());
        Path jats = folder.resolve("report.jats.xml");
        Files.writeString(jats, Files.readString(jats) + "<!-- mine -->");
        assertEquals(folder.resolve("report-new.jats.xml") + "\n",
                CommandLineRun.of("export", report, "--to", "jats").out());
        assertEquals(0, CommandLineRun.of("export", report, "--to", "jats", "--overwrite").exitCode());
    }

    @Test
    void aFileThatNeverWasAnExportIsKept() throws IOException {
        Path report = write("report.casereport", "Text.");
        Files.writeString(folder.resolve("report.jats.xml"), "<article/>");
        CommandLineRun.of("export", report, "--to", "jats");
        assertEquals("<article/>", Files.readString(folder.resolve("report.jats.xml")));
        assertTrue(Files.exists(folder.resolve("report-new.jats.xml")));
    }

    @Test
    void whereNothingCanBeWrittenNothingIsLeft() throws IOException {
        Path report = write("report.casereport", "Text.");
        Path file = Files.writeString(folder.resolve("file"), "");
        assertFails(2, "cannot be made a folder", "export", report, "--to", "docx", "--output", file);
        Files.createDirectories(folder.resolve("taken/report.docx"));
        assertFails(2, "is a folder", "export", report, "--to", "docx", "--output", folder.resolve("taken"));
        assertEquals(List.of("report.docx"), names(folder.resolve("taken")));
    }

    @Test
    void anotherJournalChangesTheManuscript() throws IOException {
        CommandLineRun.of("export", FOUNDING_CASE, "--to", "docx", "-o", folder.resolve("esj"));
        CommandLineRun refused = CommandLineRun.of("export", FOUNDING_CASE, "--to", "docx", "-o", folder.resolve("scsc"),
                "--journal", "spinal-cord-series-and-cases", "--strict");
        assertEquals(1, refused.exitCode());
        assertTrue(refused.err().contains("Spinal Cord Series and Cases wants: Introduction, Case Presentation, Discussion"),
                refused.err());
        assertEquals(0, CommandLineRun.of("export", FOUNDING_CASE, "--to", "docx", "-o", folder.resolve("bmj"),
                "--journal", "bmj-case-reports").exitCode());
        assertTrue(Files.mismatch(folder.resolve("esj/hemangiopericytoma.docx"),
                folder.resolve("bmj/hemangiopericytoma.docx")) >= 0);
    }

    @Test
    void anUnknownFormatIsNamed() throws IOException {
        assertFails(2, "'odt' is not a format; choose from docx, pdf, pdf-reading, html, jats, csl-json, bibtex, ris, "
                + "json-ld, cff", "export", FOUNDING_CASE, "--to", "docx,odt");
        assertFails(2, "Missing required option: '--to=FORMAT'", "export", FOUNDING_CASE);
    }

    private static void assertFails(int code, String words, Object... arguments) {
        CommandLineRun run = CommandLineRun.of(arguments);
        assertEquals(code, run.exitCode(), run::toString);
        assertTrue(run.err().contains(words), run::toString);
        assertEquals(1, run.err().lines().count(), run::toString);
    }

    private Path write(String name, String prose) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, REPORT.formatted(prose));
    }

    private static List<String> names(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
