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
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.spinescribe.cli.terminal.ExitCode;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.drafts.reading.DraftFile;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.comparison.CannotCompare;
import org.spinescribe.manuscript.comparison.Comparison;
import org.spinescribe.manuscript.comparison.GitRevision;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.export.RunFiles;
import org.spinescribe.manuscript.findings.NamedReports;
import org.spinescribe.manuscript.output.Ledger;
import org.spinescribe.manuscript.output.Outputs;
import org.spinescribe.sources.files.ReportName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spinescribe compare}: shows the changes between two versions of a report. */
@Command(name = "compare", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..2", paramLabel = "OLD NEW", descriptionKey = "compare.versions")
    private List<Path> versions;

    @Option(names = "--from", paramLabel = "REVISION", descriptionKey = "compare.from")
    private Optional<String> from = Optional.empty();

    @Option(names = { "--output", "-o" }, required = true, paramLabel = "DIR", descriptionKey = "compare.output")
    private Path output;

    @Option(names = "--author", paramLabel = "NAME", descriptionKey = "compare.author")
    private Optional<String> author = Optional.empty();

    @Option(names = "--date", paramLabel = "TIME", descriptionKey = "compare.date")
    private Optional<String> date = Optional.empty();

    @Option(names = "--journal", paramLabel = "NAME", descriptionKey = "export.journal")
    private Optional<String> journal = Optional.empty();

    @Option(names = "--outside-files", descriptionKey = "export.outside-files")
    private boolean outsideFiles;

    @Option(names = "--overwrite", descriptionKey = "compare.overwrite")
    private boolean overwrite;

    private Instant time;
    private int exitCode = ExitCode.CLEAN;

    /** An old and a new file, and the output folder. */
    private record Pair(Path before, String name, Path after, Path folder) {
    }

    @Override
    public Integer call() {
        if (versions.size() == 2 == from.isPresent()) {
            throw new ParameterException(spec.commandLine(), Texts.of("compare.which"));
        }
        Optional<Path> draft = versions.stream().filter(DraftFile::hasKnownName).findFirst();
        if (draft.isPresent()) {
            throw new CannotRun(Texts.of("compare.import", draft.get()));
        }
        time = time();
        Comparison comparison = new Comparison(Reports.open(), journal,
                outsideFiles ? FileAccess.ANYWHERE : FileAccess.REPORT_FOLDER);
        if (from.isPresent()) {
            withRevision(comparison, versions.getFirst(), from.get());
        } else {
            for (Pair pair : pairs(versions.getFirst(), versions.getLast())) {
                compare(comparison, pair);
            }
        }
        return exitCode;
    }

    private Instant time() {
        try {
            return date.map(Instant::parse).orElseGet(Instant::now);
        } catch (DateTimeParseException e) {
            throw new ParameterException(spec.commandLine(), Texts.of("compare.date", date.orElseThrow()));
        }
    }

    private void withRevision(Comparison comparison, Path file, String revision) {
        try {
            GitRevision.read(file, revision, (then, name) -> {
                compare(comparison, new Pair(then, name, file, output));
                return exitCode;
            });
        } catch (CannotCompare e) {
            say(e.getMessage());
        } catch (IOException e) {
            say(Texts.of("unreadable", file, String.valueOf(e.getMessage())));
        }
    }

    /** Returns the pairs to compare: two files, or the files of the same name in two folders. */
    private List<Pair> pairs(Path before, Path after) {
        if (!Files.isDirectory(before) && !Files.isDirectory(after)) {
            return List.of(new Pair(before, before.toString(), after, output));
        }
        Map<Path, Path> old = reports(before);
        Map<Path, Path> now = reports(after);
        if (old.size() == 1 && now.size() == 1) {
            Path one = old.values().iterator().next();
            return List.of(new Pair(one, one.toString(), now.values().iterator().next(), output));
        }
        old.keySet().stream().filter(each -> !now.containsKey(each)).forEach(each ->
                say(Texts.of("compare.alone", old.get(each), after)));
        now.keySet().stream().filter(each -> !old.containsKey(each)).forEach(each ->
                say(Texts.of("compare.alone", now.get(each), before)));
        return now.entrySet().stream().filter(each -> old.containsKey(each.getKey()))
                .map(each -> new Pair(old.get(each.getKey()), old.get(each.getKey()).toString(), each.getValue(),
                        output.resolve(ReportName.withoutEnding(each.getKey().toString())))).toList();
    }

    /** Returns the reports of a folder by their relative paths; for a file, the file itself. */
    private Map<Path, Path> reports(Path path) {
        NamedReports found = NamedReports.find(List.of(path));
        found.problems().forEach(this::say);
        return found.files().stream().collect(Collectors.toMap(NamedReports.ReportFile::within,
                NamedReports.ReportFile::file, (one, other) -> one, LinkedHashMap::new));
    }

    private void compare(Comparison comparison, Pair pair) {
        try {
            RunFiles read = new RunFiles(List.of(pair.before(), pair.after()));
            Map<Path, byte[]> files = new LinkedHashMap<>();
            comparison.compare(pair.before(), pair.name(), pair.after(), author, time)
                    .forEach((name, bytes) -> files.put(pair.folder().resolve(name), bytes));
            Optional<String> objection = files.keySet().stream()
                    .flatMap(file -> read.objection(file, pair.after().toString()).stream()).findFirst();
            Optional<Path> edited = objection.isPresent() ? Optional.empty()
                    : new Outputs(files, file -> overwrite || Ledger.knows(file)).remember();
            objection.or(() -> edited.map(file -> Texts.of("changed", file))).ifPresentOrElse(this::say,
                    () -> files.keySet().forEach(
                            file -> spec.commandLine().getOut().println(Texts.of("written", file))));
        } catch (CannotCompare e) {
            say(e.getMessage());
        } catch (IOException e) {
            say(Texts.of("compare.not-written", pair.folder(), String.valueOf(e.getMessage())));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            say(Texts.of("unreadable", pair.after(), Texts.of("unforeseen.manuscript", String.valueOf(e))));
        }
    }

    private void say(String problem) {
        spec.commandLine().getErr().println(problem);
        exitCode = ExitCode.NOT_RUN;
    }
}
