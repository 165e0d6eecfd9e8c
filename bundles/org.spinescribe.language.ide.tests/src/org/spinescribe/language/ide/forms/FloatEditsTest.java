/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.spinescribe.language.ide.forms.EditedReport.read;
import static org.spinescribe.language.ide.forms.EditedReport.text;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/** Tests figures, tables and abbreviations in a form. */
class FloatEditsTest {

    private static final String FLOATS = """
            abbreviation MRI "magnetic resonance imaging" // spelt out

            figure mri "mri.png"
              alt "A mass"
              caption { Before. }

            figure course drawn timeline

            table scores-after "Scores" {
              | a | b |
              |---|---|
            }
            """;

    @Test
    void figureTextsGoOnSeparateLines() {
        assertEquals(FLOATS.replace("A mass", "A mass at T6"), set(FLOATS, Field.FIGURE_ALT, 0, "A mass at T6"));
        assertEquals(FLOATS.replace("drawn timeline\n", "drawn timeline\n  caption { The course. }\n"),
                set(FLOATS, Field.FIGURE_CAPTION, 1, "The course."));
        assertEquals(FLOATS.replace("  alt \"A mass\"\n", ""), set(FLOATS, Field.FIGURE_ALT, 0, ""));
        assertEquals(FLOATS.replace(" \"mri.png\"", ""), set(FLOATS, Field.FIGURE_FILE, 0, ""));
    }

    @Test
    void aDrawnFigureRefusesAFile() {
        assertInstanceOf(Refusal.class, new FormEdits(read(FLOATS)).set(Field.FIGURE_FILE, 1, "course.png"));
    }

    @Test
    void aNewFigureOrTableFollowsTheChosenOne() {
        String added = text(new FormEdits(read(FLOATS)).add(EntryKind.FIGURE, 0, Map.of(Field.FIGURE_NAME, "ct")),
                FLOATS);
        assertEquals(FLOATS.replace("{ Before. }\n", "{ Before. }\n\nfigure ct\n"), added);
        String table = text(new FormEdits(read(FLOATS)).add(EntryKind.TABLE, 0, Map.of(Field.TABLE_NAME, "more")),
                FLOATS);
        assertEquals(FLOATS + "\ntable more \"\"\n", table);
    }

    @Test
    void aTableNoteIsWrittenAfterTheCells() {
        assertEquals(FLOATS.replace("}\n", "} note { a, b. }\n").replace(". } note { a, b. }", ". }"),
                set(FLOATS, Field.TABLE_NOTE, 0, "a, b."));
    }

    @Test
    void anAbbreviationIsAddedBelowTheOthers() {
        assertEquals(FLOATS.replace("spelt out\n", "spelt out\nabbreviation CT \"computed tomography\"\n"),
                text(new FormEdits(read(FLOATS)).add(EntryKind.ABBREVIATION, 0, Map.of(Field.SHORT_WORD, "CT",
                        Field.LONG_WORDS, "computed tomography")), FLOATS));
        assertEquals(List.of("MRI"), read(FLOATS).form().all(EntryKind.ABBREVIATION).stream()
                .map(entry -> entry.value(Field.SHORT_WORD)).toList());
    }

    @Test
    void figuresCanBeReordered() {
        assertEquals(List.of("course", "mri"), read(text(new FormEdits(read(FLOATS)).move(EntryKind.FIGURE, 1, 0),
                FLOATS)).form().all(EntryKind.FIGURE).stream().map(entry -> entry.value(Field.FIGURE_NAME)).toList());
    }

    private static String set(String report, Field field, int index, String value) {
        return text(new FormEdits(read(report)).set(field, index, value), report);
    }
}
