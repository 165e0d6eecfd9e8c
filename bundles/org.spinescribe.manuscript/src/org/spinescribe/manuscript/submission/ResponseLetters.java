/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.submission;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.anonymous.AnonymousCopy;
import org.spinescribe.manuscript.composition.CompositionProblem;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.docx.DocxWriter;
import org.spinescribe.manuscript.output.OutputNames;
import org.spinescribe.manuscript.pdf.PdfWriter;
import org.spinescribe.manuscript.response.ResponseDocument;
import org.spinescribe.manuscript.response.RevisedManuscript;
import org.spinescribe.sources.files.ReportName;

/** The answers to the reviewers, with the pages and lines of the manuscripts in the package. */
final class ResponseLetters {

    private final Report report;
    private final FileAccess files;
    private final Manuscript manuscript;
    private final AnonymousCopy copy;
    private final RevisedSubmission revision;
    private final Optional<ResponseDocument.Composed> named;

    ResponseLetters(Report report, FileAccess files, Manuscript manuscript, AnonymousCopy copy,
            RevisedSubmission revision)
            throws CompositionProblem, IOException {
        this.report = report;
        this.files = files;
        this.manuscript = manuscript;
        this.copy = copy;
        this.revision = revision;
        named = revision.letter().isEmpty() ? Optional.empty() : Optional.of(ResponseDocument.compose(
                revision.letter().get(), report, files, manuscript, RevisedManuscript.of(manuscript,
                        Optional.of(revision.before()), words -> words), OutputNames.MANUSCRIPT + ".pdf"));
    }

    /** The letter with all names. */
    Map<String, byte[]> named() throws IOException {
        return named.isEmpty() ? Map.of() : written(named.get().document(), OutputNames.RESPONSE);
    }

    /** The letter without names, with the pages and lines of the anonymous manuscript. */
    Map<String, byte[]> anonymous() throws CompositionProblem, IOException {
        if (named.isEmpty()) {
            return Map.of();
        }
        RevisedManuscript revised = RevisedManuscript.of(copy.manuscript(), Optional.empty(), copy::hide);
        return written(copy.hide(ResponseDocument.compose(revision.letter().orElseThrow(), report, files,
                copy.manuscript(), revised,
                OutputNames.ANONYMOUS_MANUSCRIPT + ".pdf").document()), OutputNames.ANONYMOUS_RESPONSE);
    }

    /** The problems of the letter. */
    List<String> remarks() {
        return named.map(letter -> letter.findings().stream()
                .map(finding -> SubmissionTexts.of("open.response", finding.line(), finding.message())).toList())
                .orElseGet(() -> List.of(SubmissionTexts.of("open.no-response", report.file()
                        .map(file -> file.getFileName().toString()).orElse("report" + ReportName.ENDING))));
    }

    private static Map<String, byte[]> written(Manuscript letter, String name) throws IOException {
        SortedMap<String, byte[]> written = new TreeMap<>(new DocxWriter().files(letter, name));
        written.putAll(new PdfWriter().files(letter, name));
        return written;
    }
}
