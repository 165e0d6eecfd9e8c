/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.spinescribe.cli.terminal.ExitCode;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.reading.ImportedReport;
import org.spinescribe.sources.files.ReportName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spinescribe import}: imports Word files and JATS articles as reports. */
@Command(name = "import", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "import.files")
    private List<Path> files;

    @Option(names = "--to", paramLabel = "FOLDER", descriptionKey = "import.to")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--changes", defaultValue = "accept", paramLabel = "HOW", descriptionKey = "check.changes")
    private ChangesView changes;

    private int exitCode = ExitCode.CLEAN;

    @Override
    public Integer call() {
        files.forEach(this::read);
        return exitCode;
    }

    /** Imports a file. Several files get a folder each, because each has its own figures and bibliography. */
    private void read(Path file) {
        Path base = folder.orElseGet(() -> Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of("")));
        String name = ReportName.withoutEnding(ImportedReport.report(file, Path.of("")));
        Path target = files.size() > 1 || folder.isEmpty() ? base.resolve(name) : base;
        try {
            Path report = ImportedReport.report(file, target);
            ImportedReport.Written written = ImportedReport.write(file, report, changes.changes(),
                    LocalDate.now());
            written.files().forEach(each -> spec.commandLine().getOut().println(Texts.of("import.written", each)));
            written.problems().forEach(problem -> say(Texts.of("import.picture", file, problem)));
            if (!written.looks().isEmpty()) {
                spec.commandLine().getErr()
                        .println(Texts.of("import.looks", file, Texts.counted("look", written.looks().size()),
                        ImportedReport.list(report)));
            }
        } catch (UnreadableDraft e) {
            say(Texts.of("unreadable", file, e.getMessage()));
        } catch (FileAlreadyExistsException e) {
            say(Texts.of("import.exists", e.getMessage()));
        } catch (IOException e) {
            say(Texts.of("import.not-written", file, String.valueOf(e.getMessage())));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            say(Texts.of("unreadable", file, Texts.of("unforeseen.manuscript", String.valueOf(e))));
        }
    }

    private void say(String problem) {
        spec.commandLine().getErr().println(problem);
        exitCode = ExitCode.NOT_RUN;
    }
}
