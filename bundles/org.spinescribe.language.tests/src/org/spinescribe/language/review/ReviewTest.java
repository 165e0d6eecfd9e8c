/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.spinescribe.language.Fixtures;
import org.spinescribe.language.report.Report;

class ReviewTest {

    private static final String CASES = """
            reviewed case [@stout1942] age 61 sex female at L1
            reviewed case [@onoki2018] age 46 sex male at T5–T7 treated "Spondylectomy" follow-up 2 years
            reviewed case [@onoki2018] age 18 months sex Female at T12, L1 follow-up 30 months outcome "Death"
            reviewed case [@nobody]
            references "references.bib"
            """;

    private static Review review(String text) {
        return Review.of(Report.of(
                Fixtures.REPORTS.check(Path.of("fixtures/report.casereport"), text).report().model()));
    }

    @Test
    void casesAreSortedByPublication() {
        assertEquals(List.of("", "Stout and Murray", "Onoki et al.", "Onoki et al."),
                review(CASES).cases().stream().map(PublishedCase::authors).toList());
    }

    @Test
    void countsAndRangesAreComputed() {
        Review review = review(CASES);
        assertEquals(Optional.of("4"), review.value("cases"));
        assertEquals(Optional.of("2"), review.value("women"));
        assertEquals(Optional.of("1"), review.value("men"));
        assertEquals(Optional.of("1–61"), review.value("ages"));
        assertEquals(Optional.of("46"), review.value("median-age"));
        assertEquals(Optional.of("T5–L1"), review.value("levels"));
        assertEquals(Optional.of("2"), review.value("thoracic"));
        assertEquals(Optional.of("2"), review.value("lumbar"));
        assertEquals(Optional.of("0"), review.value("cervical"));
        assertEquals(Optional.of("24–30"), review.value("follow-ups"));
        assertEquals(Optional.of("27"), review.value("median-follow-up"));
    }

    @Test
    void aMissingValueIsEmpty() {
        assertEquals(Optional.empty(), review("").value("cases"));
        assertEquals(Optional.empty(), review("reviewed case [@onoki2018] sex female").value("ages"));
        assertEquals(Optional.empty(), review(CASES).value("weight"));
    }
}
