/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.settings;

import java.io.IOException;
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
import org.spinescribe.sources.files.RegularFile;

/**
 * The file {@code .spinescribe}, which applies to all reports in its folder and below it. Each line is one setting:
 * {@code levels/counting = off}; {@code levels/* = information} sets a group; a {@code #} begins a comment.
 */
public final class SettingsFile {

    /** The name of the file. */
    public static final String NAME = ".spinescribe";

    private static final int MOST_BYTES = 1 << 20;
    private static final Pattern LINE = Pattern.compile("([a-z-]++/(?:[a-z-]++|\\*))\\s*+=\\s*+(\\S++)");

    private SettingsFile() {
    }

    /** The settings for a file: those of the nearest folder upwards that has any. */
    public static Settings nearest(Path file) {
        for (Path folder = file.toAbsolutePath().normalize().getParent(); folder != null; folder = folder.getParent()) {
            Path settings = folder.resolve(NAME);
            if (Files.isRegularFile(settings)) {
                return read(settings, file.toAbsolutePath().getParent().relativize(settings).toString());
            }
        }
        return Settings.NONE;
    }

    private static Settings read(Path file, String name) {
        try {
            return read(RegularFile.text(file, MOST_BYTES), name);
        } catch (IOException e) {
            return unreadable(name);
        }
    }

    private static Settings unreadable(String name) {
        return new Settings(Map.of(), List.of(new SettingsProblem(name, 0, "unreadable", "")));
    }

    /** Parses the text of a settings file; an invalid line does not affect the others. */
    static Settings read(String text, String file) {
        Map<String, Severity> severities = new LinkedHashMap<>();
        List<SettingsProblem> problems = new ArrayList<>();
        String[] lines = text.replace("\uFEFF", "").split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].replaceFirst("#.*", "").strip();
            if (!line.isEmpty()) {
                int number = i + 1;
                problem(line, severities).map(kind -> new SettingsProblem(file, number, kind, line))
                        .ifPresent(problems::add);
            }
        }
        return new Settings(severities, problems);
    }

    /** Applies one line; returns the kind of its problem, if any. */
    private static Optional<String> problem(String line, Map<String, Severity> severities) {
        Matcher setting = LINE.matcher(line);
        if (!setting.matches()) {
            return Optional.of("form");
        }
        Optional<Severity> severity = SeverityWord.read(setting.group(2));
        if (severity.isEmpty()) {
            return Optional.of("severity");
        }
        severities.put(setting.group(1), severity.get());
        return Optional.empty();
    }
}
