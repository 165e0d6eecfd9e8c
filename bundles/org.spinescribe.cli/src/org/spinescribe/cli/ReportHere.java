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

/** Finds the report of the working folder, when the user names none. */
final class ReportHere {

    private ReportHere() {
    }

    /**
     * Returns the only report of the folder.
     *
     * @param message the key of the message when there is another number of reports
     */
    static Path onlyOne(String message) {
        List<ReportFile> reports = NamedReports.find(List.of(Path.of("."))).files();
        if (reports.size() != 1) {
            throw new CannotRun(Texts.of(message, String.valueOf(reports.size())));
        }
        return reports.getFirst().file();
    }
}
