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
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * Tests that Word files and articles in JATS are checked with positions of their own, and imported without overwriting
 * anything.
 */
class ManuscriptCommandsTest {

    private static final String ARTICLE = """
            <!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.1 20151215//EN" "JATS-archivearticle1.dtd">
            <article xml:lang="en">
            <front><article-meta><title-group><article-title>Tumour of the spine: a case report</article-title></title-group>
            <contrib-group><contrib contrib-type="author"><name><surname>Onoki</surname><given-names>Takahiro</given-names></name></contrib></contrib-group>
            </article-meta></front>
            <body>
            <sec><title>Discussion</title>
            <p>First.</p>
            <p>Fixation of <italic>T7</italic>–T5 was done.</p>
            </sec></body></article>
            """;

    @TempDir
    private Path folder;

    private Path article(String name) throws IOException {
        return Files.writeString(folder.resolve(name), ARTICLE);
    }

    @Test
    void aFindingNamesLinePartParagraphAndWords() throws IOException {
        Path file = article("article.xml");
        CommandLineRun run = CommandLineRun.of("check", file);
        run.assertFails(file + ":9: Discussion, paragraph 2: “T7–T5”: error: T7–T5 runs from caudal to cranial.");
    }

    @Test
    void jsonHasThePathAndTheOffsetInTheParagraph() throws IOException {
        JsonObject report = JsonParser.parseString(CommandLineRun.of("check", article("article.xml"), "--format",
                "json").out())
                .getAsJsonObject().getAsJsonArray("reports").get(0).getAsJsonObject();
        JsonObject place = report.getAsJsonArray("findings").asList().stream().map(JsonElement::getAsJsonObject)
                .filter(each -> each.get("rule").getAsString().equals("levels/backwards")).findFirst().orElseThrow()
                .getAsJsonObject("manuscript");
        assertEquals("/article/body/sec/p[2]", place.get("path").getAsString());
        assertEquals(9, place.get("line").getAsInt());
        assertEquals("Fixation of ".length(), place.get("offset").getAsInt());
        assertEquals("T7–T5".length(), place.get("length").getAsInt());
    }

    @Test
    void aFolderMayHaveReportsAndManuscripts() throws IOException {
        article("article.xml");
        Files.writeString(folder.resolve("data.xml"), "<data/>");
        Files.writeString(folder.resolve("report.casereport"), "case report \"A\"");
        article("report.xml"); // the exported form of the report
        CommandLineRun run = CommandLineRun.of("check", folder);
        assertTrue(run.out().contains("2 reports checked"), run::toString);
    }

    @Test
    void aBrokenManuscriptDoesNotStopTheOthers() throws IOException {
        Path good = article("article.xml");
        Path bad = Files.writeString(folder.resolve("broken.docx"), "no zip");
        CommandLineRun run = CommandLineRun.of("check", bad, good);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains(bad + ": This is not a Word file."), run::toString);
        assertTrue(run.out().contains("T7–T5"), run::toString);
    }

    @Test
    void anImportedReportCanBeExported() throws IOException {
        Path target = folder.resolve("new");
        CommandLineRun run = CommandLineRun.of("import", article("article.xml"), "--to", target);
        assertEquals(0, run.exitCode(), run::toString);
        Path report = target.resolve("article.casereport");
        String text = Files.readString(report);
        assertTrue(text.startsWith("// Imported from article.xml on "), text);
        assertTrue(text.contains("  Fixation of *T7*–T5 was done.\n"), text);
        assertTrue(Files.exists(target.resolve("article.import.txt")));
        assertTrue(JsonParser.parseString(Files.readString(target.resolve("article.import.json"))).getAsJsonObject()
                .has("remarks"));
        assertTrue(CommandLineRun.of("export", report, "--to", "docx").out().contains("article.docx"));
    }

    @Test
    void anImportOverwritesNoReport() throws IOException {
        Path file = article("article.xml");
        Path target = folder.resolve("new");
        CommandLineRun.of("import", file, "--to", target);
        Path report = target.resolve("article.casereport");
        Files.writeString(report, "// mine");
        CommandLineRun run = CommandLineRun.of("import", file, "--to", target);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("already exists"), run::toString);
        assertEquals("// mine", Files.readString(report));
    }

    @Test
    void aManuscriptIsCheckedAgainstAGuideline() throws IOException {
        Path file = article("article.xml");
        CommandLineRun run = CommandLineRun.of("checklist", file, "--guideline", "care-2016");
        assertEquals(0, run.exitCode(), run::toString);
        assertTrue(run.out().startsWith("CARE guideline 2016: " + file), run::toString);
        CommandLineRun.of("checklist", file, "--to", "docx").assertSays(2, "make a report of it first");
    }

    @Test
    void wrongOptionsForManuscriptsAreExplained() throws IOException {
        CommandLineRun.of("check", article("article.xml"), "--format", "docx", "--output", folder.resolve("x.docx"))
                .assertSays(2, "writes comments into a copy of a Word file");
        CommandLineRun.of("check", article("article.xml"), "--format", "docx").assertSays(2, "takes one Word file");
        CommandLineRun.of("check", article("article.xml"), "--format", "docx", "--output", folder.resolve("x.docx"),
                "--changes", "reject").assertSays(2, "leave out --changes reject");
        CommandLineRun.of("check", article("article.xml"), "--resume", folder.resolve("x")).assertSays(2,
                "--resume needs --input-list");
    }

    @Test
    void aListOfFilesIsCheckedAndResumed() throws IOException {
        Path first = article("a.xml");
        Path second = article("b.xml");
        Path third = Files.writeString(folder.resolve("c.docx"), "broken");
        Path list = Files.writeString(folder.resolve("list.txt"), first + "\n" + second + "\0" + third + "\n");
        CommandLineRun run = CommandLineRun.of("check", "--input-list", list, "--format", "jsonl");
        assertEquals(Set.of(first.toString(), second.toString(), third.toString()), files(run.out()));
        assertEquals(2, run.exitCode());
        Path cut = Files.writeString(folder.resolve("out.jsonl"), run.out().lines()
                .filter(line -> line.contains("a.xml")).findFirst().orElseThrow()
                + "\n{\"file\":\"" + second);
        CommandLineRun resumed = CommandLineRun.of("check", "--input-list", list, "--format", "jsonl", "--resume", cut);
        assertEquals(Set.of(second.toString(), third.toString()), files(resumed.out()));
    }

    @Test
    void aBaselineHidesOldFindingsOfAManuscript() throws IOException {
        Path file = article("article.xml");
        Path baseline = folder.resolve("baseline.json");
        CommandLineRun.of("check", file, "--format", "json", "--output", baseline);
        assertEquals(0, CommandLineRun.of("check", file, "--baseline", baseline).exitCode());
        Files.writeString(file, ARTICLE.replace("<p>First.</p>", "<p>T9–T8 were fused.</p>"));
        CommandLineRun run = CommandLineRun.of("check", file, "--baseline", baseline);
        assertTrue(run.out().contains("T9–T8 runs from"), run::toString);
        assertTrue(!run.out().contains("T7–T5 runs from"), run::toString);
    }

    private static Set<String> files(String lines) {
        return lines.lines().map(line -> JsonParser.parseString(line).getAsJsonObject().get("file").getAsString())
                .collect(Collectors.toSet());
    }
}
