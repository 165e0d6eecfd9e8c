/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.names;

import java.util.Optional;

import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.resource.XtextResource;
import org.spinescribe.language.caseReport.CaseReport;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.Report;

/** Access to the server's present model of a report. */
public final class Snapshot {

    private Snapshot() {
    }

    /** Returns the report of a resource; empty when it could not be parsed at all. */
    public static Optional<Report> report(XtextResource resource) {
        return resource.getParseResult() != null && !resource.getContents().isEmpty()
                && resource.getContents().getFirst() instanceof CaseReport model ? Optional.of(Report.of(model))
                        : Optional.empty();
    }

    /** Converts a range to lines and columns. */
    public static Range range(Document document, ProseText.Range range) {
        int length = document.getContents().length();
        int start = Math.min(range.offset(), length);
        return new Range(document.getPosition(start),
                document.getPosition(Math.min(start + range.length(), length)));
    }
}
