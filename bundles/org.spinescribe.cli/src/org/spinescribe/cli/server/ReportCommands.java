/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.server;

import java.util.List;

import org.spinescribe.language.check.Reports;
import org.spinescribe.language.ide.server.ServerCommand;

/** The commands of the language server that this bundle adds. */
public final class ReportCommands {

    private ReportCommands() {
    }

    /** Returns all commands. */
    public static List<ServerCommand> all(Reports reports, ProblemLines lines) {
        return List.of(new ExportReport(reports, lines), new SubmitReport(reports, lines), new ReportTasks(),
                new ReportPage(reports), new AddReference(), new CiteFromZotero());
    }
}
