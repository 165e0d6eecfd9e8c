/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;

/** Headings that co-authors add, change and remove, tracked and not. */
class MergedHeadingsTest extends EditedCopy {

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aHeadingBeginsANewSection(boolean tracked) throws Exception {
        track(tracked);
        word.addHeading(paragraph("Tumours of this kind are rare"), 2, "What \"long\" is");

        assertTaken(report.replace("most often.\n\n  Little",
                "most often.\n}\n\nsubsection \"What \\\"long\\\" is\" {\n  Little"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aHeadingWithTextAtTheEndBeginsANewSection(boolean tracked) throws Exception {
        track(tracked);
        Element last = paragraph("Little is known");
        word.addHeading(last, 1, "Methods");
        word.add((Element) last.getNextSibling(), "We asked *everybody*.");
        Elements.first((Element) last.getNextSibling().getNextSibling(), "pPr", "pStyle").orElseThrow()
                .setAttributeNS("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:val", "BodyText");

        assertTaken(report.replace("is fifteen.\n}\n", "is fifteen.\n}\n\nsection \"Methods\" {\n"
                + "  We asked \\*everybody\\*.\n}\n"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aChangedHeadingStaysQuoted(boolean tracked) throws Exception {
        track(tracked);
        Element run = WordEdits.runs(paragraph("Introduction")).getFirst();
        word.insert(word.delete(run, 0, "Introduction".length()), 0, "Background");

        assertTaken(report.replace("\"Introduction\"", "\"Background\""));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void removingAHeadingJoinsTheSections(boolean tracked) throws Exception {
        send(Files.readString(Copies.EVERY_KIND).replace("\n\n  Little is known",
                "\n}\n\nsection \"What is known\" {\n  Little is known"));
        track(tracked);
        word.remove(paragraph("What is known"));

        assertTaken(report.replace("\n}\n\nsection \"What is known\" {\n", "\n\n"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aSectionIsRemovedWithTheHeading(boolean tracked) throws Exception {
        send(Files.readString(Copies.EVERY_KIND).replace("section \"Case report\"",
                "section \"Methods\" {\n  We asked.\n\n  They said.\n}\n\nsection \"Case report\""));
        track(tracked);
        for (String words : List.of("Methods", "We asked", "They said")) {
            word.remove(paragraph(words));
        }

        assertTaken(report.replace("section \"Methods\" {\n  We asked.\n\n  They said.\n}\n\n", ""));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aHeadingInTheAbstractIsLeftToTheAuthor(boolean tracked) throws Exception {
        track(tracked);
        word.addHeading(paragraph("A man of middle age"), 2, "Outcome");

        assertByHand("No section can begin here", "  A man of middle age");
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aDeletionAcrossAHeadingIsLeftToTheAuthor(boolean tracked) throws Exception {
        track(tracked);
        Element last = paragraph("Tumours of this kind are rare");
        Element heading = paragraph("Introduction");
        word.delete(WordEdits.runs(heading).getFirst(), 5, "Introduction".length());
        Element first = WordEdits.runs(last).getFirst();
        word.join(heading, last);
        word.delete(first, 0, 8);

        List<Proposal> proposals = returned();
        assertTrue(proposals.stream().anyMatch(each -> each.before().startsWith("duction\nTumours")
                || each.before().startsWith("Introduction\nTumours")), proposals.toString());
        assertTrue(proposals.stream().noneMatch(Proposal::isApplicable), proposals.toString());
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aParagraphIsJoinedWithTheNextOne(boolean tracked) throws Exception {
        track(tracked);
        word.join(paragraph("Tumours of this kind are rare"), paragraph("Little is known"));

        assertTaken(report.replace("most often.\n\n  Little", "most often.Little"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aTruncatedParagraphIsJoinedWithTheNextOne(boolean tracked) throws Exception {
        track(tracked);
        Element run = word.runWith("spine is affected most often");
        word.deleteRest(run, WordEdits.text(run).indexOf("is affected"));
        word.join(paragraph("Tumours of this kind are rare"), paragraph("Little is known"));

        assertTaken(report.replace("is affected most often.\n\n  Little", "Little"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aParagraphAfterATableIsRemoved(boolean tracked) throws Exception {
        track(tracked);
        word.remove(paragraph("Patients should be followed"));

        assertTaken(report.replaceFirst("\n\n  Patients should be followed(?s:.*?)a decade\\.", ""));
    }
}
