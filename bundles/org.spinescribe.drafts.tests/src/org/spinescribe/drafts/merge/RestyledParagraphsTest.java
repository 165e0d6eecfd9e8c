/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Paragraphs that co-authors turn into headings, and headings that they turn into other paragraphs. */
class RestyledParagraphsTest extends EditedCopy {

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aParagraphTurnedIntoAHeadingBeginsASection(boolean tracked) throws Exception {
        send(report.replace("  The findings were:\n", "  Findings & signs\n"));
        track(tracked);
        word.restyle(paragraph("Findings & signs"), "Heading2");

        assertTaken(report.replace("\n\n  Findings & signs\n\n", "\n}\n\nsubsection \"Findings & signs\" {\n"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aLastParagraphTurnedIntoAHeadingBeginsAnEmptySection(boolean tracked) throws Exception {
        send(report.replace("more than a decade.\n", "more than a decade.\n\n  Outlook\n"));
        track(tracked);
        word.restyle(paragraph("Outlook"), "Heading1");

        assertTaken(report.replace("\n\n  Outlook\n}", "\n}\n\nsection \"Outlook\" {\n}"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aHeadingTurnedIntoAParagraphJoinsTheSections(boolean tracked) throws Exception {
        send(report.replace("  Little is known", "}\n\nsubsection \"A * is born\" {\n  Little is known"));
        track(tracked);
        word.restyle(paragraph("A * is born"), "BodyText");

        assertTaken(report.replace("\n}\n\nsubsection \"A * is born\" {\n", "\n\n  A \\* is born\n\n")
                .replace("often.\n\n\n", "often.\n\n"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aHeadingLevelIsChanged(boolean tracked) throws Exception {
        track(tracked);
        word.restyle(paragraph("Discussion"), "Heading2");

        assertTaken(report.replace("section \"Discussion\"", "subsection \"Discussion\""));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void restylingAnEditedParagraphIsLeftToTheAuthor(boolean tracked) throws Exception {
        track(tracked);
        Element paragraph = paragraph("The findings were:");
        word.restyle(paragraph, "Heading2");
        word.delete(WordEdits.runs(paragraph).getFirst(), 0, 4);

        List<Proposal> proposals = returned();
        assertEquals(List.of(true, false), proposals.stream().map(Proposal::isApplicable).sorted((one, other) ->
                Boolean.compare(other, one)).toList());
        Proposal restyled = proposals.stream().filter(each -> !each.isApplicable()).findFirst().orElseThrow();
        assertTrue(restyled.message().contains("another kind of paragraph"));
        assertEquals(report.substring(0, report.indexOf("The findings were")).lines().count(), restyled.line());
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void anImpossibleHeadingLevelIsLeftToTheAuthor(boolean tracked) throws Exception {
        track(tracked);
        word.restyle(paragraph("The findings were:"), "Heading3");

        assertByHand("another kind of paragraph", "The findings were:");
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aCitedParagraphTurnedIntoAHeadingIsLeftToTheAuthor(boolean tracked) throws Exception {
        track(tracked);
        word.restyle(paragraph("Patients should be followed"), "Heading2");

        assertByHand("another kind of paragraph", "Patients should be followed");
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void restylingAHeadingInAnEmptySectionIsLeftToTheAuthor(boolean tracked) throws Exception {
        send(report.replace("  We know of few", "}\n\nsubsection \"Others\" {\n  We know of few")
                .replace("section \"Discussion\" {\n}\n", "section \"Discussion\"\n"));
        track(tracked);
        word.restyle(paragraph("Others"), "Heading1");

        assertByHand("another kind of paragraph", "Others");
    }

    @Test
    void aParagraphTurnedIntoAQuotationIsLeftToTheAuthor() throws Exception {
        word.restyle(paragraph("The findings were:"), "Quote");

        assertByHand("another kind of paragraph", "The findings were:");
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aParagraphTurnedIntoAListItemIsLeftToTheAuthor(boolean tracked) throws Exception {
        track(tracked);
        word.makeItem(paragraph("The findings were:"), paragraph("no other lesion"));

        assertByHand("another kind of paragraph", "The findings were:");
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aListItemTurnedIntoAParagraphIsLeftToTheAuthor(boolean tracked) throws Exception {
        track(tracked);
        word.makeText(paragraph("no other lesion"));

        assertByHand("another kind of paragraph", "- no other lesion");
    }

    @Test
    void anUntrackedParagraphBehindAListRestylesNoItem() throws Exception {
        track(false);
        Element last = paragraph("no other lesion");
        word.add(last, "The spine was stable.");
        word.makeText(paragraph("The spine was stable."));

        assertTrue(returned().stream().noneMatch(each -> each.message().contains("another kind of paragraph")));
    }

    @Test
    void otherParagraphStylesAreOneRemark() throws Exception {
        word.restyle(paragraph("The findings were:"), "Caption");

        Merge.Merged merged = Merge.of(report, List.of(word.save(folder.resolve("returned.docx"))), Optional.empty());
        assertEquals(List.of(), merged.proposals());
        assertTrue(merged.remarks().getFirst().contains("1 change of fonts, sizes or spacing only"),
                merged.remarks()::toString);
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void restylingAGeneratedHeadingIsOneRemark(boolean tracked) throws Exception {
        track(tracked);
        word.restyle((Element) word.everyRun("Declarations").getParentNode(), "BodyText");

        Merge.Merged merged = Merge.of(report, List.of(word.save(folder.resolve("returned.docx"))), Optional.empty());
        assertEquals(List.of(), merged.proposals());
        assertTrue(merged.remarks().getFirst().contains("1 change of fonts, sizes or spacing only"),
                merged.remarks()::toString);
    }
}
