/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.findings;

import java.util.List;

import org.spinescribe.language.check.Finding;

/**
 * A finding as it is shown.
 *
 * @param group the part of the report that it stands in, or the report
 * @param words those in question; may be empty
 * @param reveal leads to them
 */
record FindingLine(Finding finding, String group, String words, List<Fix> fixes, Runnable reveal) {

    /** Whether two lines look the same, wherever their words stand by now. */
    boolean looksLike(FindingLine other) {
        return finding.message().equals(other.finding.message()) && finding.severity() == other.finding.severity()
                && group.equals(other.group) && words.equals(other.words)
                && fixes.stream().map(Fix::label).toList().equals(other.fixes.stream().map(Fix::label).toList());
    }
}
