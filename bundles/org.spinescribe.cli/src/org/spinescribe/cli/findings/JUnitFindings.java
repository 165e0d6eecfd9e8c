/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.findings;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.settings.SeverityWord;
import org.spinescribe.manuscript.findings.FileNames;
import org.spinescribe.manuscript.findings.FindingInContext;
import org.spinescribe.manuscript.findings.FindingsWriter;
import org.spinescribe.manuscript.findings.ReportResult;

/**
 * JUnit XML for build servers: a suite for each report, a test case for each finding. Findings below the failing
 * severity are passed test cases with output; a report without findings is one passed test case.
 */
final class JUnitFindings implements FindingsWriter {

    private final XmlLines xml;
    private final Severity failing;

    JUnitFindings(PrintWriter out, Severity failing) {
        xml = new XmlLines(out);
        this.failing = failing;
        xml.begin("testsuites", List.of("name", "SpineScribe"));
    }

    @Override
    public void add(ReportResult result) {
        String file = FileNames.portable(result.file());
        long failures = result.findings().stream().filter(this::fails).count();
        int tests = Math.max(1, result.findings().size());
        xml.begin("testsuite", List.of("name", file, "tests", String.valueOf(tests), "failures",
                String.valueOf(failures), "errors", result.problem().isPresent() ? "1" : "0", "skipped", "0"));
        if (result.problem().isPresent()) {
            testCase(file, "reading", "error", "unreadable", result.problem().get(), "");
        } else if (result.findings().isEmpty()) {
            xml.empty("testcase", List.of("classname", file, "name", "no findings"));
        }
        result.findings().forEach(finding -> add(file, finding));
        xml.end("testsuite");
    }

    private boolean fails(FindingInContext finding) {
        return finding.finding().severity().compareTo(failing) <= 0;
    }

    private void add(String file, FindingInContext each) {
        Finding finding = each.finding();
        String name = finding.rule() + " (" + finding.line() + ":" + finding.column() + ")";
        String text = SeverityWord.of(finding.severity()) + ": " + finding.message() + "\n" + each.shown(Path.of(file))
                + "\n" + each.before() + "»" + each.words() + "«" + each.after();
        testCase(file, name, fails(each) ? "failure" : "system-out", finding.rule(), finding.message(), text);
    }

    private void testCase(String file, String name, String element, String type, String message, String text) {
        xml.begin("testcase", List.of("classname", file, "name", name));
        xml.text(element, element.equals("system-out") ? List.of() : List.of("message", message, "type", type), text);
        xml.end("testcase");
    }

    @Override
    public void end() {
        xml.end("testsuites");
        xml.flush();
    }
}
