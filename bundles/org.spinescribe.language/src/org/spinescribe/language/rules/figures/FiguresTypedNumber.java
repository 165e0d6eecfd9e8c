/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.figures;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.PassageKind;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Figures and tables are mentioned by name, so that their numbers are right. */
public final class FiguresTypedNumber implements Rule {

    private static final Set<PassageKind> TEXT = Set.of(PassageKind.SECTION, PassageKind.CAPTION, PassageKind.NOTE,
            PassageKind.CELL);
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(?:figs?\\.?|figures?|tables?|tabs?\\.)[ \\u00A0]?"
                    + "(\\d{1,2}(?:[a-h](?:[–,-][a-h])?)?(?:(?:[–-]|,? and |, )\\d{1,2}[a-h]?)*)\\b"
                    + "(?! (?:of|in|by|from|to|m|cm|mm)\\b)", Pattern.CASE_INSENSITIVE);

    private static final Any FLOATS = Beginnings.any("fig", "table");

    @Override
    public String id() {
        return "figures/typed-number";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Passage passage : Passages.in(report)) {
            if (TEXT.contains(passage.kind())) {
                passage.sentences().forEach(sentence -> check(sentence, findings));
            }
        }
    }

    /** Where a work is cited, the figure may be one of that work. */
    private static void check(Sentence sentence, Findings findings) {
        if (!sentence.beginnings().has(FLOATS) || sentence.cites()) {
            return;
        }
        Matcher number = NUMBER.matcher(sentence.text());
        while (number.find()) {
            findings.add(sentence.range(number.start(), number.end()), number.group(), number.group(1));
        }
    }
}
