/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Test;
import org.spinescribe.language.check.Finding;
import org.spinescribe.manuscript.findings.FindingInContext;
import org.spinescribe.manuscript.findings.ReportResult;

import picocli.CommandLine.Help.Ansi;

/** Tests the findings in the format for people. */
class TextFindingsTest {

    private static final Finding DOI = finding(3, Severity.INFO, "citations/no-identifier",
            "The article ‘a’ has no DOI. Add it.");
    private static final Finding OTHER_DOI = finding(5, Severity.INFO, "citations/no-identifier",
            "The article ‘b’ has no DOI. Add it.");
    private static final Finding SECTION = finding(2, Severity.WARNING, "journal/sections",
            "There is no section ‘Discussion’. Spine wants this section. Source: Authors, v. 3, example.org.");

    @Test
    void findingsOfARuleAreGrouped() {
        assertEquals("""
                a.casereport:3:1: information: The article ‘a’ has no DOI. Add it. [citations/no-identifier]
                  also at 7:1, 9:1 [citations/no-identifier]
                  5:1: The article ‘b’ has no DOI. [citations/no-identifier]
                a.casereport:4:1: error: Wrong. [levels/counting]
                """, text(false, DOI, finding(4, Severity.ERROR, "levels/counting", "Wrong."), at(DOI, 7), OTHER_DOI,
                at(DOI, 9)));
    }

    @Test
    void sourcesArePrintedOnRequest() {
        assertEquals("a.casereport:2:1: warning: There is no section ‘Discussion’. Spine wants this section. "
                + "[journal/sections]\n",
                text(false, SECTION));
        assertEquals("a.casereport:2:1: warning: " + SECTION.message() + " [journal/sections]\n", text(true, SECTION));
        Finding unconfirmed = finding(2, Severity.INFO, "journal/sections", "Too long. Unconfirmed; source: x.");
        assertEquals("a.casereport:2:1: information: Too long. Unconfirmed. [journal/sections]\n",
                text(false, unconfirmed));
    }

    @Test
    void itemsOfAGuidelineAreOneLine() {
        assertEquals("a.casereport:2:1: warning: CARE: nothing was found for 2 items: 3a Abstract: why; 7 Timeline. "
                + "All items: spinescribe checklist a.casereport [guideline/item]\n", text(false,
                finding(2, Severity.INFO, "guideline/item", "CARE, item 3a, was not found in the text: "
                        + "Abstract: why. Add the item, unless the text already says it in other words. Source: x."),
                finding(2, Severity.WARNING, "guideline/item", "CARE, item 7, is not met: Timeline. Source: x.")));
    }

    private static Finding finding(int line, Severity severity, String rule, String message) {
        return new Finding(line, 1, line, 1, severity, message, rule, List.of());
    }

    private static Finding at(Finding finding, int line) {
        return finding(line, finding.severity(), finding.rule(), finding.message());
    }

    private static String text(boolean sources, Finding... findings) {
        StringWriter text = new StringWriter();
        TextFindings writer = new TextFindings(new PrintWriter(text), Ansi.OFF, sources);
        writer.add(new ReportResult(Path.of("a.casereport"), Optional.empty(), "", "", Stream.of(findings)
                .map(each -> new FindingInContext(each, each.line(), 2, "", "", "", "")).toList(), List.of(),
                Optional.empty()));
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
