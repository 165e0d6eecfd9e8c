/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.OwnedText;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Citations are written as reports have them, not as LaTeX does. */
public final class CitationsLatex implements Rule {

    private static final Pattern CITE = Pattern.compile("\\\\{1,2}(?:[a-zA-Z]*cite[a-zA-Z]*)\\*?"
            + "(?:\\[[^\\]\\n]{0,80}\\]){0,2}\\\\?\\{([^{}\\\\\\n]{1,200})\\\\?\\}");

    @Override
    public String id() {
        return "citations/latex";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (OwnedText owned : OwnedText.in(report)) {
            Matcher cite = CITE.matcher(owned.text().source());
            while (owned.text().source().indexOf('\\') >= 0 && cite.find()) {
                note(owned.text(), cite, findings);
            }
        }
    }

    private static void note(ProseText text, Matcher cite, Findings findings) {
        int start = text.places().offset(cite.start());
        ProseText.Range range = text.named().orElse(new ProseText.Range(start,
                text.places().offset(cite.end()) - start));
        String written = Arrays.stream(cite.group(1).split(",")).map(key -> "@" + key.strip())
                .collect(Collectors.joining("; ", "[", "]"));
        findings.addFix("", range, List.of(written), cite.group(), written);
    }
}
