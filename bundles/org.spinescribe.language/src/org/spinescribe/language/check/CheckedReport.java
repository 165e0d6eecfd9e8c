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
 * A parsed and checked report.
 *
 * @param file the path that was read
 * @param report the parsed report
 * @param findings in the order of the file
 */
public record CheckedReport(Path file, Report report, List<Finding> findings) {

    /** The same under another path, which users know. */
    public CheckedReport named(Path shown) {
        return new CheckedReport(shown, report, findings);
    }

    /** The number of findings of a severity. */
    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
