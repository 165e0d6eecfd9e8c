/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PlainText;
import org.spinescribe.manuscript.composition.Composer;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.pdf.PdfWriter;

/** Response letters: where the passages of answers are printed, and the remarks on incomplete answers. */
class ResponseDocumentTest {

    private static final Path EXAMPLE =
            Path.of("../org.spinescribe.examples/hemangiopericytoma/hemangiopericytoma.casereport");
    private static final String REPORT = """
            case report "A disc herniation in a violinist"
            author "Ada Exemplar" at here
            affiliation here "Example Hospital, Exampletown"
            section "Case report" {
              A violinist lost the strength of her left arm. The disc at C6/7 was removed.[^1]
              She was followed for 24 months [@smith2020] and plays again.

              [^1]: Through the front of the neck.
            }
            section "Discussion" { One case proves little. The strength of her left arm came back. }
            references "works.bib"
            """;
    private static final String OLD = REPORT.replace("for 24 months", "for a while")
            .replace("left arm. The", "arm. The");

    @TempDir
    private Path folder;

    private CheckedReport report(String text) throws Exception {
        Files.writeString(folder.resolve("works.bib"), "@article{smith2020, author = {Smith, Ann}, title = {Discs},"
                + " journal = {Spine}, year = {2020}, volume = {1}, pages = {2--3}}\n"
                + "@article{jones2021, author = {Jones, Bo}, title = {Bows}, journal = {Spine}, year = {2021}}\n");
        return Reports.open().check(Files.writeString(folder.resolve("case.casereport"), text), Optional.empty());
    }

    private ResponseDocument.Composed letter(String answer, Optional<String> old) throws Exception {
        CheckedReport report = report(REPORT);
        Manuscript now = Composer.compose(report.report());
        Optional<Manuscript> before = old.isEmpty() ? Optional.empty()
                : Optional.of(Composer.compose(report(old.get()).report()));
        return ResponseDocument.compose("# Response\n\n## Reviewer 1\n\n### 1.1\n\n> How long? You say “a while”.\n\n"
                + answer + "\n", report.report(), FileAccess.REPORT_FOLDER, now,
                RevisedManuscript.of(now, before, words -> words), "manuscript.pdf");
    }

    private List<String> findings(String answer, Optional<String> old) throws Exception {
        return letter(answer, old).findings().stream().map(finding -> finding.line() + ": " + finding.message()
                .replaceFirst("[:;] .*", "")).toList();
    }

    private static String printed(ResponseDocument.Composed letter) {
        return letter.document().body().stream().filter(Block.Paragraph.class::isInstance)
                .map(block -> PlainText.of(((Block.Paragraph) block).text())).collect(Collectors.joining("\n"))
                .replace("\u00A0", " ");
    }

    @Test
    void passagesHaveThePageAndTheLineOfThePdf() throws Exception {
        ResponseDocument.Composed letter = letter(
                "We added [=change \"followed for 24 months\"], see [@smith2020].", Optional.of(OLD));

        assertEquals(List.of(), letter.findings());
        assertTrue(printed(letter).contains("Response: We added “followed for 24 months” (page 2, lines 6–7)"),
                printed(letter));
        assertTrue(printed(letter).endsWith("see [1]."), printed(letter));
        assertTrue(printed(letter).contains("Pages and lines are those of manuscript.pdf."), printed(letter));
    }

    @Test
    void sentencesAreFoundOnTheirPdfLine() throws Exception {
        Manuscript manuscript = Composer.compose(Reports.open().check(EXAMPLE, Optional.empty()).report());
        List<String> lines = numberedLines(manuscript);
        PrintedManuscript printed = PrintedManuscript.of(manuscript);
        int found = 0;
        for (String line : lines) {
            Matcher numbered = Pattern.compile("\\s*(\\d+) {2,}(\\S.*\\S)\\s*").matcher(line);
            if (!numbered.matches() || numbered.group(2).length() < 40) {
                continue;
            }
            List<PrintedPlace> places = printed.find(numbered.group(2), Optional.empty());
            assertTrue(places.stream().anyMatch(place -> place.first().line().map(String::valueOf)
                    .equals(Optional.of(numbered.group(1))) && place.first().line().equals(place.last().line())),
                    () -> line + places);
            found++;
        }
        assertTrue(found > 100, found + " lines");
    }

