/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.drafts.coauthors.CoAuthors;
import org.spinescribe.drafts.merge.Merge;
import org.spinescribe.sources.comments.ReportComments;

/**
 * Measures merges, comparisons and many proposals:
 * {@code java -cp LIB/spinescribe.jar RevisionsBenchmark.java SPINESCRIBE FOLDER}, with the reports in the folder.
 */
final class RevisionsBenchmark {

    private static final int ROUNDS = Integer.getInteger("rounds", 7);
    private static final int PROPOSALS = 500;
    private static final String SMALL = "(?<=[a-z] )(?:the|of|and|was) (?=[a-z])";
    private static final Pattern WORD = Pattern.compile(SMALL);
    private static final Pattern PRINTED_WORD = Pattern.compile(SMALL + "(?=[^<>]*</w:t>)");

    private final String spinescribe;
    private final Path work;

    private RevisionsBenchmark(String spinescribe, Path work) {
        this.spinescribe = spinescribe;
        this.work = work;
    }

    public static void main(String[] arguments) throws Exception {
        RevisionsBenchmark benchmark = new RevisionsBenchmark(arguments[0], Path.of(arguments[1]));
        System.out.println("| what | seconds: median (least–most) |");
        System.out.println("|---|---:|");
        benchmark.cold();
        benchmark.proposals();
    }

    private void cold() throws Exception {
        Path report = work.resolve("hemangiopericytoma.casereport");
        Path copy = returned(report, 20);
        print("merge of a copy of 12 pages, 20 changes", () -> run("merge", copy.toString(), "--into",
                report.toString()));
        for (String name : List.of("hemangiopericytoma", "long")) {
            Path old = work.resolve(name + ".casereport");
            Path now = Files.writeString(work.resolve(name + "-revised.casereport"),
                    changed(Files.readString(old), WORD, name.equals("long") ? 200 : 20));
            print("compare of two reports of " + (name.equals("long") ? "100" : "12") + " pages", () -> run("compare",
                    old.toString(), now.toString(), "--output", Files.createTempDirectory(work, "out").toString()));
        }
    }

    /** An exported copy for co-authors, with some words changed. */
    private Path returned(Path report, int changes) throws Exception {
        Path out = Files.createTempDirectory(work, "copy");
        run("export", report.toString(), "--to", "docx", "--for", "co-authors", "--output", out.toString());
        Path copy;
        try (var files = Files.list(out)) {
            copy = files.findFirst().orElseThrow();
        }
        try (FileSystem zip = FileSystems.newFileSystem(copy)) {
            Path part = zip.getPath("word/document.xml");
            Files.writeString(part, changed(Files.readString(part), PRINTED_WORD, changes));
        }
        return copy;
    }

    /** A text without some small words, spread over it. */
    private static String changed(String text, Pattern small, int changes) {
        long all = small.matcher(text).results().count();
        long each = Math.max(1, all / changes);
        StringBuilder changed = new StringBuilder();
        Matcher word = small.matcher(text);
        for (int i = 0; word.find(); i++) {
            word.appendReplacement(changed, i % each == 0 && i / each < changes ? "" : "$0");
        }
        return word.appendTail(changed).toString();
    }

    /** Measures the work of the co-authors' view before drawing: the first time, and after each change of the text. */
    private void proposals() throws Exception {
        Path report = work.resolve("long.casereport");
        String text = Files.readString(report);
        Merge.Merged merged = Merge.of(text, List.of(returned(report, PROPOSALS)), Optional.empty());
        ReportComments kept = CoAuthors.of(new ReportComments(List.of(), List.of()), text).with(merged).kept();
        String typed = text.replaceFirst("rare", "very rare");
        String many = kept.proposals().size() + " proposals";
        System.out.println(String.format(Locale.ROOT, "| %s, first time | %.3f |", many,
                seconds(() -> CoAuthors.of(kept, text).open())));
        CoAuthors there = CoAuthors.of(kept, text);
        print(many + ", after a change of the text", () -> there.in(typed).open());
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work what) throws Exception {
        long start = System.nanoTime();
        what.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** Measures several rounds; the first one does not count, as it brings the files into the system's cache. */
    private static void print(String name, Work what) throws Exception {
        what.run();
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            times.add(seconds(what));
        }
        Collections.sort(times);
        System.out.println(String.format(Locale.ROOT, "| %s | %.3f (%.3f–%.3f) |", name, times.get(times.size() / 2),
                times.getFirst(), times.getLast()));
    }

    /** Runs the command line without a resident process; commands with findings end with 1. */
    private void run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(spinescribe));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("XDG_RUNTIME_DIR", work.resolve("alone").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() > 1) {
            throw new IOException(String.join(" ", command) + "\n" + said);
        }
    }
}
