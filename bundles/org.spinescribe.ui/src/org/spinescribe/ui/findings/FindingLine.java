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
 * A finding as a line of the view.
 *
 * @param group the name of the part with the finding, or of its file
 * @param words the quoted text of the finding; may be empty
 * @param reveal selects this text in the editor
 */
record FindingLine(Finding finding, String group, String words, List<Fix> fixes, Runnable reveal) {

    /** Returns whether two lines look the same, regardless of their positions in the text. */
    boolean looksLike(FindingLine other) {
        return finding.message().equals(other.finding.message()) && finding.severity() == other.finding.severity()
                && group.equals(other.group) && words.equals(other.words)
                && fixes.stream().map(Fix::label).toList().equals(other.fixes.stream().map(Fix::label).toList());
    }
}
