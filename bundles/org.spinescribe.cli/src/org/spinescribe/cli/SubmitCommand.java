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
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.cli.terminal.ExitCode;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.response.LetterFile;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.comparison.CannotCompare;
import org.spinescribe.manuscript.comparison.ReportVersion;
import org.spinescribe.manuscript.composition.CompositionProblem;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.export.ExportProblem;
import org.spinescribe.manuscript.export.RunFiles;
import org.spinescribe.manuscript.output.Ledger;
import org.spinescribe.manuscript.output.OutputNames;
import org.spinescribe.manuscript.submission.RevisedSubmission;
import org.spinescribe.manuscript.submission.SubmissionFolder;
import org.spinescribe.manuscript.submission.SubmissionPackage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spinescribe submit}: writes the submission package for a journal. */
@Command(name = "submit", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class SubmitCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "submit.file")
    private Path file;

    @Option(names = "--journal", paramLabel = "NAME", descriptionKey = "submit.journal")
    private Optional<String> journal = Optional.empty();

    @Option(names = { "--output", "-o" }, paramLabel = "DIR", descriptionKey = "submit.output")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private EarlierVersionOptions earlier;

    @Option(names = "--response", paramLabel = "LETTER", descriptionKey = "submit.response")
    private Optional<Path> letter = Optional.empty();

    @Option(names = "--force", descriptionKey = "submit.force")
    private boolean force;

    @Option(names = "--overwrite", descriptionKey = "submit.overwrite")
    private boolean overwrite;

    @Option(names = "--outside-files", descriptionKey = "export.outside-files")
    private boolean outsideFiles;

    @Override
    public Integer call() {
        if (letter.isPresent() && !earlier.isNamed()) {
            throw new ParameterException(spec.commandLine(), Texts.of("submit.response-alone"));
        }
        try {
            Reports reports = Reports.open();
            CheckedReport checked = reports.check(file, journal);
            List<Finding> errors = checked.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR).toList();
            if (!errors.isEmpty() && !force) {
                ExportLines.of(file, new ExportProblem.Errors(errors)).lines().forEach(this::say);
                say(Texts.of("submit.force"));
                return ExitCode.FINDINGS;
            }
            return write(SubmissionPackage.of(checked, access(), revision(reports)));
        } catch (CannotCompare e) {
            say(e.getMessage());
        } catch (UnreadableReport e) {
            say(Texts.of("unreadable", file, e.getMessage()));
        } catch (CompositionProblem e) {
            say(Texts.of("not-composed", file, e.getMessage()));
        } catch (IOException e) {
            say(Texts.of("not-written", file, e.getMessage()));
        }
        return ExitCode.NOT_RUN;
    }

    private FileAccess access() {
        return outsideFiles ? FileAccess.ANYWHERE : FileAccess.REPORT_FOLDER;
    }

    /** Returns the earlier version and the answers to its reviewers, if this is a revision. */
    private Optional<RevisedSubmission> revision(Reports reports) throws CannotCompare, IOException {
        Optional<Manuscript> before = earlier.read(file, (old, name) ->
                ReportVersion.read(reports, old, name, journal, access()).manuscript());
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Path beside = LetterFile.of(file);
        Optional<Path> answers = letter.or(() -> Optional.of(beside).filter(Files::isRegularFile));
        return Optional.of(new RevisedSubmission(before.get(), answers.isEmpty() ? Optional.empty()
                : Optional.of(ResponseLetterFile.text(answers.get()))));
    }

    private int write(SubmissionPackage files) throws IOException {
        SubmissionFolder folder = new SubmissionFolder(folder());
        Optional<Path> changed = folder.write(files, new RunFiles(sources()),
                overwrite ? any -> true : Ledger::knows);
        if (changed.isPresent()) {
            say(Texts.of("kept", changed.get()));
            return ExitCode.NOT_RUN;
        }
        files.files().keySet().forEach(name -> tell(folder.folder().resolve(name)));
        tell(folder.archive());
        return ExitCode.CLEAN;
    }

    /** Returns the input files, which must not be overwritten. */
    private List<Path> sources() {
        return Stream.of(Stream.of(file), earlier.file().stream(), letter.stream()).flatMap(all -> all).toList();
    }

    /** Returns the folder of the package: beside the report, named after it. */
    private Path folder() {
        String folder = OutputNames.submission(file);
        return output.map(parent -> parent.resolve(folder)).orElseGet(() -> file.resolveSibling(folder));
    }

    private void tell(Path written) {
        spec.commandLine().getOut().println(Texts.of("written", written));
    }

    private void say(String problem) {
        spec.commandLine().getErr().println(problem);
    }
}
