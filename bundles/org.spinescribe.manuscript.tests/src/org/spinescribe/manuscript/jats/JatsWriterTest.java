/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.jats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.Author;
import org.spinescribe.manuscript.AuthorName;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.ExpectedText;
import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.SampleManuscript;
import org.spinescribe.manuscript.composition.Composer;

/** JATS XML, part by part, and against its schema. */
class JatsWriterTest {

    @ParameterizedTest
    @ValueSource(strings = { "front", "body", "back" })
    void isAsExpected(String part) throws IOException {
        ExpectedText.compare("jats/" + part + ".xml", part(xml(SampleManuscript.complete()), part));
    }

    /** A composed report with parsed references. */
    @ParameterizedTest
    @ValueSource(strings = { "front", "back" })
    void partsOfAReportAreAsExpected(String part) throws Exception {
        ExpectedText.compare("jats/report-" + part + ".xml", part(xml(report()), part));
    }

    @Test
    void theSampleFollowsTheSchema() throws Exception {
        JatsSchema.assumeInstalled();
        assertEquals(List.of(), JatsSchema.violations(bytes(SampleManuscript.complete())));
        assertEquals(List.of(), JatsSchema.violations(bytes(SampleManuscript.smallest())));
        assertEquals(List.of(), JatsSchema.violations(bytes(report())));
    }

    @Test
    void theSchemaWouldFindAnUnknownElement() throws Exception {
        JatsSchema.assumeInstalled();
        String broken = xml(SampleManuscript.smallest()).replace("<p>", "<p><bogus/>")
                .replace("<p/>", "<p><bogus/></p>");
        List<String> violations = JatsSchema.violations(broken.getBytes(StandardCharsets.UTF_8));
        assertTrue(violations.toString().contains("bogus"), violations.toString());
    }

    @Test
    void figuresAreWrittenBesideTheText() throws Exception {
        Map<String, byte[]> files = new JatsWriter().files(SampleManuscript.complete(), "my report");

        assertEquals(List.of("my report.jats.xml", "my report-fig1.svg", "my report-fig2a.png", "my report-fig2b.jpg"),
                List.copyOf(files.keySet()));
        String xml = new String(files.get("my report.jats.xml"), StandardCharsets.UTF_8);
        files.keySet().stream().skip(1).forEach(file -> assertTrue(xml.contains("xlink:href=\"" + file + "\""), file));
        Block.Figure figure = (Block.Figure) SampleManuscript.complete().body().stream()
                .filter(Block.Figure.class::isInstance).skip(1).findFirst().orElseThrow();
        assertArrayEquals(figure.panels().getLast().image().data(), files.get("my report-fig2b.jpg"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Takahiro Onoki | <surname>Onoki</surname><given-names>Takahiro</given-names>
            Jan van der Meulen | <surname>van der Meulen</surname><given-names>Jan</given-names>
            Mark H. Bilsky Jr | <surname>Bilsky</surname><given-names>Mark H.</given-names><suffix>Jr</suffix>
            Onoki, Takahiro | <surname>Onoki</surname><given-names>Takahiro</given-names>
            Suharto | <given-names>Suharto</given-names>
            """)
    void namesAreSplitIntoParts(String name, String expected) throws IOException {
        FrontMatter front = new FrontMatter(List.of(new Inline.Text("T")), Optional.empty(), "",
                List.of(new Author(AuthorName.of(name), "", List.of(), Optional.empty(), Optional.empty(),
                false, List.of())), List.of(), List.of(), List.of(), List.of(), List.of());
        Manuscript smallest = SampleManuscript.smallest();
        String xml = xml(new Manuscript("en", front, smallest.body(), List.of(), List.of(), smallest.layout()));

        assertTrue(xml.contains(expected), xml);
    }

    /** Every citation and mention has its target, and no identifier stands for two elements. */
    @Test
    void everyMentionHasATarget() throws Exception {
        for (Manuscript manuscript : List.of(SampleManuscript.complete(), report())) {
            String xml = xml(manuscript);
            List<String> ids = matches(xml, " id=\"([^\"]+)\"");
            assertEquals(ids.size(), Set.copyOf(ids).size(), ids.toString());
            List<String> missing = matches(xml, " rid=\"([^\"]+)\"").stream().filter(id -> !ids.contains(id)).toList();
            assertEquals(List.of(), missing);
        }
    }

    private static List<String> matches(String xml, String pattern) {
        return java.util.regex.Pattern.compile(pattern).matcher(xml).results().map(match -> match.group(1)).toList();
    }

    private static Manuscript report() throws Exception {
        return Composer.compose(Reports.open().check(Path.of("fixtures/composition/whole.casereport"), Optional.empty())
                .report());
    }

    private static byte[] bytes(Manuscript manuscript) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JatsWriter().write(manuscript, out);
        return out.toByteArray();
    }

    private static String xml(Manuscript manuscript) throws IOException {
        return new String(bytes(manuscript), StandardCharsets.UTF_8);
    }

    private static String part(String xml, String name) {
        return xml.substring(xml.indexOf("<" + name + ">"), xml.indexOf("</" + name + ">")) + "</" + name + ">\n";
    }
}
