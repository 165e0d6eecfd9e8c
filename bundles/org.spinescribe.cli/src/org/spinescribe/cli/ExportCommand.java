/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.spinescribe.cli.terminal.ExitCode;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.docx.CoAuthorCopyWriter;
import org.spinescribe.manuscript.docx.DocxTemplate;
import org.spinescribe.manuscript.docx.DocxWriter;
import org.spinescribe.manuscript.export.Edited;
import org.spinescribe.manuscript.export.Export;
import org.spinescribe.manuscript.export.ExportOptions;
import org.spinescribe.manuscript.export.Exported;
import org.spinescribe.manuscript.export.OutputFormat;
import org.spinescribe.manuscript.export.RunFiles;
import org.spinescribe.manuscript.findings.InParallel;
import org.spinescribe.manuscript.findings.NamedReports;
import org.spinescribe.manuscript.findings.NamedReports.ReportFile;
import org.spinescribe.manuscript.output.ManuscriptWriter;
import org.spinescribe.manuscript.output.OutputNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spinescribe export}: writes the manuscripts of reports. */
@Command(name = "export", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", descriptionKey = "export.files")
    private List<Path> paths;

    @Option(names = "--to", required = true, split = ",", paramLabel = "FORMAT", descriptionKey = "export.to")
    private List<String> formats;

    @Option(names = { "--output", "-o" }, paramLabel = "DIR", descriptionKey = "export.output")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--journal", paramLabel = "NAME", descriptionKey = "export.journal")
    private Optional<String> journal = Optional.empty();

    @Option(names = "--overwrite", descriptionKey = "export.overwrite")
    private boolean overwrite;

    @Option(names = "--strict", descriptionKey = "export.strict")
    private boolean strict;

    @Option(names = "--floats", paramLabel = "PLACE", descriptionKey = "export.floats")
    private Optional<FloatPlace> floats = Optional.empty();

    @Option(names = "--outside-files", descriptionKey = "export.outside-files")
    private boolean outsideFiles;

    @Option(names = "--template", paramLabel = "FILE", descriptionKey = "export.template")
    private Optional<Path> template = Optional.empty();

    @Option(names = "--for", paramLabel = "READERS", descriptionKey = "export.for")
    private Optional<Readers> readers = Optional.empty();

    private int exitCode = ExitCode.CLEAN;

    @Override
    public Integer call() {
        Set<OutputFormat> wanted = wanted();
        NamedReports found = NamedReports.find(paths);
        found.problems().forEach(problem -> say(problem, ExitCode.NOT_RUN));
        if (found.files().isEmpty() || clash(found.files(), wanted)) {
            return exitCode;
        }
        RunFiles run = new RunFiles(found.files().stream().map(ReportFile::file).toList());
        template.ifPresent(file -> run.reads(Path.of("--template"), file));
        List<ManuscriptWriter> writers = wanted.stream().map(this::writer).toList();
        Thread.ofPlatform().daemon().start(() -> writers.forEach(ManuscriptWriter::prepare));
        Export export = new Export(Reports.open(), writers, new ExportOptions(journal,
                overwrite ? Edited.REPLACE : Edited.KEEP, strict,
                floats.map(FloatPlace::floats), outsideFiles ? FileAccess.ANYWHERE : FileAccess.REPORT_FOLDER), run);
        Progress progress = new Progress(spec.commandLine().getErr(), found.files().size());
        InParallel.each(found.files(), file -> new Result(file.file(), export.export(file.file(), target(file))),
                result -> {
                    progress.clear();
                    take(result);
                    progress.step();
                });
        progress.clear();
        return exitCode;
    }

    private Set<OutputFormat> wanted() {
        Set<OutputFormat> wanted = new LinkedHashSet<>();
        for (String format : formats) {
            wanted.add(OutputFormat.find(format.strip()).orElseThrow(() -> new ParameterException(spec.commandLine(),
                    Texts.of("format", format.strip(), OutputFormat.names()))));
        }
        if (readers.isPresent() && !wanted.equals(Set.of(OutputFormat.DOCX))) {
            throw new ParameterException(spec.commandLine(), Texts.of("export.for.docx"));
        }
        return wanted;
    }

    private ManuscriptWriter writer(OutputFormat format) {
        if (format != OutputFormat.DOCX || template.isEmpty() && readers.isEmpty()) {
            return format.writer();
        }
        try {
            Optional<DocxTemplate> look = template.isEmpty() ? Optional.empty()
                    : Optional.of(DocxTemplate.read(template.get()));
            return readers.isPresent() ? new CoAuthorCopyWriter(look) : new DocxWriter(look.orElseThrow());
        } catch (IOException e) {
            throw new CannotRun(e.getMessage());
        }
    }

    /** Returns the output path of a report, without the extension of a format. */
    private Path target(ReportFile file) {
        return OutputNames.beside(output.map(folder -> folder.resolve(file.within())).orElse(file.file()));
    }

    /** Returns whether two reports would be written to the same file. */
    private boolean clash(List<ReportFile> files, Set<OutputFormat> wanted) {
        List<String> endings = wanted.stream().map(format -> "." + writer(format).extension()).toList();
        Map<Path, ReportFile> targets = new HashMap<>();
        for (ReportFile file : files) {
            Path target = target(file).toAbsolutePath().normalize();
            for (String ending : endings) {
                Path output = target.resolveSibling(target.getFileName() + ending);
                ReportFile other = targets.putIfAbsent(output, file);
                if (other != null) {
                    say(Texts.of("same-output", other.file(), file.file(), output), ExitCode.NOT_RUN);
                    return true;
                }
            }
        }
        return false;
    }

    private record Result(Path report, Exported exported) {
    }

    private void take(Result result) {
        result.exported().written().forEach(path -> spec.commandLine().getOut().println(Texts.of("written", path)));
        result.exported().kept().forEach((edited, beside) -> spec.commandLine().getErr().println(
                Texts.of("kept.beside", edited, beside)));
        result.exported().remarks().forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getOut().flush();
        if (!result.exported().written().isEmpty() && !result.exported().errors().isEmpty()) {
            say(Texts.of("marked", result.report(), Texts.counted("error", result.exported().errors().size())),
                    ExitCode.FINDINGS);
        }
        result.exported().problems().stream().map(problem -> ExportLines.of(result.report(), problem)).forEach(said -> {
            said.lines().forEach(spec.commandLine().getErr()::println);
            exitCode = Math.max(exitCode, said.exitCode());
        });
    }

    private void say(String problem, int code) {
        spec.commandLine().getErr().println(problem);
        exitCode = Math.max(exitCode, code);
    }
}
