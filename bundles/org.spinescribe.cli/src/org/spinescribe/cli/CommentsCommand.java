/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.spinescribe.cli.terminal.ExitCode;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.check.ReportText;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.manuscript.output.OutputFile;
import org.spinescribe.sources.comments.Anchor;
import org.spinescribe.sources.comments.Comment;
import org.spinescribe.sources.comments.CommentThread;
import org.spinescribe.sources.comments.ReportComments;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spinescribe comments}: lists and answers the comments of co-authors on a report. */
@Command(name = "comments", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class CommentsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "REPORT", descriptionKey = "comments.file")
    private Path report;

    @Option(names = "--reply", arity = "2", paramLabel = "N TEXT", descriptionKey = "comments.reply")
    private List<String> reply = new ArrayList<>();

    @Option(names = "--author", paramLabel = "NAME", descriptionKey = "comments.author")
    private Optional<String> author = Optional.empty();

    @Option(names = "--resolve", paramLabel = "N", descriptionKey = "comments.resolve")
    private List<Integer> resolved = new ArrayList<>();

    @Option(names = "--reopen", paramLabel = "N", descriptionKey = "comments.reopen")
    private List<Integer> reopened = new ArrayList<>();

    @Override
    public Integer call() {
        try {
            String text = ReportText.read(report);
            ReportComments known = ReportComments.of(report);
            ReportComments comments = changed(known);
            if (!comments.equals(known)) {
                OutputFile.write(ReportComments.beside(report), stream -> stream.write(comments.json()));
            }
            print(comments, text);
            return ExitCode.CLEAN;
        } catch (UnreadableReport e) {
            throw new CannotRun(Texts.of("unreadable", report, e.getMessage()));
        } catch (IOException e) {
            throw new CannotRun(Texts.of("comments.file-problem", ReportComments.beside(report), e.getMessage()));
        }
    }

    private ReportComments changed(ReportComments known) {
        ReportComments comments = known;
        if (!reply.isEmpty()) {
            String name = author.filter(given -> !given.isBlank()).orElseThrow(() -> new ParameterException(
                    spec.commandLine(), Texts.of("comments.who")));
            int index = index(reply.getFirst(), comments);
            comments = comments.with(index, comments.threads().get(index).with(new Comment(name,
                    Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), reply.get(1))));
        }
        for (int number : resolved) {
            int index = index(String.valueOf(number), comments);
            comments = comments.with(index, comments.threads().get(index).with(true));
        }
        for (int number : reopened) {
            int index = index(String.valueOf(number), comments);
            comments = comments.with(index, comments.threads().get(index).with(false));
        }
        return comments;
    }

    private int index(String number, ReportComments comments) {
        int index = number.matches("\\d{1,6}") ? Integer.parseInt(number) - 1 : -1;
        if (index < 0 || index >= comments.threads().size()) {
            throw new ParameterException(spec.commandLine(), Texts.of("comments.no-number", number,
                    comments.threads().size()));
        }
        return index;
    }

    private void print(ReportComments comments, String text) {
        PrintWriter out = spec.commandLine().getOut();
        for (int i = 0; i < comments.threads().size(); i++) {
            CommentThread thread = comments.threads().get(i);
            Anchor.Place place = thread.anchor().in(text);
            long line = text.substring(0, place.from()).chars().filter(sign -> sign == '\n').count() + 1;
            String words = thread.anchor().words().replaceAll("\\s+", " ");
            out.println(Texts.of("comments.thread", i + 1, report, line, words,
                    thread.resolved() ? Texts.of("comments.resolved") : "",
                    place.gone() ? Texts.of("comments.gone") : ""));
            for (Comment comment : thread.comments()) {
                out.println(Texts.of("comments.comment", comment.author(), comment.date().length() < 10 ? ""
                        : " " + comment.date().substring(0, 10), comment.text().replaceAll("\\s+", " ")));
            }
        }
        out.flush();
        if (comments.threads().isEmpty()) {
            spec.commandLine().getErr().println(Texts.of("comments.none", report));
        }
    }
}
