/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.spinescribe.language.prose.Citation;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.prose.Shifted;
import org.spinescribe.language.report.OwnedText;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A raised citation behind a digit reads as a power. */
public final class CitationsBehindDigit implements Rule {

    @Override
    public String id() {
        return "citations/behind-digit";
    }

    @Override
    public void check(Report report, Findings findings) {
        if (!RaisedCitations.in(report)) {
            return;
        }
        for (OwnedText owned : OwnedText.in(report)) {
            for (Citation citation : owned.text().all(Citation.class)) {
                if (!citation.isNarrative() && endsInDigit(citation.getPrevious())) {
                    note(owned.text(), citation, findings);
                }
            }
        }
    }

    /** The space before a raised citation is not printed. */
    private static boolean endsInDigit(Node before) {
        Node node = before instanceof Text space && space.getLiteral().isBlank() ? before.getPrevious() : before;
        while (node instanceof Shifted || node != null && !(node instanceof Text) && node.getLastChild() != null) {
            node = node.getLastChild();
        }
        String text = node instanceof Text words ? words.getLiteral().stripTrailing() : "";
        return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    }

    private static void note(ProseText text, Citation citation, Findings findings) {
        findings.add(text.named().orElse(text.range(citation)));
    }
}
