/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.coauthors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.drafts.coauthors.CoAuthors.Item;
import org.spinescribe.drafts.merge.Merge;
import org.spinescribe.drafts.merge.Proposal;
import org.spinescribe.drafts.merge.Replacement;
import org.spinescribe.sources.comments.Anchor;
import org.spinescribe.sources.comments.Comment;
import org.spinescribe.sources.comments.CommentThread;
import org.spinescribe.sources.comments.ReportComments;

/** The states of proposals while an author decides. */
class CoAuthorsTest {

    private static final Path EXAMPLE = Path.of(System.getProperty("basedir", "."))
            .resolve("../org.spinescribe.examples/hemangiopericytoma/hemangiopericytoma.casereport").normalize();
    private static final String REPORT = """
            section "Case report" {
              A violinist lost the strength of her bow arm. The disc at C6/7 was removed.
              She plays the violin again, and the strength of her arm is back.
            }
            """;

    @TempDir
    private Path folder;

    private static Proposal change(String report, String words, String by) {
        int at = report.indexOf(words);
        return change(new Replacement(at, words.length(), by), words);
    }

    private static Proposal change(Replacement replacement, String words) {
        return new Proposal(1, Proposal.Kind.CHANGE, List.of("Ada Exemplar"), "2026-11-28T10:00:00Z", true,
                List.of("ada.docx"), "Case report", words, replacement.text(),
                new Proposal.Context("", "at " + replacement.offset()), 2, Optional.of(replacement), "", "",
                List.of());
    }

    private static CoAuthors with(String report, Proposal... proposals) {
        return CoAuthors.of(ReportComments.NONE, report).with(merged(proposals));
    }

    private static Merge.Merged merged(Proposal... proposals) {
        return new Merge.Merged(List.of(proposals), List.of(), List.of(), List.of());
    }

    private static Standing.State state(CoAuthors work, int number) {
        return work.item(number).orElseThrow().standing().state();
    }

    @Test
    void undoingATakenProposalReopensTheProposal() {
        CoAuthors work = with(REPORT, change(REPORT, "bow", "left"), change(REPORT, "the strength of her arm", ""),
                change(new Replacement(REPORT.indexOf(" was removed"), 0, ", which hurt,"), ""));
        for (int number = 1; number <= 3; number++) {
            Replacement change = work.item(number).orElseThrow().change().orElseThrow();
            CoAuthors taken = work.in(change.in(REPORT));

            assertEquals(Standing.State.TAKEN, state(taken, number));
            assertEquals(2, taken.open().size());
            assertEquals(3, taken.in(REPORT).open().size());
            assertEquals(2, taken.toKeep().proposals().size());
        }
    }

    @Test
    void aProposalFollowsItsWords() {
        CoAuthors work = with(REPORT, change(REPORT, "strength", "power"));
        String longer = REPORT.replace("A violinist", "At first, a young violinist");

        assertEquals(longer.indexOf("strength"), work.in(longer).open().getFirst().standing().offset());
        String gone = REPORT.replace("lost the strength of her bow arm", "was weak");
        assertEquals(Standing.State.CHANGED, state(work.in(gone), 1));
        assertTrue(work.in(gone).open().getFirst().change().isEmpty());
    }

    @Test
    void equalChangesOfTwoCellsAreTwoProposals() {
        String report = """
                table pain "Pain" {
                  | Time | Score |
                  |---|---|
                  | before | 8 |
                  | after | 8 |
                }
                """;
        Proposal first = cell(report, report.indexOf("8 |"));
        Proposal second = cell(report, report.lastIndexOf("8 |"));
        CoAuthors work = with(report, first, second);

        assertEquals(2, work.open().size());
        assertEquals(2, work.with(merged(first, second)).open().size(), "the same file merged twice");
        assertEquals(report.replace("8 |", "7 |"), Replacement.allIn(report, work.changes(Item::isOpen)));
    }

    private static Proposal cell(String report, int offset) {
        return new Proposal(1, Proposal.Kind.CHANGE, List.of("Ada Exemplar"), "2026-11-28T10:00:00Z", true,
                List.of("ada.docx"), "Case report", "8", "7", new Proposal.Context("", ""), 4,
                Optional.of(new Replacement(offset, 1, "7")), "", "", List.of());
    }

    @Test
    void proposalsForTheSameWordsAreInConflict() {
        CoAuthors work = with(REPORT, change(REPORT, "bow arm", "left arm"), change(REPORT, "arm.", "hand."),
                change(REPORT, "again", "as before"));

        assertEquals(List.of(2), work.conflicts(work.items().getFirst()).stream()
                .map(item -> item.proposal().number()).toList());
        assertEquals(1, work.changes(Item::isOpen).size());
        assertEquals(2, work.reject(2, true).changes(Item::isOpen).size());
    }

    @Test
    void storedProposalsAreReadBackWithTheirState() throws Exception {
        Proposal one = change(REPORT, "bow", "left");
        Proposal other = change(REPORT, "again", "as before");
        CoAuthors work = with(REPORT, one, other).reject(2, true);
        Path report = Files.writeString(folder.resolve("a.casereport"), REPORT);
        Files.write(ReportComments.beside(report), work.toKeep().json());

        CoAuthors again = CoAuthors.of(ReportComments.of(report), REPORT);

        assertEquals(work, again);
        assertEquals(List.of(1), again.with(merged(one, other)).open().stream()
                .map(item -> item.proposal().number()).toList());
        assertEquals(2, again.reject(2, false).open().size());
    }

