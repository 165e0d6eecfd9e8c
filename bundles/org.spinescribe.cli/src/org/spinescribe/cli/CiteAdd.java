/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import org.spinescribe.cli.terminal.ExitCode;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.ide.bibliography.NoPlaceForWorks;
import org.spinescribe.language.ide.bibliography.ReferencePlan;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.output.OutputFile;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.WorkIdentifier;
import org.spinescribe.sources.catalogues.CatalogueProblem;
import org.spinescribe.sources.catalogues.Catalogues;
import org.spinescribe.sources.files.ReportName;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spinescribe cite add}: adds works to a bibliography by their DOI or PubMed identifier. */
@Command(name = "add", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class CiteAdd implements Callable<Integer> {


    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "NUMBER", descriptionKey = "cite.add.numbers")
    private List<String> numbers = List.of();

    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "cite.add.to")
    private Optional<Path> to = Optional.empty();

    @Mixin
    private CatalogueOptions catalogues;

    private int exitCode = ExitCode.CLEAN;

    @Override
    public Integer call() {
        Set<WorkIdentifier> wanted = new LinkedHashSet<>();
        numbers.forEach(number -> wanted.add(identifier(number)));
        Path file = to.orElseGet(() -> ReportHere.onlyOne("cite.add.which"));
        try {
            if (ReportName.isOf(file)) {
                addTo(file, wanted);
            } else {
                write(ReferencePlan.into(file, find(wanted)), Optional.empty(), "");
            }
            return exitCode;
        } catch (CharacterCodingException e) {
            throw new CannotRun(Texts.of("cite.add.encoding", file));
        } catch (NoPlaceForWorks e) {
            throw new CannotRun(Texts.of("cite.add.no-place", e.file()));
        } catch (UnreadableReport e) {
            throw new CannotRun(Texts.of("unreadable", file, e.getMessage()));
        } catch (IOException e) {
            throw new CannotRun(Texts.of("not-written", file, e.getMessage()));
        }
    }

    /** Returns an identifier; digits alone can only be a PubMed identifier here. */
    private WorkIdentifier identifier(String number) {
        return WorkIdentifier.of(number.matches("\\d{1,9}") ? "pmid:" + number : number).orElseThrow(
                () -> new ParameterException(spec.commandLine(), Texts.of("cite.add.number", number)));
    }

    private void addTo(Path file, Set<WorkIdentifier> wanted) throws UnreadableReport, IOException, NoPlaceForWorks {
        String text = Reports.text(file);
        Report report = Reports.open().read(file, text);
        if (numbers.isEmpty()) {
            wanted.addAll(ReferencePlan.wanted(report));
            if (wanted.isEmpty()) {
                spec.commandLine().getOut().println(Texts.of("cite.add.nothing", file));
            }
        }
        write(ReferencePlan.of(report, find(wanted)), Optional.of(file), text);
    }

    /** Looks up all works, even when one of them is not found. */
    private Map<WorkIdentifier, BibliographyEntry> find(Set<WorkIdentifier> wanted) {
        Catalogues asked = catalogues.catalogues();
        Map<WorkIdentifier, BibliographyEntry> found = new LinkedHashMap<>();
        for (WorkIdentifier identifier : wanted) {
            try {
                found.put(identifier, asked.find(identifier));
            } catch (CatalogueProblem e) {
                spec.commandLine().getErr().println(e.getMessage());
                exitCode = ExitCode.FINDINGS;
            }
        }
        return found;
    }

    private void write(ReferencePlan plan, Optional<Path> report, String text) throws IOException {
        if (plan.file().isPresent()) {
            OutputFile.write(plan.file().get(), out -> out.write(plan.text().getBytes(StandardCharsets.UTF_8)));
        }
        plan.keys().forEach((identifier, key) -> spec.commandLine().getOut().println(
                plan.isAdded(key) ? Texts.of("cite.added", identifier.text(), key, plan.file().orElseThrow())
                        : Texts.of("cite.known", identifier.text(), key)));
        if (report.isPresent() && !plan.edits().isEmpty()) {
            byte[] edited = plan.in(text).getBytes(StandardCharsets.UTF_8);
            OutputFile.write(report.get(), out -> out.write(edited));
            spec.commandLine().getOut().println(Texts.of("written", report.get()));
        }
    }
}
