/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.comments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

import org.spinescribe.sources.files.ReportName;

/**
 * The comments and proposals of co-authors on a report. They are stored beside the report, in
 * {@code report.comments.json}, so that the report itself stays clean. The format is described in
 * releng/doc/comments.schema.json.
 *
 * @param threads in the order of their arrival
 * @param proposals that are undecided, or that the author has rejected
 */
public record ReportComments(List<CommentThread> threads, List<KeptProposal> proposals) {

    /** For a report without comments. */
    public static final ReportComments NONE = new ReportComments(List.of(), List.of());

    private static final int VERSION = 1;
    private static final int LARGEST = 16 << 20;
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    public ReportComments {
        threads = List.copyOf(threads);
        proposals = List.copyOf(proposals);
    }

    private record Stored(int version, List<CommentThread> threads, List<KeptProposal> proposals) {
    }

    /** The file of the comments on a report. */
    public static Path beside(Path report) {
        return report.resolveSibling(ReportName.withoutEnding(report) + ".comments.json");
    }

    /**
     * The comments on a report; none when their file is missing.
     *
     * @throws IOException when the file cannot be read; the message gives the reason
     */
    public static ReportComments of(Path report) throws IOException {
        Path file = beside(report);
        if (!Files.isRegularFile(file)) {
            return NONE;
        }
        if (Files.size(file) > LARGEST) {
            throw new IOException("larger than " + (LARGEST >> 20) + " MB");
        }
        try {
            Stored stored = GSON.fromJson(Files.readString(file), Stored.class);
            if (stored == null || stored.version() != VERSION || stored.threads() == null
                    || stored.threads().stream().anyMatch(ReportComments::isIncomplete)) {
                throw new IOException("no comments of a report in version " + VERSION);
            }
            List<KeptProposal> kept = stored.proposals() == null ? List.of() : stored.proposals();
            if (kept.stream().anyMatch(each -> each == null || each.isIncomplete())) {
                throw new IOException("a proposal is not complete");
            }
            return new ReportComments(stored.threads(), kept);
        } catch (JsonParseException | NullPointerException e) {
            throw new IOException("no JSON of comments", e);
        }
    }

    private static boolean isIncomplete(CommentThread thread) {
        return thread == null || thread.anchor() == null || thread.comments().isEmpty()
                || thread.anchor().isIncomplete() || thread.comments().stream()
                        .anyMatch(each -> each.author() == null || each.text() == null || each.date() == null);
    }

    /** The content of the file for these comments. */
    public byte[] json() {
        return (GSON.toJson(new Stored(VERSION, threads,
                proposals.isEmpty() ? null : proposals)) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** These comments and those of a returned copy; a thread of both is merged. */
    public ReportComments with(List<CommentThread> returned) {
        List<CommentThread> all = new ArrayList<>(threads);
        Map<Integer, Anchor> found = new HashMap<>();
        for (CommentThread thread : returned) {
            int known = indexOf(all, thread, found);
            if (known < 0) {
                all.add(thread);
                found.put(all.size() - 1, thread.anchor());
            } else {
                all.set(known, all.get(known).with(thread));
                found.put(known, thread.anchor());
            }
        }
        return new ReportComments(all, proposals);
    }

    /**
     * The nearest thread with the same first comment; -1 where there is none. The same comment at two places begins two
     * threads.
     *
     * @param found the places of threads that were found already
     */
    private static int indexOf(List<CommentThread> threads, CommentThread wanted, Map<Integer, Anchor> found) {
        return IntStream.range(0, threads.size())
                .filter(i -> threads.get(i).comments().stream().anyMatch(wanted.comments().getFirst()::isSameAs))
                .filter(i -> found.getOrDefault(i, wanted.anchor()).equals(wanted.anchor())).boxed()
                .min(Comparator.comparingInt(i -> Math.abs(threads.get(i).anchor().offset()
                        - wanted.anchor().offset()))).orElse(-1);
    }

    /** These comments with other proposals. */
    public ReportComments withProposals(List<KeptProposal> others) {
        return new ReportComments(threads, others);
    }

    /** These comments with another thread in the place of one. */
    public ReportComments with(int index, CommentThread thread) {
        List<CommentThread> all = new ArrayList<>(threads);
        all.set(index, thread);
        return new ReportComments(all, proposals);
    }
}
