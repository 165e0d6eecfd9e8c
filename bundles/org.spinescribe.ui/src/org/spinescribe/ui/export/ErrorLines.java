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
 * Words for errors of a report, each with the beginning of the line that it stands in.
 *
 * @param lines of the report
 */
record ErrorLines(QuotedLines lines) {

    /** Those of a saved report. */
    static ErrorLines of(Path report) {
        return new ErrorLines(QuotedLines.of(report));
    }

    /** What is said of a line, behind its beginning. */
    String words(int line, String message) {
        String beginning = lines.beginning(line);
        return beginning.isEmpty() ? message : NLS.bind(ExportTexts.line, beginning, message);
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
