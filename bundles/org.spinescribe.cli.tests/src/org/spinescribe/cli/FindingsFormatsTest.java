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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Tests the formats of findings for other programs and for other people. */
class FindingsFormatsTest {

    private static final Path MISTAKES = CommandLineRun.EXAMPLES.resolve("mistakes/mistakes.casereport");
    private static final List<String> FORMATS = List.of("text", "json", "sarif", "junit", "html");
    private static final String SOUND =
            "case report \"A case\"\nauthor \"Ada Exemplar\"\nsection \"One\" { Text. }\n";
    private static final String FAULTY =
            "case report \"A case\"\nauthor \"Ada Exemplar\"\nsection \"One\" { Seen at T7–T5 by us. }\n";

    @TempDir
    private Path folder;

    @Test
    void jsonFollowsThePublishedSchema() throws Exception {
        write("utf16.casereport", "x".repeat(3) + "\0");
        JsonSchema.assertFollows(JsonSchema.FINDINGS, written("json", CommandLineRun.EXAMPLES, folder));
    }

    @Test
    void jsonContainsSentenceAndCounts() throws IOException {
        JsonObject report = report(written("json", write("a.casereport", FAULTY)));
        JsonObject finding = report.getAsJsonArray("findings").get(0).getAsJsonObject();
        assertEquals("Seen at |T7–T5| by us.", finding.get("before").getAsString() + "|"
                + finding.get("words").getAsString() + "|" + finding.get("after").getAsString());
        assertEquals("3 25 3 30", finding.get("line") + " " + finding.get("column") + " " + finding.get("endLine") + " "
                + finding.get("endColumn").getAsInt());
        assertEquals("[\"T5–T7\"]", finding.getAsJsonArray("replacements").toString());
        assertEquals("{\"what\":\"Title\",\"unit\":\"words\",\"count\":2}",
                report.getAsJsonArray("counts").get(0).toString());
    }

    @Test
    void jsonQuotesTypedWordsInASentenceWithoutMarkup() throws IOException {
        JsonObject finding = report(written("json", write("a.casereport", SOUND.replace("Text.",
                "One. It was *very* large [@nobody] (see [#nothing]) then. Two.")))).getAsJsonArray("findings").asList()
                .stream().map(each -> each.getAsJsonObject())
                .filter(each -> each.get("rule").getAsString().equals("figures/unknown")).findFirst().orElseThrow();
        assertEquals("It was very large […] (see |[#nothing]|) then. ", finding.get("before").getAsString() + "|"
                + finding.get("words").getAsString() + "|" + finding.get("after").getAsString());
    }

    @Test
    void sarifFollowsTheSchemaOfOasis() throws Exception {
        write("binary.casereport", "\0");
        JsonSchema.assertFollows(JsonSchema.SARIF, written("sarif", CommandLineRun.EXAMPLES, folder));
    }

