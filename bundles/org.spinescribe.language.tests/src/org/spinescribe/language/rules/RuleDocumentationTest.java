/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Test;

/** The list of rules for authors says what the rules themselves say. */
class RuleDocumentationTest {

    private static final Path LIST = Path.of("../../releng/doc/rules.md");

    @Test
    void everyRuleIsListedWithItsSeverity() throws IOException {
        String list = Files.readString(LIST);
        List<String> missing = Rules.ALL.stream()
                .map(rule -> "| `" + rule.id() + "` | " + word(rule.severity()))
                .filter(row -> !list.contains(row)).toList();
        assertTrue(missing.isEmpty(), () -> "not in " + LIST + ": " + missing);
    }

    @Test
    void everyListedRuleExists() throws IOException {
        Stream<String> known = Stream.concat(Rules.ALL.stream().map(Rule::id), Stream.of(Allowances.UNUSED,
                Allowances.NO_REASON, "structure/syntax", "structure/unknown-name"));
        List<String> ids = known.toList();
        List<String> unknown = Files.readAllLines(LIST).stream().filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3))).filter(id -> !ids.contains(id)).toList();
        assertTrue(unknown.isEmpty(), () -> "no such rules: " + unknown);
    }

    private static String word(Severity severity) {
        return severity == Severity.INFO ? "information" : severity.name().toLowerCase(Locale.ROOT);
    }
}
