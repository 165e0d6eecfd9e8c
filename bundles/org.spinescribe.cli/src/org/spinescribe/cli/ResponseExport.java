/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.spinescribe.cli.terminal.ExitCode;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.export.OutputFormat;
import org.spinescribe.manuscript.export.RunFiles;
import org.spinescribe.manuscript.response.LetterFiles;
import org.spinescribe.manuscript.response.ResponseDocument;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code spinescribe response export}: exports a letter. */
@Command(name = "export", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class ResponseExport implements Callable<Integer> {

    private static final Set<OutputFormat> FORMATS = Set.of(OutputFormat.DOCX, OutputFormat.PDF);

    @Spec
    private CommandSpec spec;

    @Mixin
    private NamedLetter letter;

    @Option(names = "--to", split = ",", defaultValue = "docx,pdf", paramLabel = "FORMAT",
            descriptionKey = "response.to")
    private List<String> formats;

    @Option(names = { "--output", "-o" }, paramLabel = "DIR", descriptionKey = "response.folder")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--overwrite", descriptionKey = "checklist.overwrite")
    private boolean overwrite;

    @Override
    public Integer call() {
        Set<OutputFormat> wanted = wanted();
        ResponseDocument.Composed composed = letter.compose();
        try {
            write(wanted, composed.document());
        } catch (IOException e) {
            throw new CannotRun(Texts.of("not-written", letter.file(), e.getMessage()));
        }
        ResponseCheckCommand.print(letter, composed.findings(), spec.commandLine().getErr());
        return composed.findings().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private Set<OutputFormat> wanted() {
        Set<OutputFormat> wanted = new LinkedHashSet<>();
        for (String format : formats) {
            wanted.add(OutputFormat.find(format.strip()).filter(FORMATS::contains).orElseThrow(() ->
                    new ParameterException(spec.commandLine(), Texts.of("format", format.strip(), "docx, pdf"))));
        }
        return wanted;
    }

    private void write(Set<OutputFormat> wanted, Manuscript document) throws IOException {
        Path folder = output.orElseGet(() -> letter.file().resolveSibling(""));
        LetterFiles made = LetterFiles.of(document, folder, letter.file().getFileName().toString()
                .replaceFirst("\\.\\w+$", ""), wanted.stream().map(OutputFormat::writer).toList());
        RunFiles read = new RunFiles(List.of(letter.report(), letter.file()));
        for (Path target : made.files().keySet()) {
            Optional<String> objection = read.objection(target, target.toString());
            if (objection.isPresent()) {
                throw new CannotRun(Texts.of("not-written", target, objection.get()));
            }
        }
        if (!overwrite && !made.changed().isEmpty()) {
            throw new CannotRun(Texts.of("changed", made.changed().getFirst()));
        }
        made.write();
        made.files().keySet().forEach(file -> spec.commandLine().getOut().println(Texts.of("written", file)));
        spec.commandLine().getOut().flush();
    }
}