    @Test
    void sarifHasRelativePathsAndExactRegions() throws IOException {
        Path here = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "with space é#");
        try {
            Path report = Files.writeString(here.resolve("a.casereport"), FAULTY);
            JsonObject run = json(written("sarif", report)).getAsJsonArray("runs").get(0).getAsJsonObject();
            JsonObject result = run.getAsJsonArray("results").get(0).getAsJsonObject();
            JsonObject place = result.getAsJsonArray("locations").get(0).getAsJsonObject()
                    .getAsJsonObject("physicalLocation");
            String uri = place.getAsJsonObject("artifactLocation").get("uri").getAsString();
            assertTrue(uri.matches("target/with%20space%20%C3%A9%23\\d+/a\\.casereport"), uri);
            JsonObject region = place.getAsJsonObject("region");
            assertEquals("T7–T5", region.getAsJsonObject("snippet").get("text").getAsString());
            assertEquals("3:25-3:30", region.get("startLine") + ":" + region.get("startColumn") + "-"
                    + region.get("endLine") + ":" + region.get("endColumn"));
            JsonObject rule = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules")
                    .get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
            assertEquals("levels/backwards error", rule.get("id").getAsString() + " "
                    + rule.getAsJsonObject("defaultConfiguration").get("level").getAsString());
        } finally {
            Files.deleteIfExists(here.resolve("a.casereport"));
            Files.deleteIfExists(here);
        }
    }

    @Test
    void junitFailuresFollowFailOn() throws Exception {
        write("a.casereport", FAULTY);
        write("b.casereport", SOUND);
        write("c.casereport", SOUND.replace("Text.", "Not **closed."));
        write("d.casereport", "\0");
        Document xml = xml(written("junit", folder));
        assertEquals(List.of("a.casereport 1/1/0", "b.casereport 1/0/0", "c.casereport 1/0/0", "d.casereport 1/0/1"),
                elements(xml, "testsuite").map(suite -> Path.of(suite.getAttribute("name")).getFileName() + " "
                        + suite.getAttribute("tests") + "/" + suite.getAttribute("failures") + "/"
                        + suite.getAttribute("errors")).toList());
        assertEquals(4, elements(xml, "testcase").count());
        assertEquals("levels/backwards", elements(xml, "failure").findFirst().orElseThrow().getAttribute("type"));
        assertTrue(elements(xml, "failure").findFirst().orElseThrow().getTextContent()
                .contains("Seen at »T7–T5« by us."));
        Document strict = xml(written("junit", folder, "--fail-on", "warning"));
        assertEquals(2, elements(strict, "failure").count());
    }

    @Test
    @Tag("exhaustive")
    void theWebPageIsAccessibleAndSelfContained() throws Exception {
        write("unread.casereport", "\0");
        Path page = written("html", CommandLineRun.EXAMPLES, folder);
        String html = Files.readString(page);
        assertTrue(html.contains("Checklist: CARE guideline 2013"), "no checklist");
        assertTrue(html.contains("<mark>T7–T5</mark>"), "no words marked");
        assertTrue(html.contains("href=\"#rule-levels-backwards\"") && html.contains("id=\"rule-levels-backwards\""));
        assertFalse(html.contains("<script") || html.contains("src=") || html.contains("<link"), "loads nothing");
        Axe.assertNoViolations(page);
    }

    @Test
    void markupInNamesAndTextIsEscaped() throws Exception {
        String bad = "\u0001\u000B\uFFFE <b>&amp;\uD800 ]]> \\\"x\\\"";
        Path report = write("a <b> & 'quote' “é” 頸椎 #%41.casereport", "case report \"" + bad + "\"\nauthor \"Ada\"\n"
                + "section \"One\" { " + bad + " T7–T5 @|red x|@ }\n");
        for (String format : FORMATS) {
            Path written = written(format, report);
            String text = Files.readString(written);
            assertTrue(text.contains("T7–T5"), format);
            switch (format) {
                case "json" -> assertEquals(1, json(written).getAsJsonArray("reports").size());
                case "sarif" -> JsonSchema.assertFollows(JsonSchema.SARIF, written);
                case "junit" -> assertTrue(elements(xml(written), "testsuite").findFirst().orElseThrow()
                        .getAttribute("name").endsWith("a <b> & 'quote' “é” 頸椎 #%41.casereport"));
                case "html" -> assertFalse(text.contains("<b>"));
                default -> { }
            }
        }
    }

    @Test
    void allFormatsAllowNoFindingsAndNoReports() throws Exception {
        Path sound = write("sound/a.casereport", SOUND);
        Path empty = Files.createDirectories(folder.resolve("empty"));
        for (String format : FORMATS) {
            assertEquals(0, CommandLineRun.of("check", sound, "--format", format).exitCode(), format);
            CommandLineRun nothing = CommandLineRun.of("check", empty, "--format", format);
            assertEquals(2, nothing.exitCode(), format);
            assertEquals(1, nothing.err().lines().count(), format);
        }
        JsonSchema.assertFollows(JsonSchema.FINDINGS, written("json", empty));
        JsonSchema.assertFollows(JsonSchema.SARIF, written("sarif", empty));
        assertEquals(0, elements(xml(written("junit", empty)), "testsuite").count());
        assertTrue(Files.readString(written("html", sound)).contains("Nothing to object to."));
    }

    @Test
    void theSameReportsGiveTheSameBytes() throws IOException {
        for (String format : FORMATS) {
            assertEquals(CommandLineRun.of("check", CommandLineRun.EXAMPLES, "--format", format),
                    CommandLineRun.of("check", CommandLineRun.EXAMPLES, "--format", format), format);
        }
    }

    @Test
    void aFailedOutputLeavesNoFile() throws IOException {
        Path report = write("a.casereport", FAULTY);
        Path taken = Files.createDirectories(folder.resolve("taken"));
        CommandLineRun run = CommandLineRun.of("check", report, "--format", "json", "--output", taken);
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("the findings were not written"), run.err());
        CommandLineRun overReport = CommandLineRun.of("check", report, "--format", "json", "-o", report);
        assertEquals(2, overReport.exitCode());
        assertTrue(overReport.err().contains("is the name of a report"), overReport.err());
        assertEquals(FAULTY, Files.readString(report));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count(), "no file is left behind");
        }
    }

    private Path written(String format, Object... inputs) {
        Path output = folder.resolve("out." + format);
        Object[] arguments = Stream.concat(Stream.of("check"), Stream.concat(Stream.of(inputs),
                Stream.of("--format", format, "--output", output))).toArray();
        CommandLineRun run = CommandLineRun.of(arguments);
        assertTrue(Files.exists(output), run::toString);
        assertEquals("", run.out());
        return output;
    }

    private static JsonObject json(Path file) throws IOException {
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }

    private static JsonObject report(Path file) throws IOException {
        return json(file).getAsJsonArray("reports").get(0).getAsJsonObject();
    }

    private static Document xml(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(
                Files.readString(file).getBytes(StandardCharsets.UTF_8)));
    }

    private static Stream<Element> elements(Document xml, String name) {
        var found = xml.getElementsByTagName(name);
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1).map(i -> (Element) found.item(i));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }
}
