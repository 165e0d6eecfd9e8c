/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.passages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinescribe.language.Fixtures;
import org.spinescribe.language.report.Report;

/** The index leads to the same place as reading one passage after the other. */
class PhraseIndexTest {

    private static final Report REPORT = Fixtures.REPORTS.check(Fixtures.path("index.casereport"), """
            case report "Ångström marks: a *CT* study"
            section "Course" {
              An X-ray, then CTA and a CT scan. Follow-up at 5 mm; 12th day. He had µm signs ± others. 𝑛umb no more.

              follow-up again, with a ct.
            }
            """).report();

    @ParameterizedTest
    @ValueSource(strings = { "ct", "CT", "CT scan", "X-ray", "x", "follow-up", "ångström", "5 mm",
            "12th", "±", "µ", "umb",
        "others", "no", "no more", "a", "an x", "nothing of the kind" })
    void leadsToTheFirstPlace(String words) {
        Phrase phrase = Phrase.of(words);
        Optional<PhraseIndex.Found> read = Passages.in(REPORT).stream().flatMap(passage -> phrase.find(passage.text())
                .map(place -> new PhraseIndex.Found(passage, place)).stream()).findFirst();
        assertEquals(read, PhraseIndex.of(REPORT).find(phrase, passage -> true));
    }

    @Test
    void skipsUnwantedPassages() {
        assertEquals("follow-up again, with a ct.", PhraseIndex.of(REPORT).find(Phrase.of("follow-up"),
                passage -> passage.text().startsWith("follow")).orElseThrow().passage().text());
    }
}
