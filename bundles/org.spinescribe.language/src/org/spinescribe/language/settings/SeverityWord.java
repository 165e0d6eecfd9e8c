/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.settings;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.xtext.diagnostics.Severity;

/** Severities as people read and write them, in settings, journals, pages and output alike. */
public final class SeverityWord {

    private SeverityWord() {
    }

    /** The word for a severity: error, warning, information, off. */
    public static String of(Severity severity) {
        return switch (severity) {
            case INFO -> "information";
            case IGNORE -> "off";
            default -> severity.name().toLowerCase(Locale.ROOT);
        };
    }

    /** The severity that a word names; nothing for other words. */
    public static Optional<Severity> read(String word) {
        for (Severity severity : Severity.values()) {
            if (of(severity).equals(word)) {
                return Optional.of(severity);
            }
        }
        return Optional.empty();
    }
}
