/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.comparison.CannotCompare;
import org.spinescribe.manuscript.comparison.ReportVersion;
import org.spinescribe.manuscript.composition.CompositionProblem;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.output.OutputNames;
import org.spinescribe.manuscript.response.ResponseDocument;
import org.spinescribe.manuscript.response.RevisedManuscript;
import org.spinescribe.sources.files.ReportName;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The parameters for a letter to reviewers and its report. */
final class NamedLetter {

    @Parameters(paramLabel = "LETTER", descriptionKey = "response.letter")
    private Path letter;

    @Option(names = "--for", paramLabel = "REPORT", descriptionKey = "response.report")
    private Optional<Path> report = Optional.empty();

    @Mixin
    private EarlierVersionOptions earlier;

    @Option(names = "--journal", paramLabel = "NAME", descriptionKey = "export.journal")
    private Optional<String> journal = Optional.empty();

    @Option(names = "--outside-files", descriptionKey = "export.outside-files")
    private boolean outsideFiles;

    /** Returns the file of the letter. */
    Path file() {
        return letter;
    }

    /** Returns the report: the given one, else the one beside the letter. */
    Path report() {
        Path beside = letter.resolveSibling(letter.getFileName().toString()
                .replaceFirst("(?:\\.response)?\\.\\w+$", "") + ReportName.ENDING);
        if (report.isEmpty() && !Files.isRegularFile(beside)) {
            throw new CannotRun(Texts.of(Files.exists(letter) ? "response.no-report" : "no-such-file", letter));
        }
        return report.orElse(beside);
    }

    /** Composes the letter as a document, with its findings. */
    ResponseDocument.Composed compose() {
        String text = ResponseLetterFile.text(letter);
        FileAccess access = outsideFiles ? FileAccess.ANYWHERE : FileAccess.REPORT_FOLDER;
        Path present = report();
        try {
            Reports reports = Reports.open();
            ReportVersion now = ReportVersion.read(reports, present, present.toString(), journal, access);
            Optional<Manuscript> before = earlier.read(present, (file, name) ->
                    ReportVersion.read(reports, file, name, journal, access).manuscript());
            RevisedManuscript revised = RevisedManuscript.of(now.manuscript(), before, words -> words);
            return ResponseDocument.compose(text, now.report(), access, now.manuscript(), revised,
                    OutputNames.stem(present) + ".pdf");
        } catch (CannotCompare e) {
            throw new CannotRun(e.getMessage());
        } catch (CompositionProblem | IOException e) {
            throw new CannotRun(Texts.of("unreadable", present, e.getMessage()));
        }
    }
}
