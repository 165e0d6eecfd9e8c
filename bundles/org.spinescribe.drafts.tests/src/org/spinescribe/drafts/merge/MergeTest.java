/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Merges of single edits. */
class MergeTest extends SentReport {

    @Test
    void anUnchangedCopyHasNoProposals() throws Exception {
        Merge.Merged merged = merged(report, sent);

        assertEquals(List.of(), merged.proposals());
        assertEquals(List.of("sent.co-authors.docx: nothing has changed."), merged.remarks());
    }

    @Test
    void aTrackedChangeKeepsAuthorAndDate() throws Exception {
        Merge.Merged merged = merged(report, replaced("a.docx", "Berta Muster", "middle age", "46 years"));

        Proposal proposal = merged.proposals().getFirst();
        assertEquals(List.of("Berta Muster"), proposal.authors());
        assertEquals("2026-11-28T10:00:00Z", proposal.date());
        assertEquals("Abstract", proposal.part());
        assertEquals(report.substring(0, report.indexOf("middle age")).lines().count(), proposal.line());
        assertEquals(report.replace("middle age", "46 years"), taken(report, merged));
    }

    @Test
    void anUntrackedChangeIsFoundByComparison() throws Exception {
        Path file = returned("a.docx", "Berta Muster", "middle age", (word, paragraph, run, at) -> {
            word.untracked();
            word.insert(word.delete(run, at, at + 10), 0, "46 years");
        });
        Merge.Merged merged = merged(report, file);

        assertEquals(report.replace("middle age", "46 years"), taken(report, merged));
        assertTrue(merged.remarks().getFirst().contains("without tracking"), merged.remarks().toString());
    }

    @Test
    void retypedWordsWithACommonWordAreOneChange() throws Exception {
        String old = "There was a lesion of T6 in the ";
        Path file = returned("a.docx", "Berta Muster", old, (word, paragraph, run, at) -> {
            word.untracked();
            word.insert(word.delete(run, at, at + old.length()), 0, "Imaging showed a tumour below, by ");
        });
        Merge.Merged merged = merged(report, file);

        assertEquals(1, merged.proposals().size(), merged.proposals().toString());
        assertEquals(report.replace(old, "Imaging showed a tumour below, by "), taken(report, merged));
    }

    @Test
    void laterChangesOfTheAuthorStay() throws Exception {
        Path file = replaced("a.docx", "Berta Muster", "middle age", "46 years");
        String present = report.replace("rare [@smith2001]", "very rare [@smith2001]")
                .replace("back pain. He", "pain. He");

        assertEquals(present.replace("middle age", "46 years"), taken(present, merged(present, file)));
    }

    @Test
    void aConflictShowsAllVersions() throws Exception {
        Path file = replaced("a.docx", "Berta Muster", "middle age", "46 years");
        String present = report.replace("middle age", "advanced age");
        Proposal proposal = merged(present, file).proposals().getFirst();

        assertEquals(Proposal.Kind.CONFLICT, proposal.kind());
        assertEquals("middle age", proposal.before());
        assertEquals("46 years", proposal.behind());
        assertTrue(proposal.present().contains("advanced"), proposal.present());
        assertTrue(proposal.replacement().isEmpty());
    }

    @Test
    void equalProposalsMergeAndDifferentOnesConflict() throws Exception {
        Path one = replaced("a.docx", "Berta Muster", "middle age", "46 years");
        Path same = replaced("b.docx", "Carla van der Berg", "middle age", "46 years");
        Path other = replaced("c.docx", "Dora", "middle age", "old age");

        assertEquals(List.of("Berta Muster", "Carla van der Berg"),
                merged(report, one, same).proposals().getFirst().authors());
        List<Proposal> two = merged(report, one, other).proposals();
        assertEquals(List.of(2), two.get(0).conflicts());
        assertEquals(List.of(1), two.get(1).conflicts());
    }

    @Test
    void aChangeAlreadyInTheReportIsNotProposed() throws Exception {
        Path file = replaced("a.docx", "Berta Muster", "middle age", "46 years");
        Merge.Merged merged = merged(report.replace("middle age", "46 years"), file);

        assertEquals(List.of(), merged.proposals());
        assertTrue(merged.remarks().getLast().contains("already"), merged.remarks().toString());
    }

