/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spinescribe.manuscript.revision.ResolvedChanges.assertSame;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.manuscript.composition.Composer;
import org.spinescribe.manuscript.composition.CompositionProblem;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.docx.DocxWriter;

/**
 * The marked document of each of the project's reports and another version contains both versions.
 * {@code -Dspinescribe.pairs=10} sets the number of versions of each.
 */
@Tag("exhaustive")
class MarkedReportsTest {

    private static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();
    private static final Reviser REVISER = new Reviser("A. Surgeon",
            Optional.of(Instant.parse("2026-11-28T12:00:00Z")));
    private static final int VERSIONS = Integer.getInteger("spinescribe.pairs", 1);
    private static final Reports REPORTS = Reports.open();

    @Test
    void holdBothVersions() throws Exception {
        Random random = new Random(20261129);
        int pairs = 0;
        for (Path file : reports()) {
            CheckedReport report = REPORTS.check(file, Optional.empty());
            Optional<byte[]> before = docx(file, Files.readString(file));
            for (int i = 0; i < VERSIONS && before.isPresent() && report.count(Severity.ERROR) == 0; i++) {
                String edited = EditedReports.edit(Files.readString(file), random);
                Optional<byte[]> after = docx(file, edited);
                if (after.isPresent()) {
                    pairs++;
                    hold(BUNDLES.relativize(file) + ", " + i, before.get(), after.get());
                }
            }
        }
        if (Boolean.getBoolean("spinescribe.show")) {
            System.out.println(pairs + " pairs");
        }
        assertTrue(pairs > 100, pairs + " pairs");
    }

    private static void hold(String which, byte[] before, byte[] after) throws IOException {
        byte[] marked = MarkedDocument.of(before, after, REVISER);
        assertSame(ResolvedChanges.accepted(after), ResolvedChanges.accepted(marked), which + ", accepted");
        assertSame(ResolvedChanges.accepted(before), ResolvedChanges.rejected(marked), which + ", rejected");
    }

    /** A version as exported; empty when an edit has made the report impossible to compose. */
    private static Optional<byte[]> docx(Path file, String text) throws IOException {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new DocxWriter().write(Composer.compose(REPORTS.read(file, text), FileAccess.ANYWHERE), out);
            return Optional.of(out.toByteArray());
        } catch (CompositionProblem e) {
            return Optional.empty();
        }
    }

    private static List<Path> reports() throws IOException, UnreadableReport {
        try (Stream<Path> examples = Files.walk(BUNDLES.resolve("org.spinescribe.examples"));
                Stream<Path> own = Files.walk(BUNDLES.resolve("org.spinescribe.manuscript.tests/fixtures"));
                Stream<Path> rules = Files.walk(BUNDLES.resolve("org.spinescribe.language.tests/fixtures"))) {
            return Stream.of(examples, own, rules).flatMap(files -> files).filter(file -> file.toString()
                    .endsWith(".casereport") && !file.toString().contains("target")).sorted().toList();
        }
    }
}
