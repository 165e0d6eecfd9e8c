/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.files;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * A journal's name for a file to submit with the manuscript, such as {@code care-2016-checklist}.
 *
 * @param text words with hyphens between
 */
public record AttachmentName(String text) {

    private static final String CHECKLIST = "-checklist";

    /** The filled-in checklist of a guideline. */
    public static AttachmentName checklist(String guideline) {
        return new AttachmentName(guideline + CHECKLIST);
    }

    /** Whether it is the filled-in checklist of some guideline. */
    public boolean isChecklist() {
        return text.endsWith(CHECKLIST);
    }

    /** Whether a file has this name: its name contains all words, as {@code case-1-care-2016-checklist.docx}. */
    public boolean isOf(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Stream.of(text.toLowerCase(Locale.ROOT).split("-")).allMatch(name::contains);
    }

    /** The words. */
    public String words() {
        return text.replace('-', ' ');
    }
}
