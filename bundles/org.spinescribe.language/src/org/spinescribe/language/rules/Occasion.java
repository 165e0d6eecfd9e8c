/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules;

import java.util.Locale;

/**
 * When a rule runs in an editor. A quick rule runs at every keystroke. A rule that compares facts with prose, or reads
 * image and table files, runs when the report is opened or saved.
 */
public enum Occasion {
    WHILE_TYPING, ON_SAVE;

    /** The words on a rule's page: {@code while typing} or {@code on save}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * The occasion with a name on a page.
     *
     * @throws IllegalArgumentException when there is none with these words
     */
    static Occasion named(String words) {
        return valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
