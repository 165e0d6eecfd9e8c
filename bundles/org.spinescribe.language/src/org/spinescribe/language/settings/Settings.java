/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.diagnostics.Severity;

/**
 * Settings as read from a file.
 *
 * @param severities by identifier of a rule, or by a group's name with {@code /*} behind it
 * @param problems lines that could not be understood
 */
public record Settings(Map<String, Severity> severities, List<SettingsProblem> problems) {

    /** Of a folder without a settings file. */
    public static final Settings NONE = new Settings(Map.of(), List.of());

    /** The severity that was set for a rule; {@link Severity#IGNORE} when it is switched off, nothing when not set. */
    public Optional<Severity> severity(String rule) {
        return Optional.ofNullable(severities.get(rule)).or(
                () -> Optional.ofNullable(severities.get(rule.substring(0, rule.indexOf('/') + 1) + "*")));
    }

    /** These settings, completed by others. */
    public Settings over(Settings others) {
        if (others.severities().isEmpty() && others.problems().isEmpty()) {
            return this;
        }
        Map<String, Severity> all = new LinkedHashMap<>(others.severities());
        severities.keySet().stream().filter(name -> name.endsWith("/*")).forEach(group -> all.keySet()
                .removeIf(name -> name.startsWith(group.substring(0, group.length() - 1))));
        all.putAll(severities);
        return new Settings(all, Stream.concat(problems.stream(), others.problems().stream()).toList());
    }
}
