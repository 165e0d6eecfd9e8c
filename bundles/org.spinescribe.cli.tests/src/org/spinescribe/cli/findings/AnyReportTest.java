/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.findings.FindingInContext;
import org.spinescribe.manuscript.findings.FindingsWriter;
import org.spinescribe.manuscript.findings.ReportResult;
import org.xml.sax.InputSource;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import picocli.CommandLine.Help.Ansi;

/** Tests that all formats of findings are well-formed for any report. */
class AnyReportTest {

    private static final Reports REPORTS = Reports.open();

    @Property(tries = 60)
    void everyFormatIsWellFormed(@ForAll("reports") String text) throws Exception {
        CheckedReport checked = REPORTS.check(Path.of("a <b> & 'c' \"d\" 頸椎.casereport"), text);
        ReportResult result = ReportResult.of(checked, FindingsFormat.html.extras());
        JsonArray findings = JsonParser.parseString(written(FindingsFormat.json, result)).getAsJsonObject()
                .getAsJsonArray("reports").get(0).getAsJsonObject().getAsJsonArray("findings");
        assertEquals(checked.findings().size(), findings.size());
        JsonElement run = JsonParser.parseString(written(FindingsFormat.sarif, result)).getAsJsonObject()
                .getAsJsonArray("runs").get(0);
        assertEquals(findings.size(), run.getAsJsonObject().getAsJsonArray("results").size());
        DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(written(FindingsFormat.junit, result))));
        String html = written(FindingsFormat.html, result);
        assertFalse(html.contains("<script") || html.contains("onerror=\""), html);
        assertTrue(html.endsWith("</html>\n"), html);
    }

    @Property(tries = 60)
    void placesAreWithinTheReport(@ForAll("reports") String text) {
        CheckedReport checked = REPORTS.check(Path.of("a.casereport"), text);
        for (FindingInContext each : ReportResult.of(checked, FindingsFormat.text.extras()).findings()) {
            assertTrue(each.endLine() >= each.finding().line(), each::toString);
            assertTrue(each.endLine() > each.finding().line() || each.endColumn() >= each.finding().column(),
                    each::toString);
            assertEquals(20, each.fingerprint().length());
        }
    }

    /** Builds reports from pieces, whole or broken, with any characters between them. */
    @Provide
    Arbitrary<String> reports() {
        Arbitrary<String> pieces = Arbitraries.of(List.of("case report \"A <script>\"\n",
                "author \"Ada\" at nowhere\n", "journal scare-2023\n", "section \"One\" { T7–T5 [@a] **b }\n",
                "abstract\n  Purpose { 46 <b>&amp; }\n", "{", "\"", "}\n", "\u0001", "\uD800", "]]>", "\uFFFE",
                "figure a \"<img src=x onerror=\"", "timeline\n  day x\n", "patient\n age 200 years\n"));
        return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(8)).list().ofMaxSize(12)
                .map(list -> String.join("", list));
    }

    private static String written(FindingsFormat format, ReportResult result) {
        StringWriter text = new StringWriter();
        try (FindingsWriter writer = format.writer(new PrintWriter(text), Ansi.OFF, Severity.ERROR, true)) {
            writer.add(result);
            writer.end();
        }
        return text.toString();
    }
}
