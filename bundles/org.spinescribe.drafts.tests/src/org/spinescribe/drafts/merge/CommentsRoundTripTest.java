/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.drafts.docx.WordComments;
import org.spinescribe.drafts.docx.WordFile;
import org.spinescribe.sources.comments.Anchor;
import org.spinescribe.sources.comments.Comment;
import org.spinescribe.sources.comments.CommentThread;
import org.spinescribe.sources.comments.ReportComments;

/** Comments go out with the next copy for co-authors, and come back with their answers. */
class CommentsRoundTripTest {

    @TempDir
    private Path folder;
    private Copies copies;
    private String text;
    private Path report;

    @BeforeEach
    void report() throws Exception {
        text = Files.readString(Copies.EVERY_KIND);
        copies = new Copies(folder);
        report = copies.report(Copies.EVERY_KIND, text);
    }

    private CommentThread thread(String words, boolean resolved, String... comments) {
        int at = text.indexOf(words);
        return new CommentThread(Anchor.of(text, at, at + words.length()), resolved, IntStream
                .range(0, comments.length).mapToObj(i -> new Comment("Author " + i, "2026-11-2" + i + "T10:00:00Z",
                        comments[i])).toList());
    }

    private List<CommentThread> returned(CommentThread... threads) throws Exception {
        Files.write(ReportComments.beside(report), new ReportComments(List.of(threads), List.of()).json());
        Path copy = copies.of(report, "sent");
        return Merge.of(Files.readString(report), List.of(copy), Optional.empty()).comments();
    }

    @Test
    void aThreadIsReadBackUnchanged() throws Exception {
        CommentThread thread = thread("middle age", false, "How old?", "46.\nSee the facts.");

        assertEquals(List.of(thread), returned(thread));
    }

    @Test
    void aSettledThreadStaysSettled() throws Exception {
        assertTrue(returned(thread("middle age", true, "How old?")).getFirst().resolved());
    }

    @Test
    void everyKindOfTextCanBeCommented() throws Exception {
        for (String words : List.of("*thoracic* spine", "[@smith2001; see @jones2010, p. 12]", "with the *operation*",
                "Haemoglobin", "neither of them", "unusual* tumour", "compression of the cord", "Two reports")) {
            CommentThread back = returned(thread(words, false, "Look")).getFirst();
            Anchor.Place place = back.anchor().in(text);
            String found = text.substring(place.from(), place.to());

            assertTrue(!found.isBlank() && (words.contains(found) || found.contains(words)), words + " / " + found);
        }
    }

    @Test
    void overlappingCommentsStaySeparate() throws Exception {
        CommentThread one = thread("middle age", false, "How old?", "46.");
        CommentThread other = thread("A man of middle", false, "A man?");

        assertEquals(List.of(one, other), returned(one, other));
    }

    @Test
    void aCommentOnDeletedWordsStaysAtTheirLine() throws Exception {
        CommentThread thread = thread("middle age", false, "How old?");
        Files.write(ReportComments.beside(report), new ReportComments(List.of(thread), List.of()).json());
        Files.writeString(report, text.replace("A man of middle age had", "A man had"));
        Path copy = copies.of(report, "sent");
        CommentThread back = Merge.of(Files.readString(report), List.of(copy), Optional.empty()).comments().getFirst();

        assertEquals("How old?", back.comments().getFirst().text());
        assertTrue(thread.anchor().in(Files.readString(report)).gone());
        String now = Files.readString(report);
        int line = (int) now.substring(0, back.anchor().in(now).from()).lines().count();
        assertEquals(text.substring(0, text.indexOf("middle age")).lines().count(), line, back.toString());
    }

    @Test
    void answersOfSeveralCopiesAreMerged() {
        CommentThread known = thread("middle age", false, "How old?");
        CommentThread one = known.with(new Comment("Ada", "", "46."));
        CommentThread other = known.with(new Comment("Ben", "", "Older, I think."));
        ReportComments all = new ReportComments(List.of(known), List.of()).with(List.of(one, other));

        assertEquals(1, all.threads().size());
        assertEquals(List.of("How old?", "46.", "Older, I think."),
                all.threads().getFirst().comments().stream().map(Comment::text).toList());
    }

    @Test
    void twoCommentsWithTheSameWordsAreTwoThreads() throws Exception {
        CommentThread one = thread("middle age", false, "Why?");
        CommentThread other = thread("Little is known", false, "Why?");
        assertEquals(List.of(one, other), returned(one, other));

        ReportComments all = ReportComments.NONE.with(List.of(one, other));
        assertEquals(List.of(one, other), all.threads());
        assertEquals(List.of(one, other), all.with(List.of(other, one, one)).threads(), "the same file merged twice");
    }

    @Test
    void answersAreAnswersInWord() throws Exception {
        returned(thread("middle age", false, "How old?", "46."));
        try (WordFile file = WordFile.open(folder.resolve("sent.co-authors.docx"))) {
            List<WordComments.WordComment> comments = WordComments.of(file);

            assertEquals(List.of("", "0"), comments.stream().map(WordComments.WordComment::answers).toList());
        }
    }
}
