/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import java.util.List;

import org.commonmark.node.Text;
import org.spinescribe.language.prose.Citation;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.OwnedText;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A key in parentheses prints names and number, where mostly the citation alone is meant. */
public final class CitationsInParentheses implements Rule {

    @Override
    public String id() {
        return "citations/in-parentheses";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (OwnedText owned : OwnedText.in(report)) {
            for (Citation citation : owned.text().all(Citation.class)) {
                if (citation.isNarrative() && citation.getPrevious() instanceof Text before
                        && before.getLiteral().endsWith("(") && citation.getNext() instanceof Text behind
                        && behind.getLiteral().startsWith(")")) {
                    note(owned.text(), citation, findings);
                }
            }
        }
    }

    private static void note(ProseText text, Citation citation, Findings findings) {
        ProseText.Range key = text.range(citation);
        String written = "[@" + citation.works().getFirst().key() + "]";
        findings.addFix("", text.named().orElse(new ProseText.Range(key.offset() - 1, key.length() + 2)),
                List.of(written), citation.works().getFirst().key(), written);
    }
}
