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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.drafts.reading.LibreOffice;
import org.spinescribe.sources.comments.Anchor;
import org.spinescribe.sources.comments.Comment;
import org.spinescribe.sources.comments.CommentThread;
import org.spinescribe.sources.comments.ReportComments;

/** Co-authors who use LibreOffice: it opens and saves the copy with its marks, and the merge finds their changes. */
@Tag("exhaustive")
class OfficeCopiesTest {

    private static final List<String> TRACKED = List.of(
            "text|middle age|46 years",
            "text|grow slowly|grow very slowly",
            "text|outcome.|outcome yet.",
            "text|had lasted for three months|had lasted for months",
            "text|compression of the cord|severe compression of the cord",
            "text|fixation with screws|fixation with screws and rods",
            "text|Haemoglobin|Hemoglobin",
            "text|Angles in degrees|Angles are in degrees",
            "text|more than a decade|more than ten years",
            "text|tumour of the spine, revisited|tumour of the spine");
    private static final List<String> UNTRACKED = List.of(
            "text|back pain. He|back pain; he",
            "text|two reviews say|two large reviews say",
            "text|lesion of T6|lesion of the body of T6",
            "text|no other lesion|no second lesion",
            "text|removal of the tumour|removal of the whole tumour",
            "text|few such cases|very few such cases",
            "text|Kyphosis|Angle of kyphosis",
            "text|written consent|written informed consent",
            "text|laminectomy of three|laminectomy at three",
            "row|0|2|Calcium|2.4|2.2");

    @TempDir
    private Path folder;

    private static String edited(String report, List<String> steps) {
        String edited = report;
        for (String step : steps) {
            String[] parts = step.split("\\|");
            edited = parts[0].equals("text") ? edited.replaceFirst(parts[1], parts[2]) : edited;
        }
        return edited;
    }

    @Test
    void changesAndCommentsOfLibreOfficeAreMerged() throws Exception {
        LibreOffice office = new LibreOffice(Files.createDirectory(folder.resolve("office")));
        String report = Files.readString(Copies.EVERY_KIND);
        Copies copies = new Copies(folder);
        Path beside = copies.report(Copies.EVERY_KIND, report);
        List<CommentThread> threads = List.of(thread(report, "thoracic", "Which levels?", "T5 to T7."),
                thread(report, "screws", "Which ones?"), thread(report, "for many years", "How many?"));
        Files.write(ReportComments.beside(beside), new ReportComments(threads, List.of()).json());
        Path sent = copies.of(beside, "sent");
        Path tracked = office.change(sent, "tracked.docx", TRACKED, true);
        Path untracked = office.change(sent, "untracked.docx", UNTRACKED, false);
        Path conflict = office.change(sent, "conflict.docx", List.of("text|middle age|advanced age"), true);

        assertTaken(edited(report, TRACKED), report, tracked);
        assertTaken(edited(report, UNTRACKED)
                .replace("  | *C-reactive*", "  | Calcium | 2.4 | 2.2 |\n  | *C-reactive*"),
                report, untracked);
        Merge.Merged all = Merge.of(report, List.of(tracked, untracked, conflict), Optional.empty());
        assertEquals(List.of(), all.problems());
        assertEquals(2, all.proposals().stream().filter(each -> !each.conflicts().isEmpty()).count(),
                all.proposals().toString());
        assertEquals(commentTexts(threads),
                commentTexts(Merge.of(report, List.of(tracked), Optional.empty()).comments()));
    }

    private static CommentThread thread(String report, String words, String... comments) {
        int at = report.indexOf(words);
        return new CommentThread(Anchor.of(report, at, at + words.length()), false, Stream.of(comments)
                .map(text -> new Comment("Ada Example", "2026-11-28T10:00:00Z", text)).toList());
    }

    private static Set<List<String>> commentTexts(List<CommentThread> threads) {
        return threads.stream().map(thread -> thread.comments().stream().map(Comment::text).toList())
                .collect(Collectors.toSet());
    }

    private static void assertTaken(String expected, String report, Path returned) {
        Merge.Merged merged = Merge.of(report, List.of(returned), Optional.empty());
        assertTrue(merged.proposals().stream().allMatch(Proposal::isApplicable), merged.proposals().toString());
        assertEquals(expected, merged.apply(report, merged.proposals()));
    }
}
