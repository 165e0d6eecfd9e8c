/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.check;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.report.Report;

/**
 * A report that was read and checked.
 *
 * @param file where it was read
 * @param report what was read
 * @param findings in the order of the file
 */
public record CheckedReport(Path file, Report report, List<Finding> findings) {

    /** The same under the name that the file has for whom it is shown. */
    public CheckedReport named(Path shown) {
        return new CheckedReport(shown, report, findings);
    }

    /** How many findings of a severity there are. */
    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