    private List<String> numberedLines(Manuscript manuscript) throws IOException, InterruptedException {
        Path pdf = folder.resolve("example.pdf");
        try (var out = Files.newOutputStream(pdf)) {
            new PdfWriter().write(manuscript, out);
        }
        try {
            Process process = new ProcessBuilder("pdftotext", "-layout", pdf.toString(), "-").start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return text.lines().toList();
        } catch (IOException missing) {
            assumeTrue(false, "pdftotext is missing: install poppler-utils");
            throw missing;
        }
    }

    @Test
    void correctAnswersHaveNoFindings() throws Exception {
        assertEquals(List.of(), findings("See [=change \"The disc at C6/7 was removed. She was followed\"].",
                Optional.empty()));
        assertEquals(List.of(), findings("See [=change \"removed. She was followed for 24 months and\"].",
                Optional.empty()));
        assertEquals(List.of(), findings("See [=change “strength of her left arm”\n  in “Discussion”].",
                Optional.empty()));
        assertEquals(List.of(), findings("You asked “How long? You say”, and we wrote “One case … little.”, deleted "
                + "[=deleted \"for a while\"], and call it “long”.", Optional.of(OLD)));
    }

    @Test
    void findingsNameTheLineOfTheLetter() throws Exception {
        assertEquals(List.of("7: point 1.1 has no answer"), findings("", Optional.empty()));
        assertEquals(List.of("9: the revised manuscript does not have “followed for 36 months”"),
                findings("See [=change \"followed for 36 months\"].", Optional.empty()));
        assertEquals(List.of("10: the manuscript has “strength of her left arm” 2 times"),
                findings("See\n[=change \"strength of her left arm\"].", Optional.empty()));
        assertEquals(List.of("9: the manuscript has no heading “Results”"),
                findings("See [=change \"came back\" in \"Results\"].", Optional.empty()));
        assertEquals(List.of("9: the revised manuscript does not have “came back” below “Case report”"),
                findings("See [=change \"came back\" in \"Case report\"].", Optional.empty()));
        assertEquals(List.of("9: the version before had “One case proves little”, too"),
                findings("See [=change \"One case proves little\"].", Optional.of(OLD)));
        assertEquals(List.of("9: the revised manuscript still has “plays again”"),
                findings("Gone is [=deleted \"plays again\"].", Optional.of(OLD)));
        assertEquals(List.of("9: the version before did not have “sings again”"),
                findings("Gone is [=deleted \"sings again\"].", Optional.of(OLD)));
        assertEquals(List.of("9: neither the revised manuscript nor a reviewer says “she was followed for ever”"),
                findings("We say “she was followed for ever” now.", Optional.empty()));
        assertEquals(List.of("9: this points to nothing"), findings("See [=change 24 months].", Optional.empty()));
        assertEquals(List.of("9: no bibliography of the report has the work “none”",
                "9: the report does not cite “jones2021”, so no reference list has it",
                "9: the report has no figure, table or supplementary file “nothing”"),
                findings("See [@none], [@jones2021] and [#nothing].", Optional.empty()).stream().sorted().toList());
    }

    @Test
    void pointsNeedUniqueNumbers() throws Exception {
        assertEquals(List.of("11: there is another point 1.1", "13: point 1.1 has no answer"),
                findings("Done.\n\n### 1.1\n\n> More?", Optional.empty()));
        CheckedReport report = report(REPORT);
        Manuscript now = Composer.compose(report.report());
        assertEquals("the letter has no numbered points", ResponseDocument.compose("Dear Editor,\n", report.report(),
                FileAccess.REPORT_FOLDER, now, RevisedManuscript.of(now, Optional.empty(), words -> words), "m.pdf")
                .findings().getFirst().message().replaceFirst(":.*", ""));
    }

    @Test
    void theWordsOfReviewersArePrintedUnchanged() throws Exception {
        ResponseDocument.Composed letter = letter("Yes.", Optional.empty());
        Block.Quotation quotation = letter.document().body().stream().filter(Block.Quotation.class::isInstance)
                .map(Block.Quotation.class::cast).findFirst().orElseThrow();

        assertEquals("How long? You say “a while”.",
                PlainText.of(((Block.Paragraph) quotation.content().getFirst()).text()));
        assertFalse(printed(letter).contains("Pages and lines"), printed(letter));
    }
}
