/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.spinescribe.language.check.Reports;

/**
 * Reads damaged inputs, one after another in one virtual machine. Input number n of a seed is the same in every run. An
 * input that causes a crash, a finding outside the file, or more than three seconds of processor time is kept as a
 * file. A state file records the progress, for the next run to continue.
 */
final class Fuzz {

    private static final long MOST_NANOS = 3_000_000_000L;
    private static final int LARGEST_SEED = 60_000;

    private final long seed;
    private final Path state;
    private final Path found;
    private final Path work;
    private final Map<Kind, List<byte[]>> seeds = new EnumMap<>(Kind.class);
    private final Map<Kind, List<String>> names = new EnumMap<>(Kind.class);
    private final Reports reports = Reports.open();
    private int problems;

    private Fuzz(long seed, Path state, Path found) throws IOException {
        this.seed = seed;
        this.state = state;
        this.found = Files.createDirectories(found);
        work = Files.createTempDirectory("fuzz");
    }

    /** Arguments: seed, count, state file, folder for the kept inputs, and files or folders to begin with. */
    public static void main(String[] arguments) throws IOException {
        Fuzz fuzz = new Fuzz(Long.parseLong(arguments[0]), Path.of(arguments[2]), Path.of(arguments[3]));
        for (int i = 4; i < arguments.length; i++) {
            fuzz.addSeeds(Path.of(arguments[i]));
        }
        fuzz.run(Long.parseLong(arguments[1]));
        System.exit(fuzz.problems == 0 ? 0 : 1);
    }

    private void addSeeds(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                for (Kind kind : Kind.values()) {
                    if (kind.reads(file) && Files.size(file) <= LARGEST_SEED) {
                        seeds.computeIfAbsent(kind, first -> new ArrayList<>()).add(Files.readAllBytes(file));
                        names.computeIfAbsent(kind, first -> new ArrayList<>()).add(file.getFileName().toString());
                    }
                }
            }
        }
    }

    private void run(long count) throws IOException {
        long first = Files.exists(state) ? Long.parseLong(Files.readString(state).strip()) : 0;
        for (long number = first; number < count; number++) {
            one(number);
            if (number % 1000 == 999) {
                remember(number + 1);
                System.out.println(number + 1 + " inputs, " + problems + " problems since number " + first);
            }
        }
        remember(count);
        System.out.println(count + " inputs, " + problems + " problems since number " + first);
    }

    private void one(long number) throws IOException {
        Random random = new Random(seed * 1_000_003 + number);
        Kind kind = kind(random.nextInt(100));
        List<byte[]> begin = seeds.getOrDefault(kind, List.of());
        if (begin.isEmpty()) {
            throw new IOException("There is no input to begin with for " + kind);
        }
        int chosen = random.nextInt(begin.size());
        byte[] input = new Mutation(random).of(begin.get(chosen), begin.get(random.nextInt(begin.size())));
        String name = number % 50 + "-" + names.get(kind).get(chosen);
        long before = cpu();
        Optional<String> problem = Optional.empty();
        try {
            problem = kind.read(input, work.resolve(name), reports);
        } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            problem = Optional.of(trace.toString());
        }
        long time = cpu() - before;
        if (problem.isEmpty() && time > MOST_NANOS) {
            problem = Optional.of("It took " + time / 1_000_000 + " ms");
        }
        if (problem.isPresent()) {
            problems++;
            Files.write(found.resolve(number + "-" + names.get(kind).get(chosen)), input);
            Files.writeString(found.resolve(number + ".said.txt"), problem.get());
        }
        Files.deleteIfExists(work.resolve(name));
    }

    private static Kind kind(int percent) {
        int sum = 0;
        for (Kind kind : Kind.values()) {
            sum += kind.share();
            if (percent < sum) {
                return kind;
            }
        }
        return Kind.REPORT;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void remember(long next) throws IOException {
        Path whole = state.resolveSibling(state.getFileName() + ".new");
        Files.writeString(whole, next + "\n");
        Files.move(whole, state, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
