/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.drafts.docx.Changes;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.composition.Composer;
import org.spinescribe.manuscript.composition.CompositionProblem;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.export.Edited;
import org.spinescribe.manuscript.export.Export;
import org.spinescribe.manuscript.export.ExportOptions;
import org.spinescribe.manuscript.export.Exported;
import org.spinescribe.manuscript.export.OutputFormat;

/**
 * Every report of the project, exported, imported and composed again, gives the same manuscript, except for the losses
 * of the formats. The user guide lists them; {@link #comparable} has a line for each.
 */
@Tag("exhaustive")
class RoundTripsTest {

    private static final Reports REPORTS = Reports.open();
    private static final Path BUNDLES = Path.of(System.getProperty("basedir", "."), "..").normalize();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> throughWord() {
        return reports().map(file -> DynamicTest.dynamicTest(name(file),
                () -> assertRoundTrip(file, OutputFormat.DOCX)));
    }

    @TestFactory
    Stream<DynamicTest> throughJats() {
        return reports().map(file -> DynamicTest.dynamicTest(name(file),
                () -> assertRoundTrip(file, OutputFormat.JATS)));
    }

    /** Fixtures with features that no format carries, by the names of their rules. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "citations/same-work", "Two entries of one work come back as one.",
            "authors/orcid", "People of one name are one person.",
            "citations/impossible", "JATS cannot hold an impossible year.",
            "prose/link-address", "An address of no website becomes no link, and is written in full.",
            "journal/float-count", "A table of one cell is text for Word.",
            "journal/style", "The style of the journal lies beside the report.");

    /** The reports that can be composed; fixtures contain errors on purpose. */
    private static Stream<Path> reports() {
        return Stream.of("org.spinescribe.examples", "org.spinescribe.manuscript.tests/fixtures",
                "org.spinescribe.language.tests/fixtures").flatMap(room -> within(BUNDLES.resolve(room)))
                .filter(file -> LEFT_OUT.keySet().stream()
                        .noneMatch(rule -> name(file).contains("rules/" + rule + "/")))
                .filter(RoundTripsTest::canBeComposed);
    }

    private static boolean canBeComposed(Path file) {
        try {
            CheckedReport checked = REPORTS.check(file, Optional.empty());
            Composer.compose(checked.report(), FileAccess.ANYWHERE);
            return checked.count(Severity.ERROR) == 0;
        } catch (UnreadableReport | CompositionProblem e) {
            return false;
        }
    }

    private static Stream<Path> within(Path room) {
        try (Stream<Path> files = Files.walk(room)) {
            return files.filter(file -> file.toString().endsWith(".casereport")
                    && !file.toString().contains("target")).sorted().toList().stream();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Path file) {
        return BUNDLES.relativize(file).toString();
    }

    private void assertRoundTrip(Path file, OutputFormat format) throws Exception {
        CheckedReport before = REPORTS.check(file, Optional.empty());
        Manuscript original = Composer.compose(before.report(), FileAccess.ANYWHERE);
        Path own = Files.createTempDirectory(folder, "trip");
        Exported exported = new Export(REPORTS, List.of(format.writer()),
                new ExportOptions(Optional.empty(), Edited.REPLACE, false, Optional.empty(), FileAccess.ANYWHERE))
                .export(file, own.resolve("copy"));
        Path copy = exported.written().stream().filter(path -> path.toString().matches(".*\\.(?:docx|xml)")).findFirst()
                .orElseThrow();
        Path back = own.resolve("back/back.casereport");
        ImportedReport.write(copy, back, Changes.ACCEPT, LocalDate.of(2026, 1, 1));
        forTheSameJournal(file, before, back);
        ManuscriptLines expected = ManuscriptLines.of(original);
        ManuscriptLines actual = ManuscriptLines.of(Composer.compose(REPORTS.check(back, Optional.empty()).report()));
        assertEquals(comparable(expected.text(), format), comparable(actual.text(), format));
        assertEquals(sorted(comparable(expected.floats(), format)), sorted(comparable(actual.floats(), format)));
    }

    /** Adds the journal, which a manuscript does not contain, as the author does after an import. */
    private static void forTheSameJournal(Path file, CheckedReport before, Path back) throws IOException {
        Optional<String> journal = before.report().demands().chain().stream().findFirst().map(each -> each.getName());
        if (journal.isPresent()) {
            Files.writeString(back, Files.readString(back).replaceFirst("(?m)^case report \"[^\n]*\n",
                    "$0  journal " + journal.get() + "\n"));
        }
        try (Stream<Path> beside = Files.list(file.toAbsolutePath().getParent())) {
            for (Path each : beside.filter(path -> path.toString().endsWith(".journal")).toList()) {
                Files.copy(each, back.resolveSibling(each.getFileName()));
            }
        }
    }

    private static String sorted(String lines) {
        return String.join("\n", Stream.of(lines.split("\n")).sorted().toList());
    }

    /** The lines without the losses of the formats. */
    private static String comparable(List<String> lines, OutputFormat format) {
        return lines.stream().map(line -> line.startsWith("keywords ") ? keywords(line)
                : line.startsWith("author ") ? line.toLowerCase(Locale.ROOT) : line)
                .filter(line -> format == OutputFormat.JATS
                        || !line.matches("# Supplementary files|-|\\*\\*Supplementary.*"))
                .collect(Collectors.joining("\n"))
                // a table without a mention stands at the end, which changes the numbers of tables
                .replaceAll("\\bTables? \\d+", "Table").replaceAll("(?<=Table, )(?:\\d|Table)", "Table")
                // words before the second of several mentions
                .replaceAll("Figs?\\. (?=\\d)", "")
                // a list of references leaves out authors, with "et al"
                .replaceAll("et al\\.?", "et al")
                // the sign behind the last part of an incomplete work
                .replaceAll("(?m)(?<=^reference .{0,20}):$", "")
                // italics in titles of works, in Word
                .replaceAll("(?m)(?<=^reference .{0,80})_", "")
                // a note of a note stands in brackets
                .replaceAll(" ?\\[note\\]\\.\\n *note( +note)? As everywhere\\.", " (As everywhere.).")
                .replace("  (", " (")
                // a single panel needs no letter
                .replaceAll("(?m)^panel \\w?:", "panel:")
                // neither Word nor JATS distinguishes code from other words
                .replace("`", "")
                // JATS has line breaks in few places
                .replace(" / ", format == OutputFormat.JATS ? " " : " / ");
    }

    /** The sorted keywords, as JATS has those with a MeSH heading in a group of their own. */
    private static String keywords(String line) {
        return "keywords " + Stream.of(line.substring("keywords ".length()).split(",\\s*")).sorted()
                .collect(Collectors.joining(", "));
    }
}
