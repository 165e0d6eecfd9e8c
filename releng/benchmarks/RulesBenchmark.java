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
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.spinescribe.language.caseReport.CaseReport;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.engine.RuleRun;

/**
 * Measures the rules on a report that is read already, in a warm virtual machine: {@code java RulesBenchmark REPORT}.
 * The report's account of the case is repeated until it has as many words as are wanted; no two paragraphs are the
 * same, and each round looks at a text that is new: all of it, or one paragraph, as after a keystroke.
 */
final class RulesBenchmark {

    /** Where a paragraph of prose begins. */
    private static final Pattern PARAGRAPH = Pattern.compile("(?m)^ {2,}(?=\\p{Lu}\\p{Ll}* \\p{Ll})");
    private static final int WORDS = 5_000;
    private static final int ROUNDS = 60;
    private static final int ROUNDS_OF_LONG_ONES = 15;

    private final Reports reports = Reports.open();
    private final Path file;
    private int names;

    private RulesBenchmark(Path file) {
        this.file = file;
    }

    public static void main(String[] arguments) throws Exception {
        RulesBenchmark benchmark = new RulesBenchmark(Path.of(arguments[0]));
        benchmark.all(WORDS, ROUNDS);
        benchmark.all(10 * WORDS, ROUNDS_OF_LONG_ONES);
        double all = benchmark.all(WORDS, ROUNDS);
        benchmark.keystroke(WORDS, ROUNDS); // to warm up, as the lines above do for all rules
        double keystroke = benchmark.keystroke(WORDS, ROUNDS);
        double fourfold = benchmark.keystroke(4 * WORDS, ROUNDS);
        double tenfold = benchmark.all(10 * WORDS, ROUNDS_OF_LONG_ONES);
        System.out.printf(Locale.ROOT, "| all rules, 5,000 words | %.1f |%n", all);
        System.out.printf(Locale.ROOT, "| the rules of every keystroke, 5,000 words | %.1f |%n", keystroke);
        System.out.printf(Locale.ROOT, "| the rules of every keystroke, 20,000 words | %.1f |%n", fourfold);
        System.out.printf(Locale.ROOT, "| all rules, 50,000 words | %.1f (%.1f times as long) |%n", tenfold,
                tenfold / all);
    }

    /** Milliseconds for a report without cached results: many others were parsed in between. */
    private double all(int words, int rounds) throws Exception {
        List<CaseReport> models = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            models.add(read(longer(words)));
        }
        return median(models.stream().mapToDouble(model -> milliseconds(model, false)).toArray());
    }

    /** Milliseconds for a report with one changed paragraph. */
    private double keystroke(int words, int rounds) throws Exception {
        String text = longer(words);
        int place = text.indexOf("He could walk", text.length() / 2);
        milliseconds(read(text), true);
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            times[round] = milliseconds(read(text.substring(0, place) + name() + " " + text.substring(place)), true);
        }
        return median(times);
    }

    private static double milliseconds(CaseReport model, boolean typing) {
        model.eResource().eAdapters().clear(); // the report that the check has kept
        long start = System.nanoTime();
        RuleRun.of(Report.of(model), typing);
        return (System.nanoTime() - start) / 1e6;
    }

    private CaseReport read(String text) {
        return reports.check(file, text).report().model();
    }

    private String longer(int words) throws IOException {
        String text = Files.readString(file);
        int start = text.indexOf("section \"Case report\"");
        int end = text.indexOf("section \"Discussion\"");
        String once = text.substring(start, end).replaceAll("(?m)^ *\\[(?:timeline|scores|levels)\\]$", "");
        StringBuilder longer = new StringBuilder(text.substring(0, start));
        for (int left = words - count(text); left > 0; left -= count(once)) {
            longer.append(PARAGRAPH.matcher(once).replaceAll(match -> match.group() + name() + " "));
        }
        return longer.append(text.substring(start)).toString();
    }

    /** A word that stands nowhere else. */
    private String name() {
        return "m" + Integer.toString(++names, 26).chars()
                .map(sign -> Character.isDigit(sign) ? sign - '0' + 'q' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }

    private static int count(String text) {
        return text.split("\\s+").length;
    }

    private static double median(double[] times) {
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
