/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinescribe.manuscript.docx.DocxChecks;
import org.spinescribe.manuscript.docx.DocxText;
import org.spinescribe.manuscript.docx.DocxWriter;
import org.spinescribe.manuscript.docx.OpenXmlSdk;
import org.spinescribe.manuscript.html.HtmlWriter;
import org.spinescribe.manuscript.html.NuChecker;
import org.spinescribe.manuscript.jats.JatsSchema;
import org.spinescribe.manuscript.jats.JatsWriter;
import org.spinescribe.manuscript.output.ManuscriptWriter;
import org.spinescribe.manuscript.output.ReadingOrder;
import org.spinescribe.manuscript.pdf.PdfChecks;
import org.spinescribe.manuscript.pdf.PdfText;
import org.spinescribe.manuscript.pdf.PdfWriter;

/** The examples for new authors give documents that any journal accepts. */
class ExamplesTest {

    /** A cache by writer and manuscript: each document is written once and read by several tests. */
    private static final Map<String, byte[]> WRITTEN = new HashMap<>();

    @TempDir
    private Path folder;

    static Set<String> names() {
        return Examples.manuscripts().keySet();
    }

    @Test
    void onlyExamplesWithoutErrorsAreComposed() {
        assertTrue(names().containsAll(Set.of("hemangiopericytoma for european-spine-journal",
                "hemangiopericytoma for bmj-case-reports", "smallest for bmj-case-reports")), names().toString());
        assertTrue(names().stream().noneMatch(name -> name.startsWith("mistakes")), names().toString());
    }

    @ParameterizedTest
    @MethodSource("names")
    void documentsFollowTheSchemaAndAreSound(String name) throws Exception {
        assertEquals(List.of(), DocxChecks.problems(written(new DocxWriter(), name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    @Tag("exhaustive")
    void documentsSatisfyTheOpenXmlSdk(String name) throws Exception {
        OpenXmlSdk.assumeInstalled();
        Path file = Files.write(folder.resolve("manuscript.docx"), written(new DocxWriter(), name));

        OpenXmlSdk.assertValid(file);
    }

    @ParameterizedTest
    @MethodSource("names")
    @Tag("exhaustive")
    void pdfsAreFitForArchivesAndScreenReaders(String name) throws Exception {
        assertEquals(List.of(), PdfChecks.violations(written(new PdfWriter(), name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void jatsFollowsTheSchema(String name) throws Exception {
        JatsSchema.assumeInstalled();
        assertEquals(List.of(), JatsSchema.violations(written(new JatsWriter(), name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    @Tag("exhaustive")
    void pagesAreValid(String name) throws Exception {
        NuChecker.assumeInstalled();
        assertEquals(List.of(), NuChecker.messages(written(new HtmlWriter(), name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    @Tag("exhaustive")
    void aSecondExportGivesTheSameBytes(String name) throws Exception {
        assertArrayEquals(written(new DocxWriter(), name), write(new DocxWriter(), name));
        assertArrayEquals(written(new PdfWriter(), name), write(new PdfWriter(), name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void documentsContainTheWholeManuscript(String name) throws Exception {
        assertContainsTheManuscript(name, DocxText.of(written(new DocxWriter(), name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    @Tag("exhaustive")
    void pdfsContainTheWholeManuscript(String name) throws Exception {
        assertContainsTheManuscript(name, PdfText.inReadingOrder(written(new PdfWriter(), name)).lines()
                .filter(line -> !isOnEveryPage(line, Examples.manuscripts().get(name)))
                .reduce("", (text, line) -> text + "\n" + line));
    }

    /** Whether a line is the running head, the page number, or a line number. */
    private static boolean isOnEveryPage(String line, Manuscript manuscript) {
        return line.strip().matches("\\d+( of \\d+)?")
                || joined(line).equals(joined(manuscript.front().shortTitle().map(PlainText::of).orElse("")));
    }

    private static void assertContainsTheManuscript(String name, String text) {
        String said = joined(text);
        List<String> missing = expected(Examples.manuscripts().get(name)).stream()
                .filter(expected -> !said.contains(joined(expected))).toList();
        assertEquals(List.of(), missing);
    }

    private static List<String> expected(Manuscript manuscript) {
        List<String> expected = new ArrayList<>(List.of(PlainText.of(manuscript.front().title())));
        manuscript.front().authors().forEach(author -> expected.add(author.name()));
        for (Block block : ReadingOrder.of(manuscript)) {
            switch (block) {
                case Block.Heading heading -> expected.add(PlainText.of(heading.text()));
                case Block.Table table -> expected.add(table.label() + PlainText.of(table.caption()));
                case Block.Figure figure -> expected.add(figure.label() + PlainText.of(figure.caption()));
                default -> {
                }
            }
        }
        manuscript.references().forEach(reference -> expected.add(reference.label() + PlainText.of(reference.text())));
        return expected;
    }

    /** The text without white space, which depends on the line breaks. */
    private static String joined(String text) {
        return text.replaceAll("[\\s\\p{Z}\\u200B\\u2060]", "");
    }

    private static byte[] written(ManuscriptWriter writer, String name) throws IOException {
        String key = writer.getClass().getName() + " " + name;
        byte[] before = WRITTEN.get(key);
        byte[] bytes = before == null ? write(writer, name) : before;
        WRITTEN.put(key, bytes);
        return bytes;
    }

    private static byte[] write(ManuscriptWriter writer, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(Examples.manuscripts().get(name), out);
        return out.toByteArray();
    }
}
