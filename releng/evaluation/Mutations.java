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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.check.Reports;

/**
 * Plants mistakes in real cases and counts how many the rules find: {@code java Mutations FOLDER [MISSED]}. A mutant
 * counts as found when the responsible rule has a finding that the original lacks. MISSED is the number of missed
 * mutants to print for each operator.
 */
final class Mutations {

    private static final long SEED = 20_260_101;
    private static final int OF_EACH_CASE = 3;

    private Mutations() {
    }

    public static void main(String[] arguments) throws IOException {
        Reports reports = Reports.open();
        Path works = Files.createTempDirectory("works");
        int shown = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
        List<RealCase> cases = SoundText.cases(Path.of(arguments[0]));
        Map<String, Set<String>> originals = new LinkedHashMap<>();
        cases.forEach(each -> originals.put(each.name(), findings(reports, works, each.text())));
        int all = 0;
        int allFound = 0;
        System.out.println("| operator | mutants | found | recall |\n|---|---|---|---|");
        for (Mutant.Operator operator : Operators.all(Path.of(arguments[0]), works)) {
            int count = 0;
            int found = 0;
            List<String> missed = new ArrayList<>();
            for (RealCase each : cases) {
                Random random = new Random(SEED + each.name().hashCode());
                for (Mutant mutant : operator.of(each, OF_EACH_CASE, random)) {
                    Set<String> before = mutant.sound().isEmpty() ? originals.get(each.name())
                            : findings(reports, works, mutant.sound());
                    boolean here = isFound(mutant, findings(reports, works, mutant.text()), before);
                    count++;
                    found += here ? 1 : 0;
                    if (!here) {
                        missed.add(each.name() + ": " + difference(each.text(), mutant.text()));
                    }
                }
            }
            all += count;
            allFound += found;
            print(operator.name(), count, found);
            missed.stream().limit(shown).forEach(System.out::println);
        }
        print("all", all, allFound);
        delete(works);
    }

    private static void print(String name, int count, int found) {
        System.out.printf(Locale.ROOT, "| %s | %,d | %,d | %.1f %% |%n", name, count, found, count == 0 ? 0 : 100.0 * found / count);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static boolean isFound(Mutant mutant, Set<String> now, Set<String> before) {
        return now.stream().filter(finding -> !before.contains(finding))
                .anyMatch(finding -> mutant.rules().stream().anyMatch(rule -> rule.contains(" ")
                        ? finding.startsWith(rule) : finding.startsWith(rule + " ")));
    }

    /** The findings except information; but items of a guideline are information where only words are searched. */
    private static Set<String> findings(Reports reports, Path folder, String text) {
        return reports.check(folder.resolve("case.casereport"), text).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO || finding.rule().startsWith("guideline/")).map(Mutations::words).collect(Collectors.toSet());
    }

    private static String words(Finding finding) {
        return finding.rule() + " " + finding.message();
    }

    private static String difference(String original, String mutant) {
        int start = 0;
        while (start < Math.min(original.length(), mutant.length()) && original.charAt(start) == mutant.charAt(start)) {
            start++;
        }
        return mutant.substring(Math.max(0, start - 50), Math.min(mutant.length(), start + 110)).replace('\n', ' ');
    }
}
