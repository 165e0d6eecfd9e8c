/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.OwnedText;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Every footnote has a name of its own and is mentioned. */
public final class ProseFootnotes implements Rule {

    @Override
    public String id() {
        return "prose/footnotes";
    }

    @Override
    public boolean losesText() {
        return true;
    }

    @Override
    public void check(Report report, Findings findings) {
        for (OwnedText owned : OwnedText.in(report)) {
            ProseText text = owned.text();
            List<FootnoteDefinition> notes = text.all(FootnoteDefinition.class);
            if (!notes.isEmpty()) {
                notes(text, notes, findings);
            }
        }
    }

    private static void notes(ProseText text, List<FootnoteDefinition> notes, Findings findings) {
        Set<String> mentioned = new HashSet<>();
        text.all(FootnoteReference.class).forEach(mention -> mentioned.add(key(mention.getLabel())));
        Set<String> written = new HashSet<>();
        for (FootnoteDefinition note : notes) {
            if (!written.add(key(note.getLabel()))) {
                findings.addCase("twice", text.range(note), note.getLabel());
            } else if (!mentioned.contains(key(note.getLabel()))) {
                findings.add(text.range(note), note.getLabel());
            }
        }
    }

    /** CommonMark looks at labels without capitals. */
    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }
}
