/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import org.spinescribe.language.check.CheckedReport;

/** Prints what was found, report by report. */
sealed interface FindingsReport permits TextFindings, JsonFindings {

    /** The next report. */
    void add(CheckedReport report);

    /** There are no more reports. */
    void end();
}
