/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.drafts.reading.DraftFile;
import org.spinescribe.drafts.writing.ReportWriter;
import org.spinescribe.drafts.writing.WrittenReport;

/** The common code for tests of Word files: a file with a title and a section, and its imported report. */
abstract class WordReports {

    static final String STYLES = """
            <w:styles xmlns><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>\
            <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/>\
            <w:basedOn w:val="berschrift1"/></w:style>\
            <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style></w:styles>""";
    static final String NUMBERING = """
            <w:numbering xmlns><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>\
            <w:numFmt w:val="bullet"/></w:lvl>\
            <w:lvl w:ilvl="1"><w:start w:val="3"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum>\
            <w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>""";

    static final String TITLE = WordFiles.p("<w:pStyle w:val=\"Titel\"/>", WordFiles.r("", "A title"))
            + heading(1, "Discussion");

    @TempDir
    Path folder;

    String report(String body) throws Exception {
        return report(body, Map.of(), Changes.ACCEPT);
    }

    String report(String body, Map<String, String> parts, Changes changes) throws Exception {
        return written(body, parts, changes).text().toString();
    }

    WrittenReport written(String body, Map<String, String> parts, Changes changes) throws Exception {
        Map<String, String> all = new LinkedHashMap<>(parts);
        all.put("word/styles.xml", STYLES);
        all.put("word/numbering.xml", NUMBERING);
        return ReportWriter.write(DraftFile.read(WordFiles.write(folder, TITLE + body, all), changes), List.of(),
                Optional.empty());
    }

    static String heading(int level, String text) {
        return WordFiles.p("<w:pStyle w:val=\"berschrift" + level + "\"/>", WordFiles.r("", text));
    }

    static void contains(String text, String report) {
        assertTrue(report.contains(text), () -> "‘" + text + "’ is not in\n" + report);
    }

    static String raised(String text) {
        return WordFiles.r("<w:vertAlign w:val=\"superscript\"/>", text);
    }
}
