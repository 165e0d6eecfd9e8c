/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.preferences;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.settings.SeverityWord;
import org.spinescribe.manuscript.output.OutputFile;

/** The severities in a settings file; comments and unknown lines are kept. */
final class SeverityLines {

    private static final Pattern LINE =
            Pattern.compile("\\s*+([a-z-]++/(?:[a-z-]++|\\*))\\s*+=\\s*+([a-z]++)\\s*+(#.*+)?");

    private final Path file;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Severity> severities = new LinkedHashMap<>();

    private SeverityLines(Path file) {
        this.file = file;
    }

    /** Reads a file; a missing file has no lines. */
    static SeverityLines read(Path file) throws IOException {
        SeverityLines settings = new SeverityLines(file);
        if (Files.isRegularFile(file)) {
            settings.lines.addAll(Files.readAllLines(file));
        }
        for (String line : settings.lines) {
            Matcher setting = LINE.matcher(line);
            if (setting.matches()) {
                SeverityWord.read(setting.group(2)).ifPresent(severity -> settings.severities.put(setting.group(1),
                        severity));
            }
        }
        return settings;
    }

    /** Returns the severity set for a rule or for a group such as {@code style/*}. */
    Optional<Severity> of(String rule) {
        return Optional.ofNullable(severities.get(rule));
    }

    /** Sets the severity of a rule or a group; empty restores the rule's own severity. */
    void set(String rule, Optional<Severity> severity) {
        if (of(rule).equals(severity)) {
            return;
        }
        severity.ifPresentOrElse(value -> severities.put(rule, value), () -> severities.remove(rule));
        int place = place(rule);
        if (place >= 0) {
            lines.remove(place);
        }
        severity.ifPresent(value -> lines.add(place < 0 ? lines.size() : place, rule + " = " + SeverityWord.of(value)));
    }

    private int place(String rule) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher setting = LINE.matcher(lines.get(i));
            if (setting.matches() && setting.group(1).equals(rule)) {
                return i;
            }
        }
        return -1;
    }

    /** Writes the file; deletes it when there are no lines. */
    void write() throws IOException {
        if (lines.isEmpty()) {
            Files.deleteIfExists(file);
        } else {
            OutputFile.write(file, out -> out.write((String.join("\n", lines) + "\n")
                    .getBytes(StandardCharsets.UTF_8)));
        }
    }
}