    @Test
    void aRewordedProposalCanBeTakenAndUndone() {
        CoAuthors work = with(REPORT, change(REPORT, "bow", "left")).reword(1, "bowing");
        String report = work.open().getFirst().change().orElseThrow().in(REPORT);

        assertEquals(REPORT.replace("bow", "bowing"), report);
        assertEquals(List.of(), work.in(report).open());
        assertEquals(1, work.in(report).in(REPORT).open().size());
    }

    @Test
    void aProposalToApplyByHandHasAPlace() {
        CoAuthors work = with(REPORT, new Proposal(1, Proposal.Kind.FACT, List.of("Ada"), "", true, List.of("a.docx"),
                "Case report", "46", "47", new Proposal.Context("", ""), 2, Optional.empty(), "", "A fact.",
                List.of()));
        Item item = work.open().getFirst();

        assertFalse(item.isApplicable());
        assertEquals(Standing.State.BY_HAND, item.standing().state());
        assertTrue(REPORT.startsWith("A violinist", item.standing().offset()));
    }

    @Test
    void threadsAreAnsweredAndSettled() {
        CommentThread thread = new CommentThread(Anchor.of(REPORT, 0, 7), false,
                List.of(new Comment("Ada", "", "Which arm?")));
        CoAuthors work = CoAuthors.of(new ReportComments(List.of(thread), List.of()), REPORT)
                .reply(0, new Comment("Ben", "", "The left one.")).settle(0, true);

        assertEquals(List.of("Ada", "Ben"), work.toKeep().threads().getFirst().comments().stream()
                .map(Comment::author).toList());
        assertTrue(work.toKeep().threads().getFirst().resolved());
    }

    @Test
    void placesInTheProposedTextMapToTheReport() {
        List<Replacement> changes = List.of(new Replacement(REPORT.indexOf("again"), 5, ""),
                new Replacement(REPORT.indexOf("bow"), 3, "left bowing"),
                new Replacement(REPORT.indexOf(" was removed"), 0, ", which hurt,"));
        String proposed = Replacement.allIn(REPORT, changes);

        for (String words : List.of("section", "A violinist", " arm. The", " was removed", "She plays",
                ", and the", "}")) {
            assertEquals(REPORT.indexOf(words), Replacement.before(changes, proposed.indexOf(words)), words);
        }
        assertEquals(REPORT.indexOf("bow"), Replacement.before(changes, proposed.indexOf("bowing")));
        assertEquals(REPORT.indexOf(" was"), Replacement.before(changes, proposed.indexOf("which")));
        assertEquals(REPORT.length(), Replacement.before(changes, proposed.length()));
    }

    /** Proposals reach their places in any order, and with any typing in between. */
    @Test
    void aThousandProposalsApplyInAnyOrder() throws Exception {
        String report = Files.readString(EXAMPLE);
        Random random = new Random(7);
        for (int round = 0; round < 20; round++) {
            List<MatchResult> words = new ArrayList<>(Pattern.compile("\\p{L}+").matcher(report).results().toList());
            List<Proposal> proposals = new ArrayList<>();
            for (int i = random.nextInt(20); i < words.size() && proposals.size() < 50; i += 3 + random.nextInt(60)) {
                boolean insertion = random.nextInt(3) == 0;
                String typed = random.nextInt(4) == 0 && !insertion ? "" : "new" + i + (insertion ? " " : "");
                int length = insertion ? 0 : words.get(i).group().length();
                proposals.add(change(new Replacement(words.get(i).start(), length, typed), words.get(i).group()));
            }
            String wanted = Replacement.allIn(report, proposals.stream().flatMap(each -> each.replacement().stream())
                    .toList());
            CoAuthors work = with(report, proposals.toArray(Proposal[]::new));
            List<Integer> order = new ArrayList<>(work.items().stream().map(item -> item.proposal().number()).toList());
            Collections.shuffle(order, random);
            String text = report;
            for (int number : order) {
                CoAuthors now = work.in(text);
                text = now.item(number).orElseThrow().change().orElseThrow().in(text);
                work = random.nextInt(5) == 0 ? CoAuthors.of(work.in(text).toKeep(), text) : work;
            }
            assertEquals(wanted, text);
            assertEquals(List.of(), work.in(text).open());
        }
    }

    /** The fast search at the expected places gives the same places as a search of the whole text. */
    @Test
    void fiveHundredProposalsFollowTyping() throws Exception {
        String report = Files.readString(EXAMPLE);
        List<MatchResult> words = Pattern.compile("\\p{L}+").matcher(report).results().toList();
        List<Proposal> proposals = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            MatchResult word = words.get(i * words.size() / 500);
            proposals.add(change(new Replacement(word.start(), i % 3 == 0 ? 0 : word.group().length(), "other"),
                    word.group()));
        }
        CoAuthors work = with(report, proposals.toArray(Proposal[]::new));
        Random random = new Random(11);
        StringBuilder text = new StringBuilder(report);
        for (int round = 0; round < 60; round++) {
            int from = random.nextInt(text.length() - 40);
            text.replace(from, from + random.nextInt(40), random.nextBoolean() ? "" : "typed " + round);
            work = work.in(text.toString());
            assertEquals(CoAuthors.of(work.kept(), text.toString()), work);
        }
        assertTrue(work.open().stream().anyMatch(item -> !item.isApplicable()), "some proposals have lost their words");
    }
}
