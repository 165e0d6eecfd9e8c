/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.engine;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.spinescribe.language.check.Finding;
import org.spinescribe.language.settings.SeverityWord;

/**
 * A report in which each finding stands under the words at fault:
 *
 * <pre>
 * diagnosis "Tumour" at T7–T5
 *                       ^^^^^ error levels/backwards: T7–T5 runs from caudal to cranial. Write T5–T7.
 * </pre>
 *
 * Words that go on in the next line are marked to the end of their first line, with {@code …} behind; {@code |} marks a
 * place between two characters. Replacements for the words follow after {@code =>}.
 */
final class AnnotatedReport {

    private static final Pattern ANNOTATION = Pattern.compile(
            "\\s*+(?:\\^++…?|\\|) (?:error|warning|information) [a-z-]++/[a-z-]++: .*");

    private AnnotatedReport() {
    }

    /** The report itself. */
    static String plain(String annotated) {
        return annotated.lines().filter(Predicate.not(line -> ANNOTATION.matcher(line).matches()))
                .collect(Collectors.joining("\n", "", annotated.endsWith("\n") ? "\n" : ""));
    }

    /** The report with findings under its lines. */
    static String annotate(String report, List<Finding> findings) {
        StringBuilder annotated = new StringBuilder();
        int start = 0;
        for (String line : report.split("(?<=\n)")) {
            annotated.append(line);
            for (Finding finding : findings) {
                if (finding.offset() >= start && finding.offset() < start + line.length()) {
                    annotated.append(line.endsWith("\n") ? "" : "\n");
                    annotated.append(annotation(finding, line.stripTrailing(), finding.offset() - start)).append('\n');
                }
            }
            start += line.length();
        }
        return annotated.toString();
    }

    private static String annotation(Finding finding, String line, int column) {
        String before = line.substring(0, Math.min(column, line.length())).replaceAll("[^\t]", " ");
        int length = Math.clamp(finding.length(), 0, Math.max(1, line.length() - column));
        String marks = finding.length() == 0 ? "|" : "^".repeat(length) + (finding.length() > length ? "…" : "");
        String fixes = finding.replacements().isEmpty() ? "" : " => " + String.join(" | ", finding.replacements());
        return before + marks + " " + SeverityWord.of(finding.severity()) + " " + finding.rule() + ": "
                + finding.message() + fixes;
    }
}
