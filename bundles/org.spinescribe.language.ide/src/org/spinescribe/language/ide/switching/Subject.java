/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.switching;

/** The subjects of journals' demands. */
public enum Subject {
    LIMITS, SECTIONS, KEYWORDS, STATEMENTS, REST;

    /** Returns the subject of a rule. */
    static Subject of(String rule) {
        return switch (rule) {
            case "journal/sections", "journal/section-order", "journal/abstract-headings" -> SECTIONS;
            case "journal/statements", "journal/statement-wording", "journal/attachment" -> STATEMENTS;
            default -> rule.startsWith("keywords/") || rule.startsWith("journal/keyword") ? KEYWORDS
                    : rule.matches("journal/(.*-(length|count)|highlights|short-title)") ? LIMITS : REST;
        };
    }
}
