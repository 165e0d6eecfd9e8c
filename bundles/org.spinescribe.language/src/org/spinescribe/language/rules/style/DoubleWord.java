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

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’-]++");
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
        String text = passage.text();
        Matcher word = WORD.matcher(text);
        String before = "";
        int start = 0;
        int end = -2;
        while (word.find()) {
            String next = word.group();
            boolean behind = word.start() == end + 1 && (text.charAt(end) == ' ' || text.charAt(end) == '\u00A0');
            if (behind && next.equalsIgnoreCase(before) && isPlain(next) && !RIGHT.contains(next)) {
                findings.addFix("", passage.range(start, word.end()), List.of(before), before);
            }
            before = next;
            start = word.start();
            end = word.end();
        }
    }

    /** New York, New York; 5 5; and single letters may stand twice. */
    private static boolean isPlain(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isLowerCase);
    }
}
