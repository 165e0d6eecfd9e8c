/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.style;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A p-value has a digit before the point, and none is zero. */
public final class StylePValue implements Rule {

    private static final Predicate<String> COMPARED = AuthorsWords.anyOf("=", "<", ">", "≤", "≥");
    private static final Pattern ZERO =
            Pattern.compile("(?=[Pp])\\b[Pp](?:[ -]value)?[ \\u00A0]?(=[ \\u00A0]?0?\\.0{2,6})(?!\\d)");
    private static final Pattern POINT =
            Pattern.compile("(?=[Pp])\\b[Pp](?:[ -]value)?[ \\u00A0]?[=<>≤≥][ \\u00A0]?(\\.\\d{1,6})(?!\\d)");

    @Override
    public String id() {
        return "style/p-value";
    }

    @Override
    public void check(Report report, Findings findings) {
        AuthorsWords.found(report, COMPARED, ZERO, (passage, zero) -> findings.addFix("zero",
                passage.range(zero.start(1), zero.end(1)), List.of("<0.001"), zero.group()));
        AuthorsWords.found(report, COMPARED, POINT, (passage, point) -> {
            if (!point.group(1).matches("\\.0{2,6}")) {
                findings.addFix("", passage.range(point.start(1), point.end(1)), List.of("0" + point.group(1)),
                        point.group(), "0" + point.group(1));
            }
        });
    }
}
