/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.findings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.rules.RulePage;

/** Combines the missing items of a guideline into one finding. */
final class GuidelineItems {

    private static final String RULE = "guideline/item";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private GuidelineItems() {
    }

    /** Returns whether a finding is about an item. */
    static boolean are(Finding finding) {
        return finding.rule().equals(RULE);
    }

    /** Returns one finding for several, with the worst of their severities. */
    static Finding of(List<Finding> items, Path file) {
        Finding first = items.getFirst();
        Severity worst = items.stream().map(Finding::severity).min(Severity::compareTo).orElseThrow();
        String missing = items.stream().map(GuidelineItems::item).collect(Collectors.joining("; "));
        String message = Texts.of("guideline.items", words(first, 0).orElse(""), items.size(), missing, file);
        return new Finding(first.line(), first.column(), first.offset(), first.length(), worst, message,
                RULE, List.of());
    }

    private static String item(Finding finding) {
        return words(finding, 1).flatMap(number -> words(finding, 2).map(title -> number + " " + title))
                .orElse(finding.message());
    }

    /** Returns the argument at an index of the rule's message. */
    private static Optional<String> words(Finding finding, int place) {
        for (String template : RulePage.of(RULE).messages().values()) {
            List<Integer> places = new ArrayList<>();
            StringBuilder expression = new StringBuilder();
            int end = 0;
            Matcher next = PLACE.matcher(template);
            while (next.find()) {
                expression.append(Pattern.quote(template.substring(end, next.start()))).append("(.*?)");
                places.add(Integer.valueOf(next.group(1)));
                end = next.end();
            }
            Matcher said = Pattern.compile(expression + Pattern.quote(template.substring(end)), Pattern.DOTALL)
                    .matcher(finding.message());
            if (said.matches()) {
                return Optional.of(said.group(places.indexOf(place) + 1));
            }
        }
        return Optional.empty();
    }
}
