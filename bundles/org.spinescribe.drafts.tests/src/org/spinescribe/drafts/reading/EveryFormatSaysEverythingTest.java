/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.drafts.docx.Changes;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.composition.Composer;
import org.spinescribe.manuscript.composition.CompositionProblem;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.export.OutputFormat;

/**
 * All words of a manuscript are in each of its documents: for examples, fixtures, and the manuscripts of the corpus.
 * {@code -Dspinescribe.reports=1} tests each report, a higher number one of so many.
 */
@Tag("exhaustive")
class EveryFormatSaysEverythingTest {

    private static final Reports REPORTS = Reports.open();
    private static final Path BUNDLES = Path.of(System.getProperty("basedir", "."), "..").normalize();
    private static final int ONE_OF = Integer.getInteger("spinescribe.reports", 12);

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> reports() {
        List<Path> all = Stream.of("org.spinescribe.examples", "org.spinescribe.manuscript.tests/fixtures",
                "org.spinescribe.language.tests/fixtures", "../../../shared/faults")
                .flatMap(room -> within(BUNDLES.resolve(room))).toList();
        return IntStream.range(0, all.size()).filter(i -> i % ONE_OF == 0).mapToObj(all::get)
                .flatMap(file -> composed(file).stream().map(manuscript -> DynamicTest.dynamicTest(
                        BUNDLES.relativize(file).toString(), () -> assertFormatsContainAllWords(manuscript))));
    }

    @TestFactory
    Stream<DynamicTest> manuscriptsOfTheCorpus() {
        List<Path> all = Stream.of("docx", "jats").flatMap(kind -> Corpus.files(kind).stream()).toList();
        return IntStream.range(0, all.size()).filter(i -> i % ONE_OF == 0).mapToObj(all::get)
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> imported(file)));
    }

    private void imported(Path file) throws Exception {
        Path own = Files.createTempDirectory(folder, "import");
        Path copy = Files.copy(file, own.resolve(file.getFileName()));
        Path report = own.resolve("report/report.casereport");
        if (file.toString().endsWith(".xml")) {
            ArticlesExportTest.standIns(copy);
        }
        ImportedReport.write(copy, report, Changes.ACCEPT, LocalDate.of(2026, 1, 1));
        Optional<Manuscript> manuscript = composed(report);
        assumeTrue(manuscript.isPresent(), "The report has errors and cannot be written.");
        assertFormatsContainAllWords(manuscript.get());
    }

    /** The composed manuscript; empty for a report that cannot be composed, as fixtures contain errors on purpose. */
    private static Optional<Manuscript> composed(Path file) {
        try {
            return Optional.of(Composer.compose(REPORTS.check(file, Optional.empty()).report(), FileAccess.ANYWHERE));
        } catch (UnreadableReport | CompositionProblem refused) {
            return Optional.empty();
        }
    }

    private static Stream<Path> within(Path room) {
        if (!Files.isDirectory(room)) {
            return Stream.of(); // faults are kept beside the project only
        }
        try (Stream<Path> files = Files.walk(room)) {
            return files.filter(file -> file.toString().endsWith(".casereport")
                    && !file.toString().contains("target")).sorted().toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertFormatsContainAllWords(Manuscript manuscript) throws Exception {
        WordBag expected = ManuscriptWords.of(manuscript);
        Map<String, Map<String, Integer>> missing = new TreeMap<>();
        for (OutputFormat format : List.of(OutputFormat.DOCX, OutputFormat.PDF, OutputFormat.HTML, OutputFormat.JATS)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.writer().write(manuscript, out);
            String text = text(format, out.toByteArray());
            Map<String, Integer> lost = expected.without(new WordBag().add(text));
            if (format == OutputFormat.PDF) {
                String joined = joined(text);
                lost.keySet().removeIf(word -> joined.contains(word)); // broken at the end of a line
            }
            missing.put(format.word(), lost);
        }
        missing.values().removeIf(Map::isEmpty);
        assertEquals(Map.of(), missing);
    }

    private static String text(OutputFormat format, byte[] output) throws Exception {
        return switch (format) {
            case DOCX -> plain(part(output, "word/document.xml").replaceAll("</w:p>|<w:br/>|<w:tab/>", " ")
                    + part(output, "word/footnotes.xml"), "");
            case PDF -> pdf(output);
            default -> plain(new String(output, StandardCharsets.UTF_8)
                    .replaceAll("(?s)<(style|script)\\b.*?</\\1>", "")
                    .replaceAll("</?(?:i|b|em|strong|sup|sub|span|a|code|italic|bold|xref|ext-link|monospace|"
                            + "styled-content|named-content|sc)\\b[^<>]*>", ""), " ");
        };
    }

    private static String plain(String xml, String between) {
        return xml.replaceAll("<[^<>]*>", between).replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String part(byte[] docx, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    private static String pdf(byte[] pdf) throws Exception {
        Path file = Files.createTempFile("manuscript", ".pdf");
        try {
            Files.write(file, pdf);
            Process process = new ProcessBuilder("pdftotext", "-raw", "-enc", "UTF-8", file.toString(), "-").start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor());
            return text;
        } catch (IOException notInstalled) {
            assumeTrue(false, "pdftotext is not installed");
            return "";
        } finally {
            Files.delete(file);
        }
    }

    private static String joined(String text) {
        return text.replaceAll("[\\s\\u00AD\\u2010-]+", "").toLowerCase(Locale.ROOT);
    }
}
