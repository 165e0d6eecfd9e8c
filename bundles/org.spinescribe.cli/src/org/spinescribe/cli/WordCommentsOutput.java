/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.checking.CheckedDraft;
import org.spinescribe.drafts.checking.DraftCheck;
import org.spinescribe.drafts.comments.CommentedFile;
import org.spinescribe.drafts.docx.Changes;
import org.spinescribe.drafts.reading.DraftFile;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.manuscript.output.OutputFile;

/** Writes the findings in a Word file as comments into a copy of the file. */
final class WordCommentsOutput {

    private WordCommentsOutput() {
    }

    /**
     * Checks a file and writes the copy.
     *
     * @return the checked file
     * @throws CannotRun when the file is no Word file, or the copy cannot be written
     */
    static CheckedDraft write(Reports reports, Path file, Path copy, Optional<String> journal) {
        if (!DraftFile.isWord(file)) {
            throw new CannotRun(Texts.of("comments.word", file));
        }
        if (file.toAbsolutePath().normalize().equals(copy.toAbsolutePath().normalize())) {
            throw new CannotRun(Texts.of("comments.same", copy));
        }
        try {
            CheckedDraft checked = new DraftCheck(reports).check(file, journal, Changes.ACCEPT);
            List<String> summary = List.of(Texts.of("comments.summary",
                    Texts.counted("error", checked.report().count(Severity.ERROR)),
                    Texts.counted("warning", checked.report().count(Severity.WARNING)),
                    Texts.counted("note", checked.report().count(Severity.INFO))));
            OutputFile.write(copy, stream -> {
                try {
                    CommentedFile.write(checked, summary, Instant.now(), stream);
                } catch (UnreadableDraft e) {
                    throw new IOException(e.getMessage(), e);
                }
            });
            return checked;
        } catch (UnreadableDraft | UnreadableReport e) {
            throw new CannotRun(Texts.of("unreadable", file, e.getMessage()));
        } catch (IOException | UncheckedIOException e) {
            throw new CannotRun(Texts.of("findings.not-written", copy, e.getMessage()));
        }
    }
}
