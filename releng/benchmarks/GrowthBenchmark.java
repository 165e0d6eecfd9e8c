/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.spinescribe.language.check.Reports;
import org.spinescribe.sources.bibliography.BibliographyReader;

/**
 * Measures how the time of a check, and of reading a bibliography, grows with inputs in which something is repeated:
 * {@code java GrowthBenchmark}. Each input is read with ten thousand signs and with a hundred thousand. The exit code is
 * 1 when one takes more than three seconds of the processor.
 */
final class GrowthBenchmark {

    private static final int SHORT = 10_000;
    private static final int LONG = 100_000;
    private static final double MOST_MILLISECONDS = 3_000;
    /** Shorter times are too inexact to divide by; these milliseconds replace them. */
    private static final double NOTHING = 20;

    private static final List<String> PROSE = List.of("a", "A", "1", " ", "(", "-", "T5-", "T1 ", "T1, ", "C1/", "first ",
            "L5 to ", "T2-weighted ", "Fig. ", ".", "Mr A", "a.", "1/", "1 of ", "1,", ",", "1.1", "ab@", "[@", "[#a] ",
            "mJOA ", "<", "*", "follow-up ", "12 ", "A B ", "of the ", "http://", "www.a", "1-2-", "+1 ", "MRN ", "12 A",
            "\u00E9", "(A)", "|", "\u0301", "^[a ", "![[]()", "10.1007/", "magnetic resonance imaging (MRI) ",
            "-5 // allow style/minus \"x\"\n", "[^a] ", "- a\n", "\n\n", "| a ", "\\");
    private static final List<String> FIELDS = List.of("a", " ", "\n", "-", "\u2013", "<", "<b ", "[", "'", "1", ",",
            "PMID: ", "et al ", "\n      ", "TI  - x\n", "ER  - \n", "\"", "{", "}", "\\'", "{\\'", "and ", "#", "@");
    private static final List<String> HEADS = List.of("", "TY  - JOUR\nTI  - ", "TY  - JOUR\nAU  - ",
            "TY  - JOUR\nPY  - ", "PMID- 1\nFAU - ", "PMID- 1\nDP  - ", "[", "[{\"id\": \"a\", \"title\": \"",
            "@article{a, title = {", "@article{a, author = {", "@string{a = \"");

    private final Reports reports = Reports.open();
    private final List<String> slow = new ArrayList<>();
    private double longest;

    public static void main(String[] arguments) {
        GrowthBenchmark benchmark = new GrowthBenchmark();
        benchmark.warmUp();
        System.out.println("| input, repeated | 10,000 signs, ms | 100,000 signs, ms | times |");
        System.out.println("|---|---:|---:|---:|");
        PROSE.forEach(sign -> benchmark.measure("prose", sign, length -> benchmark.check(prose(repeated(sign, length)))));
        benchmark.measure("timeline", "day n procedure", length -> benchmark.check(timeline(length / 40)));
        benchmark.measure("affiliations", "affiliation, author", length -> benchmark.check(affiliations(length / 60)));
        for (String head : HEADS) {
            FIELDS.forEach(sign -> benchmark.measure("bibliography " + head, sign,
                    length -> BibliographyReader.read(head + repeated(sign, length), "refs")));
        }
        System.out.printf(Locale.ROOT, "%nThe longest took %.0f ms; %d took more than %.0f.%n", benchmark.longest,
                benchmark.slow.size(), MOST_MILLISECONDS);
        System.exit(benchmark.slow.isEmpty() ? 0 : 1);
    }

    private void warmUp() {
        PROSE.forEach(sign -> check(prose(repeated(sign, SHORT))));
    }

    /** A row for an input that takes long, or longer than its length explains. */
    private void measure(String kind, String sign, IntFunction<Object> read) {
        double few = milliseconds(() -> read.apply(SHORT));
        double many = milliseconds(() -> read.apply(LONG));
        longest = Math.max(longest, many);
        String name = (kind + " ‘" + sign + "’").replace("\n", "⏎").replace("|", "\\|");
        if (many > MOST_MILLISECONDS) {
            slow.add(name);
        }
        double times = many / Math.max(few, NOTHING);
        if (many > MOST_MILLISECONDS / 3 || times > 20) {
            System.out.printf(Locale.ROOT, "| %s | %.0f | %.0f | %.0f |%n", name, few, many, times);
        }
    }

    private static double milliseconds(Runnable read) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        read.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6;
    }

    private Object check(String report) {
        return reports.check(Path.of("growth.casereport"), report);
    }

    private static String prose(String text) {
        return "case report \"A case report\"\nauthor \"Ada Exemplar\"\nsection \"Case report\" { " + text + " }\n";
    }

    private static String timeline(int events) {
        return "case report \"A case report\"\ntimeline\n" + many(events, i -> "  day " + i + " procedure \"x " + i
                + "\" at T6\n");
    }

    private static String affiliations(int count) {
        return "case report \"A case report\"\n" + many(count,
                i -> "affiliation a%d \"Dept %d\"\nauthor \"G%d F%d\" at a%d\n".formatted(i, i, i, i, i));
    }

    private static String repeated(String sign, int length) {
        return sign.repeat(length / sign.length());
    }

    private static String many(int count, IntFunction<String> text) {
        return IntStream.range(0, count).mapToObj(text).collect(Collectors.joining());
    }
}
