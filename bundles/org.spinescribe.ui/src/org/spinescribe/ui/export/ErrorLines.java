/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.spinescribe.language.check.Finding;
import org.spinescribe.ui.fixes.Gap;

/**
 * Words for errors of a report, each with the beginning of the line that it stands in: the editor shows no numbers of
 * lines.
 *
 * @param lines of the report; empty where it cannot be read
 */
record ErrorLines(List<String> lines) {

    private static final int LONGEST = 48;

    /** Those of a saved report. */
    static ErrorLines of(Path report) {
        try {
            return new ErrorLines(Files.readAllLines(report));
        } catch (IOException e) {
            return new ErrorLines(List.of());
        }
    }

    /** What is said of a line, behind its beginning. */
    String words(int line, String message) {
        String beginning = line > 0 && line <= lines.size() ? beginning(lines.get(line - 1)) : "";
        return beginning.isEmpty() ? message : NLS.bind(ExportTexts.line, beginning, message);
    }

    private static String beginning(String line) {
        String words = line.replaceFirst("[\\s{]+$", "").strip();
        int end = words.length() <= LONGEST ? words.length() : words.lastIndexOf(' ', LONGEST);
        return end == words.length() ? words : words.substring(0, end > 0 ? end : LONGEST) + "…";
    }

    /** Whether all is only still to be filled in. */
    static boolean areGaps(List<Finding> errors) {
        return errors.stream().allMatch(Gap::is);
    }

    /** What keeps a report from being exported, before its errors: what is still to be filled in is no mistake. */
    static String introduction(String report, List<Finding> errors) {
        boolean gaps = areGaps(errors);
        if (errors.size() == 1) {
            return NLS.bind(gaps ? ExportTexts.oneGap : ExportTexts.oneError, report);
        }
        return NLS.bind(gaps ? ExportTexts.manyGaps : ExportTexts.manyErrors, report, errors.size());
    }
}
