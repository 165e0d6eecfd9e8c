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

/** A level contains no space. Ambiguous text, such as vitamin C 3 g or T 2, is left alone. */
public final class StyleSpacedLevel implements Rule {

    private static final String BEGIN = "(?<![\\p{L}\\p{N}.])(?<!\\p{N}[ \u00A0])";
    /** Excludes quantities. */
    private static final String END = "(?![\\p{L}\\p{N}]|[.,]\\d|[ \u00A0]?(?:mm|cm|mg|µg|g|kg|mL|L|%|°|Gy|h|min|"
            + "times|weeks?"
            + "|months?|years?|days?)\\b)";
    private static final String LUMBAR = "L[ \u00A0][1-5]";
    /** Excludes T 1 and T 2, which are weightings of images. */
    private static final String THORACIC = "Th?[ \u00A0](?:1[0-2]|[3-9])";
    private static final String CERVICAL = "(?<=(?:vertebra|vertebrae|body of|disc|level|segment|root|at|"
            + "from) )C[ \u00A0][1-7]";
    private static final String RANGE = "(?:C|Th?)[ \u00A0](?:1[0-2]|[1-9])(?=[-–/]\\d)";
    private static final Predicate<String> PARTED = AuthorsWords.anyOf("C ", "T ", "Th ", "L ", "C\u00A0", "T\u00A0",
            "Th\u00A0", "L\u00A0");
    /** The first lookahead is cheap, and fails nearly everywhere. */
    private static final Pattern LEVEL = Pattern.compile("(?=[CLT]h?[ \u00A0]\\d)" + BEGIN + "(?:" + RANGE + "|(?:"
            + LUMBAR + "|" + THORACIC + "|"
            + CERVICAL + ")" + END + ")");
    private static final Pattern BEFORE = Pattern.compile("(?:vitamin|hepatitis|group|type|panel|table|patient|case) $",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "style/spaced-level";
    }

    @Override
    public void check(Report report, Findings findings) {
        AuthorsWords.found(report, PARTED, LEVEL, (passage, level) -> {
            String before = passage.text().substring(Math.max(0, level.start() - 12), level.start());
            if (!BEFORE.matcher(before).find()) {
                String joined = level.group().replaceAll("[ \u00A0]", "");
                findings.addFix("", passage.range(level.start(), level.end()), List.of(joined), level.group(), joined);
            }
        });
    }
}
