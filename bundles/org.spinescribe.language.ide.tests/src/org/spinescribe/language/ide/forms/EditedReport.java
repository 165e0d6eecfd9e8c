/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;

import org.spinescribe.language.ide.ReportAtCaret;

/** A report with everything that a form shows, with the author’s own comments and spaces, and helpers to edit it. */
final class EditedReport {

    static final String REPORT = """
            // Draft of May; “ask Bea”
            case report "A fracture in a climber" // 5 words
              journal neurospine

            affiliation bern   "Clinic, Bern"
            author "Ada Weber" at bern
              orcid 0000-0002-1825-0097   // checked
              roles investigation,   supervision
            /* on leave until June */
            author “Bea Roy”
              corresponding "bea@example.org"
            author "Cy Tran" degrees "MD" at bern

            keywords "Spinal Fusion",
                "Backache"

            patient
              sex male

            diagnosis "Burst fracture" at T12–L1 AO type A3

            timeline
              day 0  procedure "Fusion" at T11–L2 approach posterior { Four screws. }
              month 6  outcome "Healed"

            section "Case report" {
              He fell.   Badly.
            }
            consent {
              He has agreed,
                in writing.
            }
            funding none
            """;

    private EditedReport() {
    }

    /** Returns the form model of a report. */
    static FormSource read(String text) {
        return FormSource.of(ReportAtCaret.of(text).report());
    }

    /** Applies a change to the text that it was computed for. */
    static String text(Change change, String before) {
        return assertInstanceOf(Edit.class, change, change::toString).apply(before);
    }

    /** Returns the names of the authors of a report. */
    static List<String> names(String report) {
        return read(report).form().all(EntryKind.AUTHOR).stream().map(author -> author.value(Field.AUTHOR_NAME)).toList();
    }
}
