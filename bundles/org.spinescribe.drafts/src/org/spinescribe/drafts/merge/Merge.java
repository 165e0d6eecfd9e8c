/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.docx.RevisedFile;
import org.spinescribe.drafts.docx.WordComments;
import org.spinescribe.drafts.docx.WordFile;
import org.spinescribe.sources.comments.CommentThread;

/** Brings the changes of co-authors back into a report. */
public final class Merge {

    /** The least share of the sent report still present; with less, report and copy have nothing in common. */
    private static final double SAME_REPORT = 0.2;

    private final String present;
    private final List<UnnumberedProposal> drafts = new ArrayList<>();
    private final List<CommentThread> comments = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private Merge(String present) {
        this.present = present;
    }

    /**
     * The proposals of co-authors.
     *
     * @param comments of all files; those of one thread may come several times
     * @param remarks further remarks on the files
     * @param problems why some files were unusable
     */
    public record Merged(List<Proposal> proposals, List<CommentThread> comments, List<String> remarks,
            List<String> problems) {
        public Merged {
            proposals = List.copyOf(proposals);
            comments = List.copyOf(comments);
            remarks = List.copyOf(remarks);
            problems = List.copyOf(problems);
        }

        /**
         * The report with some proposals applied.
         *
         * @param taken the accepted proposals; no two of them may be in conflict
         */
        public String apply(String report, List<Proposal> taken) {
            return Replacement.allIn(report, taken.stream().map(Proposal::replacement).flatMap(Optional::stream)
                    .toList());
        }
    }

    /**
     * Compares returned copies with a report.
     *
     * @param present the present text of the report
     * @param base the sent copy, for files that do not contain the report; may be empty
     */
    public static Merged of(String present, List<Path> returned, Optional<Path> base) {
        Merge merge = new Merge(present);
        for (Path file : returned) {
            merge.take(file, base);
        }
        return new Merged(UnnumberedProposal.numbered(merge.drafts), merge.comments, merge.remarks,
                merge.problems);
    }

    /**
     * The name of the report of a returned copy; empty when the file names none.
     *
     * @throws UnreadableDraft when it cannot be read
     */
    public static Optional<String> report(Path returned) throws UnreadableDraft {
        try (WordFile file = WordFile.open(returned)) {
            return SentCopy.of(file).map(SentCopy::report);
        }
    }

    /** Adds a file; an unusable one does not stop the others. */
    private void take(Path file, Optional<Path> base) {
        try {
            add(file, base);
        } catch (UnreadableDraft e) {
            problems.add(file.getFileName() + ": " + e.getMessage());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            problems.add(file.getFileName() + ": " + MergeWords.of("unforeseen", String.valueOf(e)));
        }
    }

    private void add(Path path, Optional<Path> base) throws UnreadableDraft {
        String name = String.valueOf(path.getFileName());
        try (WordFile file = WordFile.open(path)) {
            RevisedFile revised = RevisedFile.read(file);
            Optional<SentCopy> embedded = SentCopy.of(file);
            SentCopy copy = embedded.isPresent() ? embedded.get() : base(base);
            CarriedText carried = new CarriedText(copy.source(), present);
            if (carried.sameness() < SAME_REPORT) {
                throw UnreadableDraft.saying(MergeWords.of("other-report", copy.report()));
            }
            ReturnedCopy returned = new ReturnedCopy(name, revised, copy, carried, present);
            drafts.addAll(returned.drafts());
            comments.addAll(returned.threads(WordComments.of(file)));
            remarks.addAll(returned.remarks());
        }
    }

    private static SentCopy base(Optional<Path> base) throws UnreadableDraft {
        if (base.isEmpty()) {
            throw UnreadableDraft.saying(MergeWords.of("no-source"));
        }
        try (WordFile file = WordFile.open(base.get())) {
            return SentCopy.of(file).orElseThrow(() -> UnreadableDraft.saying(MergeWords.of("no-source-base")));
        }
    }
}
