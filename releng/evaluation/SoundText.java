/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.check.Reports;

/**
 * Prints the findings of the rules in real cases: {@code java SoundText FOLDER}, where FOLDER has
 * {@code cases/spine-cases.jsonl} and {@code jats}. Authors and reviewers let these texts pass, so most findings are
 * false alarms.
 */
final class SoundText {

    /** The groups that check the text; the others check files and the form of the report. */
    static final Set<String> CONTENT = Set.of("levels", "scales", "consistency", "privacy", "abbreviations",
            "structure/abstract-numbers");

    private static final int AROUND = 140;

    private SoundText() {
    }

    public static void main(String[] arguments) {
        Path corpus = Path.of(arguments[0]);
        Reports reports = Reports.open();
        Map<String, Integer> counts = new TreeMap<>();
        List<RealCase> cases = cases(corpus);
        for (RealCase each : cases) {
            CheckedReport checked = reports.check(Path.of("/" + each.name() + ".casereport"), each.text());
            for (Finding finding : checked.findings()) {
                if (isAboutContent(finding.rule())) {
                    counts.merge(finding.severity().toString().toLowerCase() + "\t" + finding.rule(), 1, Integer::sum);
                    System.out.println(row(each, finding));
                }
            }
        }
        counts.forEach((rule, count) -> System.out.println("#\t" + rule + "\t" + count));
        System.out.println("#\tcases\t" + cases.size());
    }

    static List<RealCase> cases(Path corpus) {
        List<RealCase> all = new java.util.ArrayList<>(RealCase.ofLines(corpus.resolve("cases/spine-cases.jsonl")));
        all.addAll(RealCase.ofArticles(corpus.resolve("jats")));
        return all;
    }

    static boolean isAboutContent(String rule) {
        return CONTENT.contains(rule) || CONTENT.contains(rule.substring(0, Math.max(0, rule.indexOf('/'))));
    }

    private static String row(RealCase each, Finding finding) {
        String text = each.text();
        int from = Math.max(0, finding.offset() - AROUND);
        int to = Math.min(text.length(), finding.offset() + finding.length() + AROUND);
        String words = text.substring(from, finding.offset()) + "⟦" + text.substring(finding.offset(),
                finding.offset() + finding.length()) + "⟧" + text.substring(finding.offset() + finding.length(), to);
        return each.name() + "\t" + finding.severity() + "\t" + finding.rule() + "\t" + finding.message() + "\t"
                + words.replaceAll("\\s+", " ");
    }
}
