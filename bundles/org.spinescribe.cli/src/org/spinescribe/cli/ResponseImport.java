/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.spinescribe.cli.texts.Texts;
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.response.ReviewFile;
import org.spinescribe.language.response.LetterFile;
import org.spinescribe.language.response.ResponseLetter.Reviewer;
import org.spinescribe.language.response.ResponseText;
import org.spinescribe.manuscript.output.OutputFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spinescribe response import}: creates a letter from the comments of reviewers. */
@Command(name = "import", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class ResponseImport implements Runnable {

    private static final Path STANDARD_INPUT = Path.of("-");

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "COMMENTS", descriptionKey = "response.comments")
    private Path comments;

    @Option(names = "--for", required = true, paramLabel = "REPORT", descriptionKey = "response.for")
    private Path report;

    @Option(names = { "--output", "-o" }, paramLabel = "FILE", descriptionKey = "response.output")
    private Optional<Path> output = Optional.empty();

    @Override
    public void run() {
        Path letter = output.orElseGet(() -> LetterFile.of(report));
        if (!Files.isRegularFile(report)) {
            throw new CannotRun(Texts.of("no-such-file", report));
        }
        if (Files.exists(letter)) {
            throw new CannotRun(Texts.of("response.exists", letter));
        }
        ReviewFile review = review();
        if (review.reviewers().isEmpty()) {
            throw new CannotRun(Texts.of("response.no-comments", comments));
        }
        review.remarks().forEach(remark -> spec.commandLine().getErr()
                .println(Texts.of("response.remark", comments, remark.words())));
        write(letter, review.reviewers());
    }

    private ReviewFile review() {
        try {
            return comments.equals(STANDARD_INPUT)
                    ? ReviewFile.of(new String(System.in.readAllBytes(), StandardCharsets.UTF_8))
                    : ReviewFile.read(comments);
        } catch (UnreadableDraft | IOException e) {
            throw new CannotRun(Texts.of("unreadable", comments, e.getMessage()));
        }
    }

    private void write(Path letter, List<Reviewer> reviewers) {
        byte[] text = ResponseText.of(Texts.of("response.title"), reviewers).getBytes(StandardCharsets.UTF_8);
        try {
            OutputFile.write(letter, out -> out.write(text));
        } catch (IOException e) {
            throw new CannotRun(Texts.of("not-written", letter, e.getMessage()));
        }
        spec.commandLine().getOut().println(Texts.of("response.written", letter, Texts.counted("point",
                reviewers.stream().mapToInt(reviewer -> reviewer.points().size()).sum())));
    }
}
