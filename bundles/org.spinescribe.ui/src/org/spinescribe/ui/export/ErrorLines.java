/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.export;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.spinescribe.language.check.Finding;
import org.spinescribe.ui.QuotedLines;
import org.spinescribe.ui.fixes.Gap;

/**
 * Messages for the errors of a report, each with the beginning of its line.
 *
 * @param lines the lines of the report
 */
record ErrorLines(QuotedLines lines) {

    /** Returns the error lines of a saved report. */
    static ErrorLines of(Path report) {
        return new ErrorLines(QuotedLines.of(report));
    }

    /** Returns an error message with the beginning of its line before it. */
    String words(int line, String message) {
        String beginning = lines.beginning(line);
        return beginning.isEmpty() ? message : NLS.bind(ExportTexts.line, beginning, message);
    }

    /** Returns whether all errors are only gaps to be filled in. */
    static boolean areGaps(List<Finding> errors) {
        return errors.stream().allMatch(Gap::is);
    }

    /** Returns the sentence before the list of errors. Gaps to be filled in are not called errors. */
    static String introduction(String report, List<Finding> errors) {
        boolean gaps = areGaps(errors);
        if (errors.size() == 1) {
            return NLS.bind(gaps ? ExportTexts.oneGap : ExportTexts.oneError, report);
        }
        return NLS.bind(gaps ? ExportTexts.manyGaps : ExportTexts.manyErrors, report, errors.size());
    }
}
