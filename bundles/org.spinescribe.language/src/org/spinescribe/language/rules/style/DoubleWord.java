/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.style;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** No word stands twice in a row. */
public final class DoubleWord implements Rule {

    private static final Pattern TWICE = Pattern.compile("(?<![\\p{L}\\p{N}'’-])(\\p{L}\\p{Ll}{1,19}+)[ \\u00A0](\\p{Ll}{2,20}+)(?![\\p{L}\\p{N}'’-])");
    /** Words that may rightly follow themselves: "the fact that that operation", "who had had". */
    private static final Set<String> RIGHT = Set.of("that", "had");

    @Override
    public String id() {
        return "style/double-word";
    }

    @Override
    public void check(Report report, Findings findings) {
        Words.each(report, passage -> check(passage, findings));
    }

    private static void check(Passage passage, Findings findings) {
        Matcher twice = TWICE.matcher(passage.text());
        for (int from = 0; twice.find(from); from = twice.start(2)) {
            if (twice.group(1).equalsIgnoreCase(twice.group(2)) && !RIGHT.contains(twice.group(2))) {
                findings.addFix("", passage.range(twice.start(), twice.end()), List.of(twice.group(1)), twice.group(1));
            }
        }
    }
}
