/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.drafts.docx.Changes;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.export.Edited;
import org.spinescribe.manuscript.export.Export;
import org.spinescribe.manuscript.export.ExportOptions;
import org.spinescribe.manuscript.export.Exported;
import org.spinescribe.manuscript.export.OutputFormat;

/**
 * Published articles become reports without errors, which can be exported to Word, PDF and JATS. The corpus has no
 * pictures: grey ones stand for them.
 */
@Tag("exhaustive")
class ArticlesExportTest {

    private static final Reports REPORTS = Reports.open();
    private static final Pattern PICTURE = Pattern.compile("<graphic[^>]*xlink:href=\"([\\w.-]+)\"");
    private static final Pattern FILE
            = Pattern.compile("<(?:media|supplementary-material)[^>]*xlink:href=\"([\\w.-]+)\"");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> articlesCanBeImportedAndExported() {
        return Corpus.files("jats").stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(),
                () -> assertImportedAndExported(file)));
    }

    private void assertImportedAndExported(Path file) throws Exception {
        Path own = Files.createTempDirectory(folder, "article");
        Path article = Files.copy(file, own.resolve(file.getFileName()));
        standIns(article);
        Path report = own.resolve("report/report.casereport");
        ImportedReport.Written written = ImportedReport.write(article, report, Changes.ACCEPT,
                LocalDate.of(2026, 1, 1));
        assertEquals(List.of(), written.problems());
        assertEquals(List.of(), REPORTS.check(report, Optional.empty()).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR).toList());
        for (OutputFormat format : List.of(OutputFormat.DOCX, OutputFormat.PDF, OutputFormat.JATS)) {
            Exported exported = new Export(REPORTS, List.of(format.writer()), new ExportOptions(Optional.empty(),
                    Edited.REPLACE, true, Optional.empty(), FileAccess.REPORT_FOLDER))
                    .export(report, own.resolve("exported"));
            assertEquals(1, exported.written().stream()
                    .filter(path -> path.toString().matches(".*\\.(?:docx|pdf|jats\\.xml)")).count(),
                    exported::toString);
        }
    }

    static void standIns(Path article) throws Exception {
        String text = Files.readString(article);
        Matcher picture = PICTURE.matcher(text);
        while (picture.find()) {
            ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_BYTE_GRAY), "png",
                    article.resolveSibling(picture.group(1) + ".png").toFile());
        }
        Matcher other = FILE.matcher(text);
        while (other.find()) {
            Files.writeString(article.resolveSibling(other.group(1)), "stands for the file");
        }
    }
}
