/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.checking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.spinescribe.language.check.Finding;

/** Rewords the messages of rules for a manuscript, whose author does not know the language of reports. */
final class ForeignWords {

    private static final Map<Pattern, String> REPLACEMENTS = load();

    private ForeignWords() {
    }

    private static Map<Pattern, String> load() {
        Map<Pattern, String> replacements = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                ForeignWords.class.getResourceAsStream("words.tsv"), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#") && line.contains("\t")).forEach(line -> {
                String[] parts = line.split("\t", 2);
                replacements.put(Pattern.compile(parts[0]), parts[1].isBlank() ? "" : parts[1]);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return replacements;
    }

    /** The same finding in words for a manuscript. */
    static Finding of(Finding finding) {
        String message = finding.message();
        for (Map.Entry<Pattern, String> each : REPLACEMENTS.entrySet()) {
            message = each.getKey().matcher(message).replaceAll(each.getValue());
        }
        return new Finding(finding.line(), finding.column(), finding.offset(), finding.length(), finding.severity(),
                message.strip(), finding.rule(), finding.replacements());
    }
}
