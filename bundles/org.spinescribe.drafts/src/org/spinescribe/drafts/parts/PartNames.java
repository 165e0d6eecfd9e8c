/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.List;
import java.util.Optional;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.sources.statements.StatementKind;

/** Recognises parts by their headings, for readers of formats that mark sections themselves. */
public final class PartNames {

    private PartNames() {
    }

    /** The keyword in the language of reports for the statement that a heading announces; empty for other headings. */
    public static Optional<String> statement(String heading) {
        return PartHeading.kind(heading).filter(kind -> StatementKind.of(kind).isPresent());
    }

    /** The words at the start of a text that announce a statement, and the text behind them. */
    public record Announced(String words, String kind, List<DraftInline> rest) {
    }

    /** The statement that a text announces at its start, in bold or before a colon; empty for other texts. */
    public static Optional<Announced> announced(List<DraftInline> text) {
        return RunIn.of(text).flatMap(start -> statement(start.heading())
                .map(kind -> new Announced(start.heading(), kind, start.rest())));
    }
}
