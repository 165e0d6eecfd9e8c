/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinescribe.language.prose.RevisedPassage;
import org.spinescribe.language.response.ResponseLetter.Exchange;
import org.spinescribe.language.response.ResponseLetter.Point;
import org.spinescribe.language.response.ResponseLetter.Reviewer;

/** How the file of a response letter is read. */
class ResponseReaderTest {

    private static final String LETTER = """
            # Response to the reviewers

            We thank both reviewers.

            ## Reviewer 1

            > A rare case,
            > well told.

            ### 1.1 Major comments

            > How long was the follow-up?
            >
            > Please give months.
            It was [=change "24 months"]; a residue
            > 5 mm was left.

            > And the scale?

            The scale is [=change "an mJOA of 14" in "Clinical findings"].

            ### 1.2

            > A typo.

            ## Reviewer 2
            ### Comment 2.1:
            We changed [=deleted “old
            words”] ourselves.
            """;

    private static Point point(ResponseLetter letter, int reviewer, int point) {
        return letter.reviewers().get(reviewer).points().get(point);
    }

    @Test
    void headingsDivideReviewersAndPoints() {
        ResponseLetter letter = ResponseReader.read(LETTER);

        assertEquals("Response to the reviewers", letter.title());
        assertEquals("We thank both reviewers.", letter.opening().source().strip());
        assertEquals(List.of("Reviewer 1", "Reviewer 2"), letter.reviewers().stream().map(Reviewer::title).toList());
        assertEquals(List.of("A rare case, well told."), letter.reviewers().getFirst().remarks().getFirst().comment());
        assertEquals(List.of("1.1", "Major comments"), List.of(point(letter, 0, 0).number(),
                point(letter, 0, 0).title()));
        assertEquals("2.1", point(letter, 1, 0).number());
        assertEquals(10, point(letter, 0, 0).line());
    }

    @Test
    void quotationsAreCommentsAndTheRestIsTheAnswer() {
        List<Exchange> exchanges = point(ResponseReader.read(LETTER), 0, 0).exchanges();

        assertEquals(List.of("How long was the follow-up?", "Please give months."), exchanges.getFirst().comment());
        assertEquals("It was [=change \"24 months\"]; a residue\n> 5 mm was left.",
                exchanges.getFirst().answer().source().strip());
        assertEquals(List.of("And the scale?"), exchanges.getLast().comment());
        assertTrue(exchanges.getLast().isAnswered());
        assertFalse(point(ResponseReader.read(LETTER), 0, 1).exchanges().getFirst().isAnswered());
    }

    @Test
    void revisedPassagesAreRead() {
        List<RevisedPassage> passages = ResponseReader.read(LETTER).written().stream()
                .flatMap(text -> text.all(RevisedPassage.class).stream()).toList();

        assertEquals(List.of("24 months", "an mJOA of 14", "old words"), passages.stream().map(RevisedPassage::words)
                .toList());
        assertEquals(List.of(false, false, true), passages.stream().map(RevisedPassage::isDeleted).toList());
        assertEquals("Clinical findings", passages.get(1).section().orElseThrow());
    }

    @Test
    void everyWordOfAFileIsPartOfTheLetter() {
        String odd = "\uFEFFbefore\r\n# First\r\nafter\r\n#### deep\r\n> said\r\n### lonely\r\n> more\r\n";
        ResponseLetter letter = ResponseReader.read(odd);

        assertEquals("before", letter.opening().source().strip());
        assertEquals("First", letter.reviewers().getFirst().title());
        assertTrue(letter.reviewers().getFirst().remarks().getFirst().answer().source().contains("deep"));
        assertEquals("lonely", point(letter, 0, 0).number());
        assertEquals(List.of("more"), point(letter, 0, 0).exchanges().getFirst().comment());
        assertEquals(List.of(), ResponseReader.read("").reviewers());
    }

    @Test
    void aGeneratedLetterIsReadBack() {
        List<Reviewer> reviewers = ResponseReader.read(LETTER.replaceAll("(?m)^(?![#>]).*\\R", "\n")).reviewers();
        String begun = ResponseText.of("Response", reviewers);

        assertEquals(comments(reviewers), comments(ResponseReader.read(begun).reviewers()));
        assertTrue(begun.lines().allMatch(line -> line.length() <= 100), begun);
    }

    private static List<List<String>> comments(List<Reviewer> reviewers) {
        return new ResponseLetter("", ResponseReader.read("").opening(), reviewers).exchanges().map(Exchange::comment)
                .toList();
    }
}
