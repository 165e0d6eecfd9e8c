/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Values of p are between 0 and 1, and those called significant are small. */
public final class ConsistencyPValue implements Rule {

    private static final Pattern VALUE = Pattern.compile("(?<![\\p{L}\\p{N}])[pP](?:[- ]values?(?: of| "
            + "was)?)? ?([=<>≤≥]) ?(\\d{1,3}(?:\\.\\d{1,6})?)(?![\\d%])");
    private static final Pattern SIGNIFICANT =
            Pattern.compile("\\b(?:(not|non|no|without)[- ](?:\\p{L}+ )?|in)?significan(?:t|tly|ce)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Any WORDS = Beginnings.any("p");
    private static final double USUAL_LEVEL = 0.05;
    private static final double HIGHEST_LEVEL = 0.1;

    @Override
    public String id() {
        return "consistency/p-value";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Passage passage : Passages.in(report)) {
            for (Sentence sentence : passage.sentences()) {
                if (sentence.beginnings().hasDigit() && sentence.beginnings().has(WORDS)) {
                    check(sentence, findings);
                }
            }
        }
    }

    private static void check(Sentence sentence, Findings findings) {
        Matcher value = VALUE.matcher(sentence.text());
        int count = 0;
        double last = 0;
        int start = 0;
        int end = 0;
        boolean exact = false;
        while (value.find()) {
            count++;
            last = Double.parseDouble(value.group(2));
            start = value.start();
            end = value.end();
            exact = value.group(1).equals("=") || value.group(1).equals(">");
            if (last > 1) {
                findings.add(sentence.range(start, end), value.group());
                return;
            }
        }
        Matcher said = SIGNIFICANT.matcher(sentence.text());
        if (count == 1 && said.find() && !said.find()) {
            Matcher only = SIGNIFICANT.matcher(sentence.text());
            only.find();
            boolean denied = only.group().length() > 0
                    && !only.group().toLowerCase(java.util.Locale.ROOT).startsWith("sig");
            if (!denied && exact && last > HIGHEST_LEVEL || denied && last < USUAL_LEVEL / 5 && last > 0) {
                findings.addCase("significance", sentence.range(start, end), sentence.text().substring(start, end),
                        only.group());
            }
        }
    }
}
