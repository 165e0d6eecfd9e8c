/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
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
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.checking.DraftCheck;
import org.spinescribe.drafts.docx.Changes;
import org.spinescribe.drafts.reading.DraftFile;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.checklist.Checklist;
import org.spinescribe.language.journal.Journal;
import org.spinescribe.language.journals.BundledJournals;
import org.spinescribe.language.journals.JournalDemands;
import org.spinescribe.language.report.OtherJournal;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.checklist.ManuscriptPages;
import org.spinescribe.manuscript.composition.CompositionProblem;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.export.RunFiles;
import org.spinescribe.manuscript.output.OutputNames;
import org.spinescribe.manuscript.output.Outputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spinescribe checklist}: compares a report with a reporting guideline, item by item. */
@Command(name = "checklist", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class ChecklistCommand implements Callable<Integer> {

    /** The guideline for a report whose journal follows none. */
    private static final String USUAL = "care-2016";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "checklist.file")
    private Path file;

    @Option(names = "--guideline", paramLabel = "NAME", descriptionKey = "checklist.guideline")
    private Optional<String> guideline = Optional.empty();

    @Option(names = "--to", split = ",", paramLabel = "FORMAT", descriptionKey = "checklist.to")
    private List<String> formats = List.of();

    @Option(names = { "--output", "-o" }, paramLabel = "DIR", descriptionKey = "checklist.output")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--overwrite", descriptionKey = "checklist.overwrite")
    private boolean overwrite;

    @Option(names = "--outside-files", descriptionKey = "export.outside-files")
    private boolean outsideFiles;

    @Override
    public Integer call() {
        Set<ChecklistFormat> wanted = wanted();
        try {
            boolean report = !DraftFile.hasKnownName(file);
            if (!report && !wanted.isEmpty()) {
                throw new CannotRun(Texts.of("checklist.import", file));
            }
            CheckedReport checked = report ? Reports.open().check(file, Optional.empty())
                    : new DraftCheck(Reports.open()).check(file, Optional.empty(), Changes.ACCEPT).report();
            JournalDemands demands = demands(checked.report());
            Checklist checklist = Checklist.of(checked.report(), demands);
            if (wanted.isEmpty()) {
                new TextChecklist(spec.commandLine().getOut(), spec.commandLine().getColorScheme().ansi())
                        .print(file, checklist, checked.report(), report);
            } else {
                write(wanted, checklist, checked.report(), name(demands));
            }
            return ExitCode.CLEAN;
        } catch (UnreadableReport | UnreadableDraft e) {
            return fail(Texts.of("unreadable", file, e.getMessage()));
        } catch (CompositionProblem e) {
            return fail(Texts.of("no-pages", file, e.getMessage()));
        } catch (IOException e) {
            return fail(Texts.of("checklist.not-written", file, e.getMessage()));
        }
    }

    private Set<ChecklistFormat> wanted() {
        Set<ChecklistFormat> wanted = new LinkedHashSet<>();
        for (String format : formats) {
            wanted.add(ChecklistFormat.find(format.strip()).orElseThrow(() -> new ParameterException(
                    spec.commandLine(), Texts.of("format", format.strip(), ChecklistFormat.names()))));
        }
        return wanted;
    }

    /** Returns the requested guideline, else the one of the report's journal, else the usual one. */
    private JournalDemands demands(Report report) {
        if (guideline.isPresent()) {
            JournalDemands named = OtherJournal.find(report.model().eResource(), guideline.get())
                    .map(JournalDemands::of).orElseThrow(() -> wrong("guideline"));
            if (named.items().isEmpty()) {
                throw wrong("guideline.without-items");
            }
            return named;
        }
        return report.demands().items().isEmpty() ? JournalDemands.of(BundledJournals.load(USUAL).orElseThrow())
                : report.demands();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), Texts.of(message, guideline.orElseThrow(),
                String.join(", ", BundledJournals.guidelines())));
    }

    /** Returns the short name of the guideline, for the name of the file. */
    private static String name(JournalDemands demands) {
        return ((Journal) demands.items().getFirst().demand().eContainer()).getName();
    }

    /** Makes all formats before it writes the first one. Writes none if one would replace changes of somebody. */
    private void write(Set<ChecklistFormat> wanted, Checklist checklist, Report report, String guidelineName)
            throws CompositionProblem, IOException {
        Map<Path, ChecklistFormat> targets = targets(wanted, guidelineName);
        ManuscriptPages pages = ManuscriptPages.of(report,
                outsideFiles ? FileAccess.ANYWHERE : FileAccess.REPORT_FOLDER);
        Map<Path, byte[]> files = new LinkedHashMap<>();
        for (Map.Entry<Path, ChecklistFormat> target : targets.entrySet()) {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            target.getValue().write(checklist, report, pages, content);
            files.put(target.getKey(), content.toByteArray());
        }
        Optional<Path> changed =
                new Outputs(files, written -> overwrite || targets.get(written).isUnchanged(written)).write();
        if (changed.isPresent()) {
            throw new CannotRun(Texts.of("changed", changed.get()));
        }
        files.keySet().forEach(written -> spec.commandLine().getOut().println(Texts.of("written", written)));
    }

    /** Returns the file of each format, none of which the report reads. */
    private Map<Path, ChecklistFormat> targets(Set<ChecklistFormat> wanted, String guidelineName) {
        RunFiles read = new RunFiles(List.of(file));
        Map<Path, ChecklistFormat> targets = new LinkedHashMap<>();
        for (ChecklistFormat format : wanted) {
            String name = OutputNames.checklist(file, guidelineName) + "." + format;
            Path target = output.map(folder -> folder.resolve(name)).orElse(file.resolveSibling(name));
            Optional<String> objection = read.objection(target, target.toString());
            if (objection.isPresent()) {
                throw new CannotRun(Texts.of("not-written", target, objection.get()));
            }
            targets.put(target, format);
        }
        return targets;
    }

    private int fail(String problem) {
        spec.commandLine().getErr().println(problem);
        return ExitCode.NOT_RUN;
    }
}
