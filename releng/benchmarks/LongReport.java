/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.report.Report;

/**
 * Makes a report that repeats its sections, without a journal and so without limits of length:
 * {@code java -cp LIB/spinescribe.jar LongReport.java REPORT TIMES COPY}.
 */
final class LongReport {

    private static final Pattern GENERATED = Pattern.compile("(?m)^\\s*\\[(timeline|scores|levels)\\]$");
    private static final Pattern JOURNAL = Pattern.compile("(?m)^\\s*journal .*$");

    private LongReport() {
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        Report report = Reports.open().check(file, Optional.empty()).report();
        StringBuilder text = new StringBuilder();
        for (Section section : report.all(Section.class)) {
            text.append(GENERATED.matcher(NodeModelUtils.getNode(section).getText()).replaceAll("")).append("\n");
        }
        String copies = "\n" + text.toString().repeat(Integer.parseInt(arguments[1]) - 1);
        Files.writeString(Path.of(arguments[2]), JOURNAL.matcher(Files.readString(file)).replaceAll("") + copies);
    }
}
