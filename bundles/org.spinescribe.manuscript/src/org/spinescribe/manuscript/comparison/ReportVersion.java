/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.comparison;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.composition.Composer;
import org.spinescribe.manuscript.composition.CompositionProblem;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.export.Export;

/**
 * One version of a report.
 *
 * @param report     the parsed report
 * @param text       its source
 * @param manuscript the manuscript composed of it
 */
public record ReportVersion(Report report, String text, Manuscript manuscript) {

    /**
     * Reads a version.
     *
     * @param name    of the version for people
     * @param journal the journal whose demands replace those of the report's own journal
     * @param files   which files the report may use
     * @throws CannotCompare when the report cannot be read, or has errors that lose its text
     */
    public static ReportVersion read(Reports reports, Path file, String name, Optional<String> journal,
            FileAccess files)
            throws CannotCompare {
        try {
            CheckedReport checked = reports.check(file, journal);
            List<Finding> errors = checked.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR).toList();
            if (!Export.canBeMarked(errors)) {
                Finding first = errors.stream().filter(error -> !Export.canBeMarked(List.of(error))).findFirst()
                        .orElseThrow();
                throw new CannotCompare("errors", name, first.line(), first.message());
            }
            String text = NodeModelUtils.getNode(checked.report().model()).getRootNode().getText();
            return new ReportVersion(checked.report(), text, Composer.compose(checked.report(), files));
        } catch (UnreadableReport | CompositionProblem e) {
            throw new CannotCompare("unreadable", name, e.getMessage());
        }
    }
}
