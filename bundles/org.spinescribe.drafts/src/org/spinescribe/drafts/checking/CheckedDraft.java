/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.checking;

import java.nio.file.Path;
import java.util.List;

import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.writing.WrittenReport;
import org.spinescribe.language.check.CheckedReport;

/**
 * A checked manuscript.
 *
 * @param report the manuscript as a report, under the name of the manuscript, with its findings
 * @param findings the same at their places in the manuscript
 */
public record CheckedDraft(Path file, Draft draft, WrittenReport written, CheckedReport report,
        List<PlacedFinding> findings) {

    public CheckedDraft {
        findings = List.copyOf(findings);
    }
}
