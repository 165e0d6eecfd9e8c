/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.statements;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a statement at the end of an article is about, in the order of the grammar of reports. This is the one list of
 * the kinds; a test compares it with the grammar.
 */
public enum StatementKind {
    /** Of the patient. */
    CONSENT,
    /** Of a committee. */
    ETHICS,
    /** Who paid for the work. */
    FUNDING,
    /** Conflicts of interest. */
    CONFLICTS,
    /** Where the data are. */
    DATA,
    /** What artificial intelligence was used for. */
    AI_USE,
    /** Who did what. */
    CONTRIBUTIONS,
    /** Whom the authors thank. */
    ACKNOWLEDGEMENTS;

    private static final Set<StatementKind> ABOUT_AUTHORS = EnumSet.of(FUNDING, CONFLICTS, CONTRIBUTIONS,
            ACKNOWLEDGEMENTS);

    /** As it is typed, such as {@code ai-use}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it tells who the authors are, or where they work. */
    public boolean isAboutAuthors() {
        return ABOUT_AUTHORS.contains(this);
    }

    /** The kind that is typed with a word; empty when the word is none of a statement. */
    public static Optional<StatementKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** All words, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(StatementKind::word).toList();
    }

    /** The word. */
    @Override
    public String toString() {
        return word();
    }
}
