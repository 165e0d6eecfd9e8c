/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.response;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.spinescribe.drafts.docx.WordFiles.p;
import static org.spinescribe.drafts.docx.WordFiles.r;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.docx.WordFiles;
import org.spinescribe.language.response.ResponseLetter.Reviewer;
import org.spinescribe.language.response.ResponseText;

/** Reviewers' comments, split into points. */
class ReviewFileTest {

    private static final String NUMBERED = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
    private static final String NUMBERING = """
            <w:numbering xmlns><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>\
            <w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>""";

    @TempDir
    private Path folder;

    private static String letter(ReviewFile review) {
        return ResponseText.of("Response", review.reviewers());
    }

    @Test
    void numbersDivideAReviewIntoPoints() {
        assertEquals("""
                # Response

                ## Reviewer 1

                > I enjoyed this report.

                ### 1.1 Major comments

                > 1. The levels are not stated.
                >
                > They matter.

                ### 1.2 Major comments

                > 2) Give the follow-up in months.

                ### 1.3 Minor comments

                > Page 3, line 10: a typo.
                """, letter(ReviewFile.of("""
                Reviewer #1:
                I enjoyed this report.

                Major comments
                1. The levels are not stated.

                They matter.
                2) Give the follow-up
                in months.

                Minor comments:
                Page 3, line 10: a typo.
                """)).replaceAll("\n\n\n", "\n\n").stripTrailing() + "\n");
    }

    @Test
    void withoutNumbersEachParagraphIsAPoint() {
        List<Reviewer> reviewers = ReviewFile.of("""
                Dear Dr. Example, please revise.

                Referee B
                The discussion is too long.

                The title is not informative.

                Comments from the Associate Editor
                Shorten it.
                """).reviewers();

        assertEquals(List.of("Editor", "Referee B", "Associate editor"), reviewers.stream().map(Reviewer::title)
                .toList());
        assertEquals(List.of(0, 2, 1), reviewers.stream().map(reviewer -> reviewer.points().size()).toList());
        assertEquals(List.of("B.1", "B.2"), reviewers.get(1).points().stream().map(point -> point.number()).toList());
        assertEquals("AE.1", reviewers.getLast().points().getFirst().number());
    }

    @Test
    void aSentenceStartingWithReviewerIsNoHeading() {
        List<Reviewer> reviewers = ReviewFile.of("""
                Reviewer 1
                1. Reviewer 2 will ask for this, too, and the editor as well.
                2. The 1.5 mm gap is unclear.
                """).reviewers();

        assertEquals(1, reviewers.size());
        assertEquals(2, reviewers.getFirst().points().size());
    }

    @ParameterizedTest
    @ValueSource(strings = { "Reviewer 1", "Reviewer #1", "REVIEWER 1:", "Reviewer No. 1", "Referee 1 (Remarks to the "
            + "Author)", "Reviewer one", "Reviewer 1's comments", "Comments from Reviewer 1", "Reviewer: 1",
            "Reviewer 1 Comments to the Authors:" })
    void reviewerHeadingsOfAllKindsAreRecognised(String heading) {
        List<Reviewer> reviewers = ReviewFile.of(heading + "\n1. First.\n2. Second.").reviewers();

        assertEquals(1, reviewers.size(), reviewers::toString);
        assertEquals(List.of("1.1", "1.2"), reviewers.getFirst().points().stream().map(point -> point.number())
                .toList());
    }

    @Test
    void noWordIsLost() {
        String words = "Alpha beta.\n\n(a) gamma delta\n- epsilon\n\nReviewer 2: zeta 3.5 eta\n> theta\n\niota";
        String letter = letter(ReviewFile.of(words));

        for (String word : List.of("Alpha beta.", "(a) gamma delta", "- epsilon", "zeta 3.5 eta", "theta", "iota")) {
            assertTrue(letter.contains(word), word + " in " + letter);
        }
    }

    @Test
    void listsOfWordFilesKeepTheirNumbers() throws Exception {
        Path file = WordFiles.write(folder, p("Reviewer 1") + p("A fine case.")
                + p(NUMBERED, r("", "State the levels.")) + p("Please do.") + p(NUMBERED, r("", "Give the scale.")),
                Map.of("word/numbering.xml", NUMBERING, "word/_rels/document.xml.rels",
                        WordFiles.relationships("n", "numbering", "numbering.xml")));
        Reviewer reviewer = ReviewFile.read(file).reviewers().getFirst();

        assertEquals(List.of("A fine case."), reviewer.remarks().getFirst().comment());
        assertEquals(List.of(List.of("1. State the levels.", "Please do."), List.of("2. Give the scale.")),
                reviewer.points().stream().map(point -> point.exchanges().getFirst().comment()).toList());
    }

    @Test
    void aBrokenFileIsReported() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.docx"), "no zip");
        try {
            ReviewFile.read(broken);
        } catch (UnreadableDraft e) {
            assertTrue(e.getMessage().contains("Word"), e.getMessage());
            return;
        }
        throw new AssertionError("a broken file was read");
    }
}
