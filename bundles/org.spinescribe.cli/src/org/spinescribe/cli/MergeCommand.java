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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.spinescribe.cli.proposals.ProposalChecks;
import org.spinescribe.cli.proposals.ProposalChoice;
import org.spinescribe.cli.proposals.ProposalList;
import org.spinescribe.cli.terminal.ExitCode;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.drafts.merge.Merge;
import org.spinescribe.drafts.merge.Proposal;
import org.spinescribe.language.check.ReportText;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.manuscript.output.OutputFile;
import org.spinescribe.sources.comments.ReportComments;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spinescribe merge}: merges the changes of co-authors into a report. */
@Command(name = "merge", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "RETURNED", descriptionKey = "merge.files")
    private List<Path> files;

    @Option(names = "--into", required = true, paramLabel = "REPORT", descriptionKey = "merge.into")
    private Path report;

    @Option(names = "--base", paramLabel = "FILE", descriptionKey = "merge.base")
    private Optional<Path> base = Optional.empty();

    @Option(names = "--format", defaultValue = "text", paramLabel = "FORMAT", descriptionKey = "merge.format")
    private ProposalList.Format format;

    @Option(names = "--apply", arity = "1..2", paramLabel = "all|author NAME|N,N…", descriptionKey = "merge.apply")
    private List<String> apply = new ArrayList<>();

    @Option(names = { "--output", "-o" }, paramLabel = "FILE", descriptionKey = "merge.output")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--check", descriptionKey = "merge.check")
    private boolean check;

    @Override
    public Integer call() {
        if (output.isPresent() && apply.isEmpty()) {
            throw new ParameterException(spec.commandLine(), Texts.of("merge.output-alone"));
        }
        try {
            String present = ReportText.read(report);
            Merge.Merged merged = Merge.of(present, files, base);
            ProposalChecks checks = check ? ProposalChecks.of(Reports.open(), report, present, merged.proposals())
                    : ProposalChecks.NONE;
            ProposalList.print(spec.commandLine().getOut(), report, merged, checks, format);
            merged.remarks().forEach(spec.commandLine().getErr()::println);
            keepComments(merged);
            merged.problems().forEach(spec.commandLine().getErr()::println);
            int code = apply.isEmpty() ? ExitCode.CLEAN : take(present, merged);
            return merged.problems().isEmpty() ? code : ExitCode.NOT_RUN;
        } catch (UnreadableReport e) {
            throw new CannotRun(Texts.of("unreadable", report, e.getMessage()));
        } catch (IOException e) {
            throw new CannotRun(Texts.of("not-written", output.orElse(report), String.valueOf(e.getMessage())));
        }
    }

    /** Saves the comments beside the report at once, since they cannot conflict. */
    private void keepComments(Merge.Merged merged) throws IOException {
        ReportComments known = ReportComments.of(report);
        ReportComments all = known.with(merged.comments());
        if (!all.equals(known)) {
            OutputFile.write(ReportComments.beside(report), stream -> stream.write(all.json()));
            spec.commandLine().getErr().println(Texts.of("merge.comments", ReportComments.beside(report),
                    Texts.counted("comment", merged.comments().stream().mapToInt(each -> each.comments().size()).sum()),
                    report));
        }
    }

    private int take(String present, Merge.Merged merged) throws IOException {
        ProposalChoice choice = ProposalChoice.of(apply, merged.proposals())
                .orElseThrow(() -> new ParameterException(spec.commandLine(), Texts.of("merge.apply-what",
                        String.join(" ", apply))));
        choice.problems().forEach(spec.commandLine().getErr()::println);
        List<Proposal> taken = choice.taken();
        if (taken.isEmpty()) {
            spec.commandLine().getErr().println(Texts.of("merge.nothing-taken"));
            return choice.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
        }
        byte[] text = merged.apply(present, taken).getBytes(StandardCharsets.UTF_8);
        Path target = output.orElse(report);
        if (output.isEmpty()) {
            Path kept = kept();
            Files.copy(report, kept);
            spec.commandLine().getErr().println(Texts.of("merge.kept", kept));
        }
        OutputFile.write(target, stream -> stream.write(text));
        spec.commandLine().getErr().println(Texts.of("merge.taken", target,
                Texts.counted("proposal", taken.size()), merged.proposals().size() - taken.size()));
        return choice.problems().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    /** Returns an unused path for a copy of the present report. */
    private Path kept() {
        Path kept = report.resolveSibling(report.getFileName() + ".before-merge");
        for (int i = 2; Files.exists(kept); i++) {
            kept = report.resolveSibling(report.getFileName() + ".before-merge-" + i);
        }
        return kept;
    }
}
