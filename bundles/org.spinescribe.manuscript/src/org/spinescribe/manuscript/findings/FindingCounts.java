/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.findings;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.xtext.diagnostics.Severity;

/** The number of checked reports, and the numbers of all their findings. */
public final class FindingCounts {

    private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
    private long reports;

    /** One more report; a file that could not be read as one does not count. */
    public void add(ReportResult result) {
        reports += result.problem().isPresent() ? 0 : 1;
        result.findings().forEach(each -> findings.merge(each.finding().severity(), 1L, Long::sum));
    }

    /** How many reports were checked. */
    public long reports() {
        return reports;
    }

    /** In a sentence: "2 reports checked: 1 error, 0 warnings, 3 notes." */
    public String summary() {
        return FindingsPageTexts.of("summary", counted("report", reports), counted(Severity.ERROR),
                counted(Severity.WARNING), counted(Severity.INFO));
    }

    private String counted(Severity severity) {
        return counted(severity.name().toLowerCase(Locale.ROOT), findings.getOrDefault(severity, 0L));
    }

    private static String counted(String what, long number) {
        return FindingsPageTexts.of(what + (number == 1 ? ".one" : ".many"), String.valueOf(number));
    }
}
