/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Text;
import org.spinescribe.language.prose.Citation;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.OwnedText;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Markup that is opened is closed. */
public final class ProseUnbalanced implements Rule {

    @Override
    public String id() {
        return "prose/unbalanced";
    }

    /** Markup that was parsed as text, as its other half is missing. */
    private static final Pattern LEFT_OVER = Pattern.compile(
            "\\*\\*|(?<![\\p{L}\\p{N}*])\\*(?=\\p{L})|(?<=\\p{L})\\*(?![\\p{L}\\p{N}*])|(?<=[\\p{L}\\p{N}])\\^|"
                    + "\\[(?=-?@)(?![^\\[\\]]*\\])|\\[(?=#\\p{L})");

    /** The greatest distance, in characters, between a bracket and the closing one. */
    private static final int LONGEST = 400;

    private static final Pattern ESCAPED = Pattern.compile("\\\\.");

    @Override
    public void check(Report report, Findings findings) {
        for (OwnedText owned : OwnedText.in(report)) {
            ProseText text = owned.text();
            for (Text plain : text.all(Text.class)) {
                String typed = text.typed(plain);
                if ((typed.endsWith("[") || typed.endsWith("[-")) && plain.getNext() instanceof Citation cited
                        && cited.isNarrative() && !isClosed(text, cited)) {
                    findings.add(text.range(plain, typed.lastIndexOf('['), 1), "[");
                }
                if (typed.indexOf('*') >= 0 || typed.indexOf('^') >= 0 || typed.indexOf('[') >= 0) {
                    Matcher mark = LEFT_OVER.matcher(ESCAPED.matcher(typed).replaceAll("__"));
                    while (mark.find()) {
                        findings.add(text.range(plain, mark.start(), mark.end() - mark.start()), mark.group());
                    }
                }
            }
        }
    }

    /** Whether a bracket behind a citation closes the one before, in the same paragraph. */
    private static boolean isClosed(ProseText text, Citation cited) {
        int index = cited.getSourceSpans().getFirst().getInputIndex();
        int limit = Math.min(text.source().length(), index + LONGEST);
        int close = text.source().indexOf(']', index, limit);
        int open = text.source().indexOf('[', index, limit);
        int end = text.source().indexOf("\n\n", index, limit);
        return close >= 0 && (open < 0 || close < open) && (end < 0 || close < end);
    }
}
