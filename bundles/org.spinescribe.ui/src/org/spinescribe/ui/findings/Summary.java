/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.findings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.rules.Occasion;
import org.spinescribe.language.rules.RulePage;
import org.spinescribe.ui.fixes.Gap;

/**
 * The sentence with the number of findings of each kind.
 *
 * @param typed whether the text was changed since the last save
 */
record Summary(List<FindingLine> lines, int hidden, boolean typed) {

    /** Counts gaps first: they are no mistakes while a report is being written. */
    String words() {
        long gaps = lines.stream().filter(line -> Gap.is(line.finding())).count();
        String counts = Stream.of(part(gaps, FindingsTexts.gaps, FindingsTexts.gaps),
                part(count(Severity.ERROR), FindingsTexts.error, FindingsTexts.errors),
                part(count(Severity.WARNING), FindingsTexts.warning, FindingsTexts.warnings),
                part(count(Severity.INFO), FindingsTexts.note, FindingsTexts.notes))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        counts = hidden == 0 ? counts : NLS.bind(FindingsTexts.someHidden, counts, hidden);
        return typed && lines.stream().anyMatch(Summary::isOfLastSave)
                ? NLS.bind(FindingsTexts.ofLastSave, counts) : counts;
    }

    /** Returns whether the finding is about the text as it was saved or opened. */
    private static boolean isOfLastSave(FindingLine line) {
        String rule = line.finding().rule();
        return RulePage.exists(rule) && RulePage.of(rule).runs() == Occasion.ON_SAVE;
    }

    private long count(Severity severity) {
        return lines.stream().filter(line -> line.finding().severity() == severity && !Gap.is(line.finding())).count();
    }

    private static String part(long number, String one, String several) {
        return number == 0 ? "" : NLS.bind(number == 1 ? one : several, number);
    }
}
