/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Times SpineScribe beside pandoc and Typst on the same report, and on one of about 100 pages. The commands take turns
 * and run equally often, so that other load on the machine affects all of them alike:
 * {@code java Benchmark.java SPINESCRIBE REPORT STYLE WORK}. WORK has the report as report.md and report.typ, the long
 * one as long.casereport, long.md and long.typ, and the files that they need.
 */
final class Benchmark {

    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int MANY = Integer.getInteger("many", 100);

    private static final String RESIDENT = "serve: ";
    private static final int WARMING_UP = 20;

    /** @param kilobytes the peak of resident memory */
    private record Run(double seconds, double cpu, long kilobytes) {
    }

    private final Map<String, List<String>> commands = new LinkedHashMap<>();
    private final Map<String, List<Run>> runs = new LinkedHashMap<>();
    private final Path work;
    private String loadBefore;

    private Benchmark(Path work) {
        this.work = work;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Benchmark benchmark = new Benchmark(Path.of(arguments[3]));
        benchmark.commands(arguments[0], Path.of(arguments[1]), Path.of(arguments[2]));
        Process resident = benchmark.serve(arguments[0]);
        try {
            benchmark.measure();
        } finally {
            resident.destroy();
        }
        benchmark.print();
    }

    private void commands(String spinescribe, Path report, Path style) throws IOException {
        Path many = work.resolve("many");
        for (int i = 1; i <= MANY; i++) {
            copy(report.getParent(), many.resolve(String.format("report%03d", i)));
        }
        String one = report.toString();
        commands.put("check", List.of(spinescribe, "check", one));
        commands.put("DOCX", List.of(spinescribe, "export", one, "--to", "docx", "--output", "OUT"));
        commands.put("PDF", List.of(spinescribe, "export", one, "--to", "pdf", "--output", "OUT"));
        commands.put("JATS", List.of(spinescribe, "export", one, "--to", "jats", "--output", "OUT"));
        commands.put("DOCX + PDF", List.of(spinescribe, "export", one, "--to", "docx,pdf", "--output", "OUT"));
        commands.put("import", List.of(spinescribe, "import", "manuscript.docx", "--to", "OUT/report"));
        commands.put("check of a DOCX", List.of(spinescribe, "check", "manuscript.docx"));
        commands.put("pandoc import", List.of("pandoc", "manuscript.docx", "-t", "markdown", "--extract-media", "OUT", "-o",
                "OUT/report.md"));
        peers("report", "", style);
        for (String format : List.of("docx", "pdf")) {
            commands.put("100 pages, " + format.toUpperCase(Locale.ROOT), List.of(spinescribe, "export",
                    "long.casereport", "--to", format, "--output", "OUT"));
        }
        peers("long", "100 pages, ", style);
        commands.put(MANY + " reports, check", List.of(spinescribe, "check", many.toString()));
        commands.put(MANY + " reports, DOCX + PDF", List.of(spinescribe, "export", many.toString(), "--to", "docx,pdf",
                "--output", "OUT"));
    }

    /** The process of {@code spinescribe serve}, which answers only the commands that are measured with it. */
    private Process serve(String spinescribe) throws IOException, InterruptedException {
        Process resident = in(work, new ProcessBuilder(spinescribe, "serve"), true)
                .redirectErrorStream(true).redirectOutput(work.resolve("resident.log").toFile()).start();
        for (String name : List.copyOf(commands.keySet())) {
            if (commands.get(name).getFirst().equals(spinescribe) && !name.contains(" reports, ")) {
                commands.put(RESIDENT + name, commands.get(name));
            }
        }
        TimeUnit.SECONDS.sleep(WARMING_UP);
        return resident;
    }

    private static ProcessBuilder in(Path work, ProcessBuilder builder, boolean resident) {
        builder.environment().put("XDG_RUNTIME_DIR", work.resolve(resident ? "resident" : "alone").toString());
        return builder.directory(work.toFile());
    }

    /** Adds the commands of the other programs for the same text; those of Typst only if it is installed. */
    private void peers(String text, String prefix, Path style) {
        List<String> pandoc = List.of("pandoc", text + ".md", "--citeproc", "--bibliography=references.bib",
                "--csl=" + style);
        commands.put(prefix + "pandoc DOCX", with(pandoc, "-o", "OUT/report.docx"));
        commands.put(prefix + "pandoc JATS", with(pandoc, "-s", "-t", "jats", "-o", "OUT/report.xml"));
        commands.put(prefix + "pandoc + xelatex PDF", with(pandoc, "--pdf-engine=xelatex", "-V",
                "mainfont=Liberation Serif", "-V", "linestretch=2", "-V",
                "header-includes=\\usepackage{lineno}\\linenumbers", "-o", "OUT/report.pdf"));
        if (Files.exists(work.resolve(text + ".typ"))) {
            commands.put(prefix + "Typst PDF", List.of("node", System.getProperty("typst"), text + ".typ",
                    "OUT/report.pdf"));
        }
    }

