/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.export;

import java.util.Optional;

import org.spinescribe.manuscript.PageLayout.Floats;
import org.spinescribe.manuscript.composition.FileAccess;

/**
 * The user's options for an export.
 *
 * @param journal the journal to export for instead of the report's own
 * @param edited how to treat outputs that somebody has edited since
 * @param strict whether a report with errors is refused; otherwise it is exported with its errors marked
 * @param floats where figures and tables stand on pages; empty for the journal's choice
 * @param files which files a report may name
 */
public record ExportOptions(Optional<String> journal, Edited edited, boolean strict, Optional<Floats> floats,
        FileAccess files) {
}
