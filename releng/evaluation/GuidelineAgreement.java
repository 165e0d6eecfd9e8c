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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.checklist.Checklist;
import org.spinescribe.language.checklist.Outcome;

/**
 * Compares the items of a guideline that the program finds in real reports with those of a careful reader:
 * {@code java GuidelineAgreement FOLDER GUIDELINE JUDGED [DIFFERENCES]}. Items that the program cannot decide are
 * counted separately.
 */
final class GuidelineAgreement {

    /** The number of each pair of answers: first the reader's, then the program's. */
    private static final class Answers {
        private int both;
        private int readerOnly;
        private int programOnly;
        private int neither;
        private int untold;

        void add(boolean reader, Outcome outcome) {
            if (outcome instanceof Outcome.Unjudged) {
                untold++;
            } else if (outcome instanceof Outcome.Missing) {
                readerOnly += reader ? 1 : 0;
                neither += reader ? 0 : 1;
            } else {
                both += reader ? 1 : 0;
                programOnly += reader ? 0 : 1;
            }
        }

        void add(Answers other) {
            both += other.both;
            readerOnly += other.readerOnly;
            programOnly += other.programOnly;
            neither += other.neither;
            untold += other.untold;
        }

        private int told() {
            return both + readerOnly + programOnly + neither;
        }

        double agreement() {
            return told() == 0 ? 1 : (double) (both + neither) / told();
        }

        /** Agreement beyond chance (Cohen's kappa); empty where one of the two always gave the same answer. */
        Optional<Double> kappa() {
            double all = told();
            double chance = ((both + readerOnly) / all) * ((both + programOnly) / all)
                    + ((programOnly + neither) / all) * ((readerOnly + neither) / all);
            return all == 0 || chance > 0.999 ? Optional.empty() : Optional.of((agreement() - chance) / (1 - chance));
        }

        String row(String item) {
            return String.format(Locale.ROOT, "| %s | %d | %d | %d | %d | %d | %.0f %% | %s |", item, both, neither, readerOnly,
                    programOnly, untold, 100 * agreement(), kappa().map(k -> String.format(Locale.ROOT, "%.2f", k)).orElse("–"));
        }
    }

    private GuidelineAgreement() {
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, RealCase> cases = RealCase.ofArticles(Path.of(arguments[0]).resolve("jats")).stream()
                .collect(Collectors.toMap(RealCase::name, each -> each));
        List<String[]> rows = Files.readAllLines(Path.of(arguments[2])).stream().filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t")).toList();
        List<Answers> items = new ArrayList<>();
        for (int i = 1; i < rows.getFirst().length; i++) {
            items.add(new Answers());
        }
        Reports reports = Reports.open();
        boolean shown = arguments.length > 3;
        for (String[] row : rows.subList(1, rows.size())) {
            String text = cases.get(row[0]).text().replaceFirst("\nauthor", "\n  journal " + arguments[1] + "\nauthor");
            CheckedReport checked = reports.check(Path.of("/" + row[0] + ".casereport"), text);
            Checklist checklist = Checklist.of(checked.report(), checked.report().demands());
            Map<String, Outcome> outcomes = checklist.entries().stream()
                    .collect(Collectors.toMap(Checklist.Entry::number, Checklist.Entry::outcome));
            for (int i = 1; i < row.length; i++) {
                Outcome outcome = outcomes.get(rows.getFirst()[i]);
                items.get(i - 1).add(row[i].equals("Y"), outcome);
                boolean found = outcome instanceof Outcome.Met || outcome instanceof Outcome.WordsFound;
                if (shown && !(outcome instanceof Outcome.Unjudged) && found != row[i].equals("Y")) {
                    System.out.println(row[0] + " item " + rows.getFirst()[i] + ": reader " + row[i] + ", program "
                            + outcome.getClass().getSimpleName() + " " + words(outcome, text));
                }
            }
        }
        System.out.println("| item | both found | both not | reader only | program only | cannot be told | agreement | kappa |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        Answers all = new Answers();
        for (int i = 0; i < items.size(); i++) {
            System.out.println(items.get(i).row(rows.getFirst()[i + 1]));
            all.add(items.get(i));
        }
        System.out.println(all.row("all"));
    }

    private static String words(Outcome outcome, String text) {
        return outcome.places().stream().findFirst().map(place -> text.substring(Math.max(0, place.range().offset() - 40),
                Math.min(text.length(), place.range().offset() + place.range().length() + 40)).replace('\n', ' ')).orElse("");
    }
}
