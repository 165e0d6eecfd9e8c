/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.passages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinescribe.language.Fixtures;

class PassagesTest {

    private static final String REPORT = """
            case report "A \\"rare\\" tumour"
            abstract
              Purpose { To report a *rare* tumour [@onoki2018]. It was seen at T5 (Fig. [#mri] and Fig. 2). }
            section "Course" {
              The mass was 10^3^ mm\\* &amp; grew,
              as Smith et al. said. We operated at T5–T7!

              - First item
              - H~2~O

              | Time | Grade |
              |---|---|
              | Day 1 | C |
            }
            figure mri "mri.png" alt "MRI" caption { A mass. }
            """;

    private static List<Passage> passages() {
        return Passages.in(Fixtures.REPORTS.check(Fixtures.path("passages.casereport"), REPORT).report());
    }

    @Test
    void textIsReadWithoutMarkup() {
        assertEquals(List.of("TITLE A \"rare\" tumour",
                "ABSTRACT To report a rare tumour \uFFFD. It was seen at T5 (Fig. ￼ and Fig. 2).",
                "SECTION_TITLE Course",
                "SECTION The mass was 10^3 mm* & grew, as Smith et al. said. We operated at T5–T7!",
                "SECTION First item", "SECTION H2O", "CELL Time", "CELL Grade", "CELL Day 1", "CELL C",
                "ALTERNATIVE MRI", "CAPTION A mass."),
                passages().stream().map(passage -> passage.kind() + " " + passage.text()).toList());
    }

    /** Every unescaped character of a passage maps to its place in the file. */
    @Test
    void everyCharacterHasAnOffset() {
        for (Passage passage : passages()) {
            for (int i = 0; i < passage.text().length(); i++) {
                char read = passage.text().charAt(i);
                char typed = REPORT.charAt(passage.range(i, i + 1).offset());
                char expected = read == Passage.OBJECT || read == Passage.CITATION ? '['
                        : read == '&' ? '&' : typed == '\n' ? '\n' : read;
                assertEquals(expected, typed, () -> passage.text());
            }
        }
    }

    @Test
    void abbreviationsEndNoSentence() {
        assertEquals(List.of("To report a rare tumour \uFFFD. ", "It was seen at T5 (Fig. ￼ and Fig. 2)."),
                passages().get(1).sentences().stream().map(Sentence::text).toList());
        assertEquals(List.of("The mass was 10^3 mm* & grew, as Smith et al. said. ", "We operated at T5–T7!"),
                passages().get(3).sentences().stream().map(Sentence::text).toList());
    }
}