    @Test
    void insertedMarkupCharactersAreEscaped() throws Exception {
        Path file = replaced("a.docx", "Berta Muster", "middle age", "{46} *years* [@x] a\\b");

        assertEquals(report.replace("middle age", "\\{46\\} \\*years\\* \\[\\@x] a\\\\b"),
                taken(report, merged(report, file)));
    }

    @Test
    void aChangeOfAFactNamesTheLineOfTheFact() throws Exception {
        WordEdits word = new WordEdits(sent, "Berta Muster");
        word.untracked();
        Element cell = word.everyRun("16");
        word.insert(word.delete(cell, 0, 2), 0, "17");
        Proposal proposal = merged(report, word.save(folder.resolve("a.docx"))).proposals().getFirst();

        assertEquals(Proposal.Kind.FACT, proposal.kind());
        assertEquals(report.substring(0, report.indexOf("mJOA presentation")).lines().count(), proposal.line());
        assertTrue(proposal.replacement().isEmpty());
    }

    @Test
    void anAddedKeywordIsQuoted() throws Exception {
        Path file = returned("a.docx", "Berta Muster", "Spinal Fusion", (word, paragraph, run, at) ->
                word.insert(run, at + "Spinal Fusion".length(), ", Laminectomy"));

        assertEquals(report.replace("\"Spinal Fusion\"", "\"Spinal Fusion\", \"Laminectomy\""),
                taken(report, merged(report, file)));
    }

    @Test
    void aNewParagraphIsIndented() throws Exception {
        Path file = returned("a.docx", "Berta Muster", "Whether this is enough", (word, paragraph, run, at) ->
                word.add(paragraph, "Nobody knows."));

        assertEquals(report.replace("is enough remains open.", "is enough remains open.\n\n  Nobody knows."),
                taken(report, merged(report, file)));
    }

    @Test
    void removingAnItemRemovesTheBullet() throws Exception {
        Path file = returned("a.docx", "Berta Muster", "compression of the cord", (word, paragraph, run, at) ->
                word.remove(paragraph));

        assertEquals(report.replace("  - compression of the cord at this level\n", ""),
                taken(report, merged(report, file)));
    }

    @Test
    void movedCitationsAndMentionsKeepTheirMarkup() throws Exception {
        WordEdits word = new WordEdits(sent, "Berta Muster");
        Element from = word.runWith("decompression and fixation");
        Element to = word.runWith("Whether this is enough");
        Element target = word.runWith("The patient gave written");
        int start = WordEdits.text(from).indexOf("Most of them");
        word.move(from, start, to, WordEdits.text(to).indexOf("Whether"), target, 0);
        Merge.Merged merged = merged(report, word.save(folder.resolve("a.docx")));
        String moved = "Most of them were treated by\n  decompression and fixation in one operation, as in "
                + "[#measures]. ";

        assertEquals(report.replace(moved, "").replace("{ The patient gave", "{ " + moved.replace("\n  ", " ")
                + "The patient gave"), taken(report, merged));
    }

    @Test
    void aMovedCitationStaysOneCitation() throws Exception {
        WordEdits word = new WordEdits(sent, "Berta Muster");
        Element before = word.runWith("We know of few such cases");
        Element behind = word.runWith(". Most of them");
        word.move(before, WordEdits.text(before).length() - 1, behind, 0, word.runWith("remains open"), 0);
        String merged = taken(report, merged(report, word.save(folder.resolve("a.docx"))));

        assertTrue(merged.contains("last ten years. Most"), merged);
        assertTrue(merged.contains(" [@jones2010]. Whether") || merged.contains(" [@jones2010]"), merged);
        assertEquals(report.split("@jones2010", -1).length, merged.split("@jones2010", -1).length, merged);
    }

    @Test
    void newItalicsAreProposed() throws Exception {
        Path file = returned("a.docx", "Berta Muster", "middle age", (word, paragraph, run, at) ->
                word.italic(run, at, at + 10, true));
        Merge.Merged merged = merged(report, file);

        assertEquals(Proposal.Kind.LOOKS, merged.proposals().getFirst().kind());
        assertEquals(report.replace("middle age", "*middle age*"), taken(report, merged));
        assertEquals(List.of(), merged.remarks());
    }
}
