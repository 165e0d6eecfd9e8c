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
 * The subjects of statements at the end of an article, in the order of the grammar of reports. This is the only list of
 * the kinds; a test compares it with the grammar.
 */
public enum StatementKind {
    /** Consent of the patient. */
    CONSENT,
    /** Approval of a committee. */
    ETHICS,
    /** The source of the money for the work. */
    FUNDING,
    /** Conflicts of interest. */
    CONFLICTS,
    /** The place of the data. */
    DATA,
    /** The use of artificial intelligence. */
    AI_USE,
    /** The contributions of the authors. */
    CONTRIBUTIONS,
    /** Thanks to others. */
    ACKNOWLEDGEMENTS;

    private static final Set<StatementKind> ABOUT_AUTHORS = EnumSet.of(FUNDING, CONFLICTS, CONTRIBUTIONS,
            ACKNOWLEDGEMENTS);

    /** The keyword, such as {@code ai-use}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it identifies the authors or their institutions. */
    public boolean isAboutAuthors() {
        return ABOUT_AUTHORS.contains(this);
    }

    /** The kind with a keyword; empty for other words. */
    public static Optional<StatementKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** All keywords, in order. */
    public static List<String> words() {
        return Arrays.stream(values()).map(StatementKind::word).toList();
    }

    /** The keyword. */
    @Override
    public String toString() {
        return word();
    }
}
