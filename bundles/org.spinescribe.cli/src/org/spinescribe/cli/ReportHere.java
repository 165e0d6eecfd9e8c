/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.nio.file.Path;
import java.util.List;

import org.spinescribe.cli.texts.Texts;
import org.spinescribe.manuscript.findings.NamedReports;
import org.spinescribe.manuscript.findings.NamedReports.ReportFile;

/** The report that is meant when nobody names one. */
final class ReportHere {

    private ReportHere() {
    }

    /**
     * Most folders have one report.
     *
     * @param message when there is another number of them
     */
    static Path onlyOne(String message) {
        List<ReportFile> reports = NamedReports.find(List.of(Path.of("."))).files();
        if (reports.size() != 1) {
            throw new CannotRun(Texts.of(message, String.valueOf(reports.size())));
        }
        return reports.getFirst().file();
    }
}
