/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.spinescribe.language.check.Finding;
import org.spinescribe.language.check.Reports;

/**
 * Prints the findings of the rules in judged sentences: {@code java JudgedSentences FILE…}. Columns of a file:
 * identifier, kind, sentence, typed facts, abstract; " / " separates the lines of typed facts.
 */
final class JudgedSentences {

    private JudgedSentences() {
    }

    public static void main(String[] arguments) throws IOException {
        Reports reports = Reports.open();
        for (String file : arguments) {
            int silent = 0;
            List<String> rows = Files.readAllLines(Path.of(file));
            for (String row : rows.subList(1, rows.size())) {
                String[] columns = row.split("\t", -1);
                List<Finding> findings = reports.check(Path.of("/" + columns[0] + ".casereport"), report(columns)).findings()
                        .stream().filter(finding -> SoundText.isAboutContent(finding.rule())
                                || finding.rule().startsWith("structure/")).toList();
                boolean quiet = findings.stream().noneMatch(finding -> finding.severity() != org.eclipse.xtext.diagnostics.Severity.INFO);
                silent += quiet ? 1 : 0;
                System.out.println(columns[0] + "\t" + (quiet ? "silent" : "FOUND") + "\t" + columns[2]);
                findings.forEach(finding -> System.out.println("\t" + finding.severity() + " " + finding.rule() + ": "
                        + finding.message()));
            }
            System.out.println("#\t" + Path.of(file).getFileName() + "\t" + silent + " of " + (rows.size() - 1)
                    + " without a warning or an error");
        }
    }

    static String report(String[] columns) {
        StringBuilder report = new StringBuilder("case report \"A case report\"\nauthor \"Ada Exemplar\"\n");
        if (!columns[4].isBlank()) {
            report.append("abstract\n  ").append(columns[4]).append('\n');
        }
        report.append("section \"Case report\" {\n  ").append(RealCase.prose(columns[2])).append("\n}\n");
        report.append(columns[3].replace(" / ", "\n")).append('\n');
        return report.toString();
    }
}
