/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
import org.spinescribe.manuscript.output.ManuscriptWriter;
import org.spinescribe.manuscript.output.OutputFile;
import org.spinescribe.manuscript.pdf.MissingCharacterException;

/** Exports one report after the other: checks it, composes its manuscript, and writes that in each format. */
final class Export {

    private final Reports reports;
    private final List<ManuscriptWriter> writers;
    private final Optional<String> journal;
    private final boolean overwrite;

    /** What came of a report: the files that were written, and what went wrong, a line each. */
    record Exported(List<Path> written, List<String> problems, int exitCode) {
    }

    /**
     * @param overwrite whether outputs that somebody has worked on since are replaced, too
     */
    Export(Reports reports, List<ManuscriptWriter> writers, Optional<String> journal, boolean overwrite) {
        this.reports = reports;
        this.writers = writers;
        this.journal = journal;
        this.overwrite = overwrite;
    }

    /**
     * Exports a report unless it has errors: a manuscript with errors in it must not leave the house by mistake.
     *
     * @param target the file to write, without its ending
     */
    Exported export(Path file, Path target) {
        try {
            CheckedReport report = reports.check(file, journal);
            long errors = report.count(Severity.ERROR);
            return errors > 0 ? refused(report, errors) : write(report, Composer.compose(report.report()), target);
        } catch (UnreadableReport e) {
            return failed(Texts.of("unreadable", file, e.getMessage()));
        } catch (CompositionProblem e) {
            return failed(Texts.of("not-composed", file, e.getMessage()));
        }
    }

    /** Makes all formats, side by side, before it writes the first one: a report is exported whole or not at all. */
    private Exported write(CheckedReport report, Manuscript manuscript, Path target) {
        List<Made> made = writers.parallelStream().map(writer -> make(writer, report, manuscript,
                target.resolveSibling(target.getFileName() + "." + writer.extension()))).toList();
        return made.stream().filter(each -> each.problem() != null).findFirst()
                .map(each -> failed(each.problem())).orElseGet(() -> write(made));
    }

    /** A file that is ready to be written, or the line that says why there is none. */
    private record Made(Path output, byte[] content, String problem) {
    }

    private Made make(ManuscriptWriter writer, CheckedReport report, Manuscript manuscript, Path output) {
        try {
            if (!overwrite && Files.isRegularFile(output) && !writer.isUnchanged(output)) {
                return new Made(output, null, Texts.of("kept", output));
            }
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            writer.write(manuscript, content);
            return new Made(output, content.toByteArray(), null);
        } catch (MissingCharacterException e) {
            return new Made(output, null, Texts.of("at-line", report.file(), line(report, e.character()),
                    e.getMessage()));
        } catch (IOException e) {
            return new Made(output, null, Texts.of("not-written", output, e.getMessage()));
        }
    }

    private static Exported write(List<Made> made) {
        List<Path> written = new ArrayList<>();
        for (Made file : made) {
            try {
                OutputFile.write(file.output(), stream -> stream.write(file.content()));
                written.add(file.output());
            } catch (IOException e) {
                return new Exported(written, List.of(Texts.of("not-written", file.output(), e.getMessage())),
                        ExitCode.NOT_RUN);
            }
        }
        return new Exported(written, List.of(), ExitCode.CLEAN);
    }

    /** The line on which a character stands first; 1 when it comes from another file, such as the bibliography. */
    private static String line(CheckedReport report, int character) {
        ICompositeNode root = NodeModelUtils.getNode(report.report().model()).getRootNode();
        int offset = Math.max(0, root.getText().indexOf(character));
        return String.valueOf(NodeModelUtils.getLineAndColumn(root, offset).getLine());
    }

    private static Exported refused(CheckedReport report, long errors) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : report.findings()) {
            if (finding.severity() == Severity.ERROR) {
                lines.add(Texts.of("finding", report.file(), String.valueOf(finding.line()),
                        String.valueOf(finding.column()), Texts.of(Severity.ERROR.name().toLowerCase(Locale.ROOT)),
                        finding.message(), finding.rule()));
            }
        }
        lines.add(Texts.of("not-exported", report.file(), Texts.counted("error", errors)));
        return new Exported(List.of(), lines, ExitCode.FINDINGS);
    }

    private static Exported failed(String problem) {
        return new Exported(List.of(), List.of(problem), ExitCode.NOT_RUN);
    }
}