    private static List<String> with(List<String> command, String... more) {
        return Stream.concat(command.stream(), Arrays.stream(more)).toList();
    }

    private static void copy(Path folder, Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(folder.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** Measures all commands after one run each that does not count: it brings the files into the system's cache. */
    private void measure() throws IOException, InterruptedException {
        for (var command : commands.entrySet()) {
            run(command.getKey(), command.getValue());
        }
        loadBefore = load();
        for (int round = 1; round <= ROUNDS; round++) {
            for (var command : commands.entrySet()) {
                System.err.printf("round %d of %d: %s%n", round, ROUNDS, command.getKey());
                runs.computeIfAbsent(command.getKey(), name -> new ArrayList<>())
                        .add(run(command.getKey(), command.getValue()));
            }
        }
    }

    private static String load() throws IOException {
        return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
    }

    private static String processor() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name")).map(line -> line.split(": ", 2)[1]).findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }

    private Run run(String name, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempDirectory(work, "out");
        Path figures = work.resolve("measured");
        List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-q", "-f", "%e %U %S %M",
                "-o", figures.toString()));
        command.forEach(word -> timed.add(word.replace("OUT", out.toString())));
        Path log = work.resolve("log");
        int code = in(work, new ProcessBuilder(timed), name.startsWith(RESIDENT)).redirectErrorStream(true)
                .redirectOutput(log.toFile()).start().waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code + ":\n" + Files.readString(log));
        }
        String[] numbers = Files.readString(figures).strip().split(" ");
        return new Run(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]) + Double.parseDouble(numbers[2]),
                Long.parseLong(numbers[3]));
    }

    private void print() throws IOException {
        System.out.printf(Locale.ROOT,
                "%s, %d cores; load %s before and %s after; Java %s; medians of %d, in turns%n%n", processor(),
                Runtime.getRuntime().availableProcessors(), loadBefore, load(), System.getProperty("java.vm.version"),
                ROUNDS);
        System.out.println("| command | seconds | CPU seconds | peak MB |");
        System.out.println("|---|---:|---:|---:|");
        runs.forEach((name, measured) -> System.out.printf(Locale.ROOT, "| %s | %.2f (%.2f–%.2f) | %.2f | %d |%n",
                name, seconds(name), measured.stream().mapToDouble(Run::seconds).min().orElseThrow(),
                measured.stream().mapToDouble(Run::seconds).max().orElseThrow(),
                median(measured.stream().mapToDouble(Run::cpu).toArray()),
                measured.stream().mapToLong(Run::kilobytes).max().orElseThrow() / 1024));
        System.out.println();
        for (String how : List.of("", RESIDENT)) {
            compare(how);
        }
        System.out.printf(Locale.ROOT, "- %d reports: %.0f ms each to check, %.0f ms each for DOCX + PDF%n", MANY,
                1000 * seconds(MANY + " reports, check") / MANY, 1000 * seconds(MANY + " reports, DOCX + PDF") / MANY);
    }

    /** @param how the prefix of the names of the compared commands */
    private void compare(String how) {
        compare(how + "check", "pandoc DOCX");
        for (String prefix : List.of("", "100 pages, ")) {
            compare(how + prefix + "DOCX", prefix + "pandoc DOCX");
            compare(how + prefix + "PDF", prefix + "pandoc + xelatex PDF");
            compare(how + prefix + "PDF", prefix + "Typst PDF");
        }
        compare(how + "JATS", "pandoc JATS");
        compare(how + "import", "pandoc import");
        System.out.printf(Locale.ROOT, "- %sDOCX + PDF: %.2f of the time of pandoc for both%n", how,
                seconds(how + "DOCX + PDF") / (seconds("pandoc DOCX") + seconds("pandoc + xelatex PDF")));
    }

    private void compare(String name, String peer) {
        if (runs.containsKey(peer)) {
            System.out.printf(Locale.ROOT, "- %s: %.2f of the time of %s%n", name, seconds(name) / seconds(peer),
                    peer.replaceFirst("^100 pages, ", ""));
        }
    }

    private double seconds(String name) {
        return median(runs.get(name).stream().mapToDouble(Run::seconds).toArray());
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
