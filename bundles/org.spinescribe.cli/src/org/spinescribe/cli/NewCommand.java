/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.spinescribe.cli.terminal.ExitCode;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.ide.skeleton.AuthorBlocks;
import org.spinescribe.language.ide.skeleton.Skeleton;
import org.spinescribe.language.journal.Journal;
import org.spinescribe.language.journals.BundledJournals;
import org.spinescribe.sources.files.ReportName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spinescribe new}: creates a report with placeholders for its journal's demands. */
@Command(name = "new", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    private static final String NO_WORKS = "% The works that the report cites, in BibTeX.\n";
    private static final String BRITISH = "en-GB";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "new.file")
    private Path file;

    @Option(names = "--title", paramLabel = "TEXT", descriptionKey = "new.title")
    private Optional<String> title = Optional.empty();

    @Option(names = "--journal", paramLabel = "NAME", descriptionKey = "new.journal")
    private Optional<String> journal = Optional.empty();

    @Option(names = "--language", paramLabel = "TAG", descriptionKey = "new.language")
    private Optional<String> language = Optional.empty();

    @Option(names = "--authors-from", paramLabel = "FILE", descriptionKey = "new.authors-from")
    private Optional<Path> authorsFrom = Optional.empty();

    @Override
    public Integer call() {
        Path report = file.toString().endsWith(ReportName.ENDING) ? file
                : file.resolveSibling(file.getFileName() + ReportName.ENDING);
        if (Files.exists(report)) {
            throw new CannotRun(Texts.of("new.exists", report));
        }
        Reports reports = Reports.open();
        String text = new Skeleton(answer(title, "new.ask.title").orElse("A case report"),
                answer(journal, "new.ask.journal").map(NewCommand::journal),
                answer(language, "new.ask.language").orElse(BRITISH),
                authorsFrom.flatMap(from -> authors(reports, from))).text();
        try {
            if (report.toAbsolutePath().getParent() != null) {
                Files.createDirectories(report.toAbsolutePath().getParent());
            }
            write(report, text);
            Path works = report.resolveSibling("references.bib");
            if (!Files.exists(works)) {
                write(works, NO_WORKS);
            }
            return ExitCode.CLEAN;
        } catch (IOException e) {
            throw new CannotRun(Texts.of("not-written", report, e.getMessage()));
        }
    }

    private void write(Path target, String text) throws IOException {
        Files.write(target, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
        spec.commandLine().getOut().println(Texts.of("written", target));
    }

    /** Returns an option's value; without one, asks the user if there is a terminal. */
    private static Optional<String> answer(Optional<String> said, String question) {
        Console terminal = System.console();
        return said.isPresent() || terminal == null ? said
                : Optional.ofNullable(terminal.readLine("%s ", Texts.of(question))).map(String::strip)
                        .filter(answer -> !answer.isEmpty());
    }

    private static Journal journal(String name) {
        return BundledJournals.load(name).orElseThrow(() -> new CannotRun(Texts.of("new.journal", name,
                String.join(", ", BundledJournals.names()))));
    }

    private static Optional<String> authors(Reports reports, Path from) {
        try {
            Optional<String> blocks = AuthorBlocks.of(reports.check(from, Optional.empty()).report());
            if (blocks.isEmpty()) {
                throw new CannotRun(Texts.of("new.no-authors", from));
            }
            return blocks;
        } catch (UnreadableReport e) {
            throw new CannotRun(Texts.of("unreadable", from, e.getMessage()));
        }
    }
}
