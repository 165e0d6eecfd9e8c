/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import org.spinescribe.drafts.docx.RevisedUnit;

/** The keys by which units are compared. Programs change kinds of spaces and hyphens, and reprint citations. */
final class Sign {

    private static final String CITATION = "\uE000";
    private static final String END = "\uE001";

    private Sign() {
    }

    static String of(SentUnit unit) {
        return switch (unit.kind()) {
            case CITATION -> CITATION + (unit.target().isEmpty() ? unit.text() : unit.target());
            case END -> END;
            default -> of(unit.text());
        };
    }

    static String of(RevisedUnit unit) {
        return switch (unit.kind()) {
            case CITATION -> CITATION + (unit.target().isEmpty() ? unit.text() : unit.target());
            case END -> END;
            default -> of(unit.text());
        };
    }

    private static String of(String text) {
        return switch (text) {
            case "\u00A0", "\u202F", "\t", "\n" -> " ";
            case "\u2011" -> "-";
            default -> text;
        };
    }
}
