/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.export;

import java.nio.file.Path;

import org.spinescribe.manuscript.export.Exported;

/** The outcome of the export of one report. */
record ExportOutcome(Path report, Exported exported) {

    String name() {
        return report.getFileName().toString();
    }
}
