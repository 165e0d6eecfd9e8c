/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.response;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.spinescribe.sources.files.ReportName;


/** The file of the answers to reviewers: {@code case.response.md} beside {@code case.casereport}. */
public final class LetterFile {

    private static final String LETTER = ".response.md";

    private LetterFile() {
    }

    /** The letter of a report, existing or not. */
    public static Path of(Path report) {
        return report.resolveSibling(without(report, ReportName.ENDING) + LETTER);
    }

    /** The report of a letter; empty when the file is no letter, or when there is no such report. */
    public static Optional<Path> report(Path letter) {
        return letter.getFileName().toString().endsWith(LETTER) ? Optional.of(letter.resolveSibling(
                without(letter, LETTER) + ReportName.ENDING)).filter(Files::isRegularFile) : Optional.empty();
    }

    private static String without(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : name;
    }
}
