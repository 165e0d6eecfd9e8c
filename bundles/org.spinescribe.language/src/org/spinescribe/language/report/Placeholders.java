/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.report;

import java.util.Set;

/** The words that a new report, and a proposal of the editor, have in place of the author's own. */
public final class Placeholders {

    /** Whole texts in quotes; none of them is a text that an author would write. */
    private static final Set<String> TEXTS = Set.of("Given name Family name", "name@example.org",
            "Department, Hospital, City, Country", "Title", "Running title", "Caption",
            "What the picture shows, for readers who cannot see it", "What the picture shows", "Who gave it",
            "How it ended", "Diagnosis", "Author", "Name");

    private Placeholders() {
    }

    /** Whether a text in quotes waits for the author's own words. */
    public static boolean contains(String text) {
        return TEXTS.contains(text.strip());
    }
}
