/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.composition.Composer;
import org.spinescribe.manuscript.composition.CompositionProblem;
import org.spinescribe.manuscript.output.Ledger;
import org.spinescribe.manuscript.output.ManuscriptWriter;
import org.spinescribe.manuscript.output.OutputFile;
import org.spinescribe.manuscript.pdf.LostTextException;
import org.spinescribe.manuscript.pdf.MissingCharacterException;

/** Exports one report after the other: checks it, composes its manuscript, and writes that in each format. */
public final class Export {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.spinescribe.manuscript.export.export");
    private static final Set<String> LOSES_TEXT = Set.of(Finding.SYNTAX, "structure/stray",
            "structure/duplicate-name", "structure/repeated");
    private static final String PRIVACY = "privacy/";

    private final Reports reports;
    private final List<ManuscriptWriter> writers;
    private final ExportOptions options;

    /** An export in some formats. */
    public Export(Reports reports, List<ManuscriptWriter> writers, ExportOptions options) {
        this.reports = reports;
        this.writers = List.copyOf(writers);
        this.options = options;
    }

    /**
     * Exports a report.
     *
     * @param target the file to write, without its ending
     */
    public Exported export(Path file, Path target) {
        return export(file, target, step -> true);
    }

    /** Exports a report, step by step under the eyes of somebody who may stop it. */
    public Exported export(Path file, Path target, ExportStep.Watcher watcher) {
        try {
            if (!watcher.proceed(ExportStep.CHECK)) {
                return Exported.failed(new ExportProblem.Stopped());
            }
            CheckedReport report = reports.check(file, options.journal());
            List<Finding> errors = report.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR).toList();
            return options.strict() && !errors.isEmpty() || !canBeMarked(errors)
                    ? Exported.failed(new ExportProblem.Errors(errors))
                    : compose(report, errors, target, watcher);
        } catch (UnreadableReport e) {
            return Exported.failed(new ExportProblem.NotComposed(false, e.getMessage()));
        } catch (CompositionProblem e) {
            return Exported.failed(new ExportProblem.NotComposed(true, e.getMessage()));
        }
    }

    /**
     * Whether a report with these errors can be exported with their places marked. What cannot be read, or stands there
     * once too often, cannot be marked either: it would be missing. And what tells who the patient is must not leave
     * the house in any form.
     */
    public static boolean canBeMarked(List<Finding> errors) {
        return errors.stream()
                .noneMatch(error -> LOSES_TEXT.contains(error.rule()) || error.rule().startsWith(PRIVACY));
    }

    /** Makes all formats, side by side, before it writes the first one: a report is exported whole or not at all. */
    private Exported compose(CheckedReport report, List<Finding> errors, Path target, ExportStep.Watcher watcher)
            throws CompositionProblem {
        if (!watcher.proceed(ExportStep.COMPOSE)) {
            return Exported.failed(new ExportProblem.Stopped());
        }
        Manuscript manuscript = ErrorMarks.in(arranged(Composer.compose(report.report(), options.files())), errors);
        if (!watcher.proceed(ExportStep.MAKE)) {
            return Exported.failed(new ExportProblem.Stopped());
        }
        List<Made> made = writers.parallelStream().map(writer -> make(writer, report, manuscript, target)).toList();
        Optional<ExportProblem> problem = made.stream().flatMap(each -> each.problem().stream()).findFirst();
        if (problem.isPresent() || !watcher.proceed(ExportStep.WRITE)) {
            return Exported.failed(problem.orElseGet(ExportProblem.Stopped::new));
        }
        return write(made, errors);
    }

    private Manuscript arranged(Manuscript manuscript) {
        return options.floats().map(place -> manuscript.with(manuscript.layout().with(place))).orElse(manuscript);
    }

    /**
     * The files of a format that are ready to be written, or why there are none.
     *
     * @param remembered whether the folder's ledger must know them
     * @param kept what somebody has worked on, and what they are written beside
     */
    private record Made(Map<Path, byte[]> files, boolean remembered, Optional<Path> kept,
            Optional<ExportProblem> problem) {

        static Made not(ExportProblem problem) {
            return new Made(Map.of(), false, Optional.empty(), Optional.of(problem));
        }
    }

    private Made make(ManuscriptWriter writer, CheckedReport report, Manuscript manuscript, Path target) {
        String name = target.getFileName().toString();
        try {
            Map<Path, byte[]> files = files(writer, manuscript, target, name);
            Optional<Path> edited = options.edited() == Edited.REPLACE ? Optional.empty() : edited(writer, files);
            if (edited.isPresent() && options.edited() == Edited.ASK) {
                return Made.not(new ExportProblem.Changed(edited.get()));
            }
            Optional<Path> next = edited;
            for (int i = 1; next.isPresent(); i++) {
                files = files(writer, manuscript, target, name + "-new" + (i == 1 ? "" : "-" + i));
                next = edited(writer, files);
            }
            return new Made(files, writer.leavesNoMark(), edited, Optional.empty());
        } catch (MissingCharacterException e) {
            return Made.not(new ExportProblem.NotPrintable(line(report, Character.toString(e.character())),
                    e.getMessage()));
        } catch (LostTextException e) {
            return Made.not(new ExportProblem.NotPrintable(line(report, e.words()), e.getMessage()));
        } catch (OutOfMemoryError | StackOverflowError e) {
            return Made.not(new ExportProblem.NotWritten(target.resolveSibling(name + "." + writer.extension()),
                    TEXTS.getString("memory")));
        } catch (IOException e) {
            return Made.not(new ExportProblem.NotWritten(target.resolveSibling(name + "." + writer.extension()),
                    e.getMessage()));
        }
    }

    private static Map<Path, byte[]> files(ManuscriptWriter writer, Manuscript manuscript, Path target, String name)
            throws IOException {
        Map<Path, byte[]> files = new LinkedHashMap<>();
        writer.files(manuscript, name).forEach((file, content) -> files.put(target.resolveSibling(file), content));
        return files;
    }

    /** The first file there that somebody has worked on. */
    private static Optional<Path> edited(ManuscriptWriter writer, Map<Path, byte[]> files) throws IOException {
        for (Path file : files.keySet()) {
            if (Files.isRegularFile(file) && !writer.isUnchanged(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private static Exported write(List<Made> made, List<Finding> errors) {
        List<Path> written = new ArrayList<>();
        Map<Path, Path> kept = new LinkedHashMap<>();
        for (Made format : made) {
            format.kept().ifPresent(file -> kept.put(file, format.files().keySet().iterator().next()));
            for (Map.Entry<Path, byte[]> file : format.files().entrySet()) {
                try {
                    OutputFile.write(file.getKey(), stream -> stream.write(file.getValue()));
                    if (format.remembered()) {
                        Ledger.of(file.getKey()).remember(file.getKey().getFileName().toString(), file.getValue());
                    }
                    written.add(file.getKey());
                } catch (IOException e) {
                    return new Exported(written, kept, errors,
                            Optional.of(new ExportProblem.NotWritten(file.getKey(), e.getMessage())));
                }
            }
        }
        return new Exported(written, kept, errors, Optional.empty());
    }

    /** The line on which words stand first; 1 when they come from another file, such as the bibliography. */
    private static int line(CheckedReport report, String words) {
        ICompositeNode root = NodeModelUtils.getNode(report.report().model()).getRootNode();
        int offset = Math.max(0, root.getText().indexOf(words));
        return NodeModelUtils.getLineAndColumn(root, offset).getLine();
    }
}
