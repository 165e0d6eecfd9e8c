/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.prose;

import java.util.Optional;

import org.commonmark.node.CustomNode;

/** A reference of an answer to words of the revised report, such as {@code [=change "24 months"]}. */
public final class RevisedPassage extends CustomNode {

    private final boolean deleted;
    private final String words;
    private final String section;

    RevisedPassage(boolean deleted, String words, String section) {
        this.deleted = deleted;
        this.words = words;
        this.section = section;
    }

    /** Whether the words must be gone from the report. */
    public boolean isDeleted() {
        return deleted;
    }

    /** The words as printed, on one line. */
    public String words() {
        return words;
    }

    /** The heading of their section, if the author names it. */
    public Optional<String> section() {
        return Optional.ofNullable(section);
    }
}
