/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.clinical.words.Messages;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Finding;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.composition.Composer;
import org.spinescribe.manuscript.output.ManuscriptWriter;
import org.spinescribe.manuscript.output.Outputs;
import org.spinescribe.manuscript.output.ProgramVersion;
import org.spinescribe.manuscript.output.ReportSource;
import org.spinescribe.sources.comments.ReportComments;
import org.spinescribe.manuscript.pdf.LostTextException;
import org.spinescribe.manuscript.pdf.MissingCharacterException;

/** A manuscript in one format, from its bytes to its files. A failure affects this format alone. */
final class FormatExport {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.spinescribe.manuscript.export.export");

    private final ManuscriptWriter writer;
    private final Manuscript manuscript;
    private final CheckedReport report;
    private final Path target;
    private final List<Path> written = new ArrayList<>();
    private final Map<Path, Path> kept = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private Map<Path, byte[]> files = Map.of();
    private ExportProblem problem;

    private FormatExport(ManuscriptWriter writer, Manuscript manuscript, CheckedReport report, Path target) {
        this.writer = writer;
        this.manuscript = manuscript;
        this.report = report;
        this.target = target;
    }

    /**
     * Makes the bytes of a format.
     *
     * @param target the file to write, without its extension
     */
    static FormatExport make(ManuscriptWriter writer, Manuscript manuscript, CheckedReport report, Path target) {
        FormatExport made = new FormatExport(writer, manuscript, report, target);
        made.trying(() -> made.files = made.named(target.getFileName().toString()));
        return made;
    }

    /** The joint result of all formats. */
    static Exported result(List<FormatExport> formats, List<Finding> errors) {
        Map<Path, Path> kept = new LinkedHashMap<>();
        formats.forEach(format -> kept.putAll(format.kept));
        return new Exported(formats.stream().flatMap(format -> format.written.stream()).toList(), kept, errors,
                formats.stream().flatMap(format -> format.remarks.stream()).toList(),
                formats.stream().flatMap(format -> Optional.ofNullable(format.problem).stream()).toList());
    }

    /** The first existing output that somebody has edited. */
    Optional<Path> changed() {
        List<Path> changed = new ArrayList<>();
        trying(() -> outputs(Edited.KEEP).changed().ifPresent(changed::add));
        return changed.stream().findFirst();
    }

    /** Writes the files, beside outputs that somebody has edited, and never over a file of the run. */
    void write(RunFiles run, Edited edited) {
        trying(() -> {
            List<Path> worked = new ArrayList<>();
            for (int i = 0; problem == null && written.isEmpty() && !files.isEmpty(); i++) {
                if (i > 0) {
                    files = named(target.getFileName() + "-new" + (i == 1 ? "" : "-" + i));
                }
                objection(run).ifPresentOrElse(why -> problem = why, () -> trying(() -> place(run, edited, worked)));
            }
            if (!worked.isEmpty() && !written.isEmpty()) {
                kept.put(worked.getFirst(), written.getFirst());
            }
        });
    }

    private Optional<ExportProblem> objection(RunFiles run) {
        for (Path file : files.keySet()) {
            Optional<String> why = run.objection(file, owner());
            if (why.isPresent()) {
                return Optional.of(new ExportProblem.NotWritten(file, why.get()));
            }
        }
        return Optional.empty();
    }

    private void place(RunFiles run, Edited edited, List<Path> worked) throws IOException {
        Outputs outputs = outputs(edited);
        Optional<Path> changed = writer.leavesNoMark() ? outputs.remember() : outputs.write();
        if (changed.isPresent()) {
            worked.add(changed.get());
        } else {
            written.addAll(files.keySet());
            files.keySet().forEach(file -> run.written(file, owner()));
        }
    }

    private Outputs outputs(Edited edited) {
        return new Outputs(files, edited == Edited.REPLACE ? file -> true : writer::isUnchanged);
    }

    private Map<Path, byte[]> named(String name) throws IOException {
        Map<Path, byte[]> named = new LinkedHashMap<>();
        remarks.clear();
        Path output = target.resolveSibling(name + "." + writer.extension());
        writer.of(this::source)
                .files(manuscript, name, remark -> remarks.add(Messages.of(TEXTS, "remark", output, remark)))
                .forEach((file, content) -> named.put(target.resolveSibling(file), content));
        return named;
    }

    private String owner() {
        return output().toString();
    }

    private Path output() {
        return target.resolveSibling(target.getFileName() + "." + writer.extension());
    }

    private interface Step {

        void take() throws IOException;
    }

    private void trying(Step step) {
        try {
            step.take();
        } catch (MissingCharacterException e) {
            problem = new ExportProblem.NotPrintable(output(), line(Character.toString(e.character())),
                    e.getMessage());
        } catch (LostTextException e) {
            problem = new ExportProblem.NotPrintable(output(), line(e.words()), e.getMessage());
        } catch (IOException e) {
            problem = new ExportProblem.NotWritten(output(), e.getMessage());
        } catch (OutOfMemoryError | StackOverflowError e) {
            problem = new ExportProblem.NotWritten(output(), TEXTS.getString("memory"));
        } catch (RuntimeException e) {
            problem = new ExportProblem.NotWritten(output(), Messages.of(TEXTS, "unforeseen", e));
        }
    }

    private ReportSource source() throws IOException {
        return new ReportSource(String.valueOf(report.file().getFileName()), text(),
                ProgramVersion.beside(FormatExport.class),
                Composer.forCoAuthors(manuscript.layout(), report.report()), comments());
    }

    private String text() {
        return NodeModelUtils.getNode(report.report().model()).getRootNode().getText();
    }

    private ReportComments comments() throws IOException {
        try {
            return ReportComments.of(report.file());
        } catch (IOException e) {
            throw new IOException(Messages.of(TEXTS, "comments", ReportComments.beside(report.file()), e.getMessage()),
                    e);
        }
    }

    /** The first line with these words; 1 when they come from another file, such as the bibliography. */
    private int line(String words) {
        ICompositeNode root = NodeModelUtils.getNode(report.report().model()).getRootNode();
        return NodeModelUtils.getLineAndColumn(root, Math.max(0, root.getText().indexOf(words))).getLine();
    }
}
