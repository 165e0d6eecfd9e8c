/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.meaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinescribe.language.ide.ReportAtCaret;

/** Tests which words have a meaning beyond the syntax. */
class MeaningfulWordsTest {

    private static final String REPORT = """
            keywords "Spinal Fusion", "Backache", "Nonsense of mine"
            section "Case report" {
              The *T6–T7* lesion on T2-weighted images; the Frankel grade was D.
            }
            """;

    @Test
    void levelsScalesAndKeywordsAreFound() {
        ReportAtCaret typed = ReportAtCaret.of(REPORT);
        List<String> found = MeaningfulWords.of(typed.report()).stream().map(words -> words.meaning() + " "
                + REPORT.substring(words.range().offset(), words.range().offset() + words.range().length())).sorted()
                .toList();
        assertEquals(List.of("ENTRY_TERM \"Backache\"", "HEADING \"Spinal Fusion\"", "LEVEL T6–T7", "SCALE D"), found);
    }
}
