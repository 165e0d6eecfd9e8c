/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Text;
import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.Report;

/** Markup that is opened is closed. */
final class UnbalancedMarkup implements Rule {

    @Override
    public String id() {
        return "prose/unbalanced";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /** What is left in plain text of markup whose other half is missing. */
    private static final Pattern LEFT_OVER = Pattern.compile(
            "\\*\\*|(?<![\\p{L}\\p{N}*])\\*(?=\\p{L})|(?<=\\p{L})\\*(?![\\p{L}\\p{N}*])|(?<=[\\p{L}\\p{N}])\\^|\\[(?=-?@)|\\[(?=#\\p{L})");

    @Override
    public void check(Report report, Findings findings) {
        for (Prose prose : report.allProse()) {
            ProseText text = report.text(prose);
            for (Text plain : text.all(Text.class)) {
                Matcher mark = LEFT_OVER.matcher(plain.getLiteral());
                if (mark.find() && plain.getSourceSpans().size() == 1) {
                    findings.add(this, range(text, plain, mark), mark.group());
                }
            }
        }
    }

    /** The mark itself; the whole text where escapes before it make its exact place unknown. */
    private static ProseText.Range range(ProseText text, Text plain, Matcher mark) {
        boolean exact = plain.getSourceSpans().getFirst().getLength() == plain.getLiteral().length();
        return exact ? text.range(plain, mark.start(), mark.end() - mark.start()) : text.range(plain);
    }
}
