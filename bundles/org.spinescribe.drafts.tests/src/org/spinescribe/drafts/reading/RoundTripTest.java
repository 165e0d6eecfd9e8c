/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spinescribe.drafts.docx.Changes;
import org.spinescribe.drafts.writing.ReportWriter;
import org.spinescribe.drafts.writing.WrittenReport;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.export.Edited;
import org.spinescribe.manuscript.export.Export;
import org.spinescribe.manuscript.export.ExportOptions;
import org.spinescribe.manuscript.export.Exported;
import org.spinescribe.manuscript.export.OutputFormat;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.BibliographyReader;

/**
 * A report that is exported and imported again keeps its text. The tests list the losses of the formats: facts come
 * back as the tables generated from them; the kind of the article, the counts and running heads are left out, with a
 * remark.
 */
class RoundTripTest {

    private static final Path EXAMPLE = Path.of(System.getProperty("basedir", "."),
            "../org.spinescribe.examples/hemangiopericytoma/hemangiopericytoma.casereport").normalize();

    @TempDir
    private Path folder;

    private WrittenReport imported(OutputFormat format) throws Exception {
        Exported exported = new Export(Reports.open(), List.of(format.writer()),
                new ExportOptions(Optional.empty(), Edited.REPLACE, false,
                Optional.empty(), FileAccess.REPORT_FOLDER)).export(EXAMPLE, folder.resolve("copy"));
        Path file = exported.written().stream().filter(path -> path.toString().matches(".*\\.(?:docx|xml)")).findFirst()
                .orElseThrow();
        return ReportWriter.write(DraftFile.read(file, Changes.ACCEPT), List.of(), Optional.empty());
    }

    @ParameterizedTest
    @EnumSource(value = OutputFormat.class, names = { "DOCX", "JATS" })
    void theTextSurvivesWordForWord(OutputFormat format) throws Exception {
        String original = Files.readString(EXAMPLE);
        String back = imported(format).text().toString();
        for (String section : List.of("Introduction", "Patient and history", "Clinical findings", "Treatment",
                "Outcome and follow-up", "Discussion", "Conclusions")) {
            assertEquals(paragraphs(original, section), paragraphs(back, section), section);
        }
    }

    @ParameterizedTest
    @EnumSource(value = OutputFormat.class, names = { "DOCX", "JATS" })
    void theTitlePageSurvives(OutputFormat format) throws Exception {
        String back = imported(format).text().toString();
        for (String line : List.of(
                "case report \"Recurrent primary osseous hemangiopericytoma in the thoracic spine: "
                        + "a case report and literature review\"",
                "affiliation a1 \"Department of Orthopaedic Surgery, "
                        + "Tohoku University Graduate School of Medicine, Sendai, Japan\"",
                "author \"Haruo Kanno\" at a1\n"
                        + "  corresponding \"haruo.kanno@example.org\"\n  orcid 0000-0002-1825-0097",
                "keywords \"Hemangiopericytoma\", \"Myelopathy\", \"Recurrence\", \"Spine\", \"Spondylectomy\"",
                "abbreviation MRI \"magnetic resonance imaging\"", "  Purpose {", "consent {", "conflicts {",
                "funding {")) {
            assertTrue(back.contains(line), () -> line + " is not in\n" + back);
        }
    }

    @ParameterizedTest
    @EnumSource(value = OutputFormat.class, names = { "DOCX", "JATS" })
    void theWorksKeepTheirKeys(OutputFormat format) throws Exception {
        List<String> before = BibliographyReader.read(EXAMPLE.resolveSibling("references.bib")).entries().stream()
                .map(BibliographyEntry::key).sorted().toList();
        List<BibliographyEntry> works = BibliographyReader.read(imported(format).bibliography(), "references.bib")
                .entries();
        assertEquals(before, works.stream().map(BibliographyEntry::key).sorted().toList());
        assertEquals(List.of(), works.stream().filter(work -> work.field("verbatim").isPresent()).toList());
    }

    /** The prose of a section with one paragraph on each line; mentions of figures and tables have other names. */
    private static List<String> paragraphs(String report, String section) {
        Matcher prose = Pattern.compile("section \"" + section + "\" \\{\n(.*?)\n\\}", Pattern.DOTALL).matcher(report);
        assertTrue(prose.find(), section);
        return Stream.of(prose.group(1).split("\n\\s*\n")).map(paragraph -> paragraph.replaceAll("\\s+", " ").strip()
                .replaceAll("\\[#[^\\]]*\\](?:\\\\?\\([a-z]\\)|[a-z]\\b)?", "[#]").replaceAll("[\u00A0\u202F]", " "))
                .filter(paragraph -> !paragraph.matches("\\[[a-z]+\\]")).toList();
    }
}
