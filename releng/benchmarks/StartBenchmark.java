/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Runs one command of SpineScribe in this process, cold, and reports the uses of its processor time:
 * {@code java -cp spinescribe.jar:FOLDER StartBenchmark check REPORT}. The system's thread times give the share of Java
 * itself. A sampler divides the rest: each sample counts for the innermost method of a listed package.
 */
final class StartBenchmark {

    private static final long INTERVAL = 1_000_000;
    /** The unit of Linux, in nanoseconds. */
    private static final long TICK = 10_000_000;

    /** The prefixes of class names by purpose; the first match counts. */
    private static final Map<String, List<String>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("rules", List.of("org.spinescribe.language.rules", "org.spinescribe.language.check"));
        PARTS.put("dependency injection", List.of("com.google.inject", "org.spinescribe.language.injection"));
        PARTS.put("setting up Xtext and EMF", List.of("org.spinescribe.language.CaseReport", "org.spinescribe.language.Journal",
                "org.spinescribe.language.caseReport", "org.spinescribe.language.services", "org.eclipse.emf",
                "org.eclipse.xtext"));
        PARTS.put("parsing", List.of("org.spinescribe.language.parser", "org.antlr", "org.eclipse.xtext.parser"));
        PARTS.put("options and texts", List.of("picocli", "org.spinescribe.cli"));
        PARTS.put("clinical tables and vocabulary", List.of("org.spinescribe.clinical"));
        PARTS.put("reading prose, bibliography, journals", List.of("org.spinescribe.language", "org.spinescribe.sources",
                "org.commonmark"));
        PARTS.put("references by CSL", List.of("de.undercouch", "org.spinescribe.manuscript.citation"));
        PARTS.put("PDF: FOP and what is mended", List.of("org.apache", "org.spinescribe.manuscript.pdf"));
        PARTS.put("composition and other writers", List.of("org.spinescribe.manuscript", "org.spinescribe.drafts"));
    }

    private final Map<String, Integer> moments = new LinkedHashMap<>();
    private final Map<String, Integer> initialising = new LinkedHashMap<>();
    private int all;

    private StartBenchmark() {
        PARTS.keySet().forEach(part -> moments.put(part, 0));
        moments.put("else", 0);
    }

    public static void main(String[] arguments) throws Exception {
        long begun = processTime();
        StartBenchmark benchmark = new StartBenchmark();
        Thread sampler = new Thread(benchmark::sample, "sampler");
        sampler.setDaemon(true);
        sampler.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> benchmark.print(begun)));
        Class.forName("org.spinescribe.cli.Main").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    private void sample() {
        while (true) {
            LockSupport.parkNanos(INTERVAL);
            synchronized (this) {
                Thread.getAllStackTraces().forEach(this::count);
            }
        }
    }

    private void count(Thread thread, StackTraceElement[] stack) {
        boolean works = thread.getState() == Thread.State.RUNNABLE && stack.length > 0
                && !thread.getName().equals("sampler") && !stack[0].isNativeMethod();
        if (!works) {
            return;
        }
        String part = Stream.of(stack).map(frame -> part(frame.getClassName())).filter(found -> !found.isEmpty())
                .findFirst().orElse("else");
        moments.merge(part, 1, Integer::sum);
        if (Stream.of(stack).anyMatch(frame -> frame.getMethodName().equals("<clinit>"))) {
            initialising.merge(part, 1, Integer::sum);
        }
        all++;
    }

    private static String part(String type) {
        return PARTS.entrySet().stream().filter(part -> part.getValue().stream().anyMatch(type::startsWith))
                .map(Map.Entry::getKey).findFirst().orElse("");
    }

    private synchronized void print(long begun) {
        try {
            Map<String, Long> java = javaThreads();
            long own = java.remove("sampler");
            long total = processTime() - own;
            long jvm = java.values().stream().mapToLong(Long::longValue).sum();
            System.err.println("| part | CPU ms | of it in static initialisers |");
            System.err.println("|---|---:|---:|");
            row("starting Java", begun, 0);
            java.forEach((name, time) -> row(name, time, 0));
            long rest = total - begun - jvm;
            moments.forEach((part, count) -> row(part, rest * count / Math.max(1, all),
                    rest * initialising.getOrDefault(part, 0) / Math.max(1, all)));
            row("all, without the sampling", total, 0);
        } catch (IOException e) {
            System.err.println("the system does not tell: " + e.getMessage());
        }
    }

    private static void row(String part, long nanoseconds, long initialising) {
        System.err.printf(Locale.ROOT, "| %s | %d | %s |%n", part, nanoseconds / 1_000_000,
                initialising == 0 ? "" : String.valueOf(initialising / 1_000_000));
    }

    private static long processTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** The processor time of Java's own threads according to Linux, in nanoseconds. */
    private static Map<String, Long> javaThreads() throws IOException {
        Map<String, Long> times = new LinkedHashMap<>(Map.of("sampler", 0L));
        try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
            threads.forEach(thread -> add(thread, times));
        }
        return times;
    }

    private static void add(Path thread, Map<String, Long> times) {
        String stat;
        try {
            stat = Files.readString(thread.resolve("stat"));
        } catch (IOException e) {
            return; // the thread has just ended
        }
        String name = stat.substring(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long time = (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK;
        if (name.startsWith("C1 ") || name.startsWith("C2 ")) {
            times.merge("compiling (JIT)", time, Long::sum);
        } else if (name.equals("sampler")) {
            times.merge(name, time, Long::sum);
        } else if (name.startsWith("VM ") || name.startsWith("GC")) {
            times.merge("collecting garbage, and stops of the JVM", time, Long::sum);
        }
    }
}
