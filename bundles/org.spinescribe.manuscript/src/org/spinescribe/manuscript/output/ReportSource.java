/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.output;

import org.spinescribe.manuscript.PageLayout;
import org.spinescribe.sources.comments.ReportComments;

/**
 * The report of a manuscript, for documents that come back into the report.
 *
 * @param file its name
 * @param text the whole text of the file
 * @param version of the program
 * @param page for co-authors
 * @param comments on the report
 */
public record ReportSource(String file, String text, String version, PageLayout page,
        ReportComments comments) {
}
