/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

import org.spinescribe.language.caseReport.CaseReport;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.RuleRun;

/**
 * Measures the rules on a report that is read already, in a warm virtual machine: {@code java RulesBenchmark REPORT}. The
 * report's account of the case is repeated until it has 5,000 words, and 50,000.
 */
final class RulesBenchmark {

    private static final int WORDS = 5_000;
    private static final int ROUNDS = 60;

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        Reports reports = Reports.open();
        CaseReport small = read(reports, file, WORDS);
        CaseReport large = read(reports, file, 10 * WORDS);
        median(small, false, ROUNDS);
        median(large, false, 15);
        double all = median(small, false, ROUNDS);
        double typing = median(small, true, ROUNDS);
        double tenfold = median(large, false, 15);
        System.out.printf(Locale.ROOT, "| all rules, 5,000 words | %.1f |%n", all);
        System.out.printf(Locale.ROOT, "| the rules of every keystroke, 5,000 words | %.1f |%n", typing);
        System.out.printf(Locale.ROOT, "| all rules, 50,000 words | %.1f (%.1f times as long) |%n", tenfold, tenfold / all);
    }

    private static CaseReport read(Reports reports, Path file, int words) throws Exception {
        String text = Files.readString(file);
        int start = text.indexOf("section \"Case report\"");
        int end = text.indexOf("section \"Discussion\"");
        String once = text.substring(start, end).replaceAll("(?m)^ *\\[(?:timeline|scores|levels)\\]$", "");
        StringBuilder longer = new StringBuilder(text.substring(0, start));
        int missing = words - count(text);
        for (int left = missing; left > 0; left -= count(once)) {
            longer.append(once);
        }
        return reports.check(file, longer.append(text.substring(start)).toString()).report().model();
    }

    private static int count(String text) {
        return text.split("\\s+").length;
    }

    /** Milliseconds; each round looks at the report anew. */
    private static double median(CaseReport model, boolean typing, int rounds) {
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            RuleRun.of(new Report(model), typing);
            times[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }
}
