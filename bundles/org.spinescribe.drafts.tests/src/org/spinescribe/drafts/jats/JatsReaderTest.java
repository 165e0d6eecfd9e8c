/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.jats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.drafts.writing.ReportWriter;
import org.spinescribe.drafts.writing.WrittenReport;

/** JATS of authors and journals, and the imported reports. */
class JatsReaderTest {

    @TempDir
    private Path folder;

    private WrittenReport report(String front, String body, String back) throws Exception {
        String article = "<article><front><article-meta><title-group><article-title>A case</article-title>"
                + "</title-group>" + front + "</article-meta></front><body><sec><title>Case</title>" + body
                + "</sec></body><back>" + back + "</back></article>";
        return ReportWriter.write(JatsReader.read(article.getBytes(StandardCharsets.UTF_8), folder), List.of(),
                Optional.empty());
    }

    private static void contains(String text, WrittenReport report) {
        assertTrue(report.text().toString().contains(text), () -> "‘" + text + "’ is not in\n" + report.text());
    }

    @Test
    void familyNamesKeepTheirPlaceAndGroupsAreMarked() throws Exception {
        WrittenReport report = report("<contrib-group>"
                + "<contrib contrib-type=\"author\"><name name-style=\"eastern\"><surname>Kim</surname>"
                + "<given-names>Chul-Soo</given-names></name></contrib>"
                + "<contrib contrib-type=\"author\"><name><surname>García Pérez</surname>"
                + "<given-names>Ana</given-names></name></contrib>"
                + "<contrib contrib-type=\"author\"><name><surname>van der Meulen</surname>"
                + "<given-names>Jan</given-names></name></contrib>"
                + "<contrib contrib-type=\"author\"><collab>Spine Study Group</collab></contrib></contrib-group>",
                "<p>Text.</p>", "");
        contains("author \"Kim Chul-Soo\" family \"Kim\"\n", report);
        contains("author \"Ana García Pérez\" family \"García Pérez\"\n", report);
        contains("author \"Jan van der Meulen\"\n", report);
        contains("author \"Spine Study Group\" group\n", report);
    }

    @Test
    void aNoteWithAStatementHeadingBecomesAStatement() throws Exception {
        WrittenReport report = report("", "<p>Text.</p>", "<fn-group><fn><p><bold>Conflicts of interest</bold></p>"
                + "<p>There are none.</p></fn><fn><p>Funding: nobody paid.</p></fn></fn-group>");
        contains("conflicts {\n  There are none.\n}", report);
        contains("funding {\n  nobody paid.\n}", report);
    }

    @Test
    void aPublishersNoteIsNoStatement() throws Exception {
        WrittenReport report = report("", "<p>Text.</p>", "<ack><title>Acknowledgements</title><p>We thank.</p>"
                + "<sec><title>Publisher’s Note</title><p>We stay neutral.</p></sec></ack>");
        contains("acknowledgements {\n  We thank.\n}", report);
        assertFalse(report.text().toString().contains("neutral"));
        assertTrue(report.remarks().toString().contains("neutral"));
    }

    @Test
    void aTableWithoutACaptionIsPartOfTheText() throws Exception {
        WrittenReport report = report("", "<p>Text.</p><table-wrap><table><thead><tr><th>a</th></tr></thead>"
                + "<tbody><tr><td>1</td></tr></tbody></table></table-wrap>", "");
        contains("  Text.\n\n  | a |", report);
    }

    @Test
    void aMarkedReferenceIsPreferredToThePrintedOne() throws Exception {
        WrittenReport report = report("", "<p>Known [<xref ref-type=\"bibr\" rid=\"r1\">1, p. 2</xref>].</p>",
                "<ref-list><ref id=\"r1\"><citation-alternatives><mixed-citation>Reed A, Marsh B, et al (2001) Screws"
                + " of the spine. Eur Spine J 1:2–3</mixed-citation><element-citation publication-type=\"journal\">"
                + "<person-group person-group-type=\"author\"><name><surname>Reed</surname><given-names>Ada"
                + "</given-names></name><name><surname>Marsh</surname><given-names>Ben</given-names></name><name>"
                + "<surname>Lake</surname><given-names>Cy</given-names></name></person-group>"
                + "<article-title>Screws of the spine</article-title><source>European Spine Journal</source>"
                + "<year>2001</year><volume>1</volume><fpage>2</fpage><lpage>3</lpage></element-citation>"
                + "</citation-alternatives></ref></ref-list>");
        contains("[@reed2001, p. 2]", report);
        assertTrue(report.bibliography().contains("Lake, Cy"), report::bibliography);
        assertTrue(report.bibliography().contains("European Spine Journal"), report::bibliography);
        assertTrue(report.bibliography().contains("{Eur Spine J}"), report::bibliography);
    }

    @Test
    void supplementaryFilesAreImported() throws Exception {
        Files.writeString(folder.resolve("data.csv"), "a;b");
        WrittenReport report = report("", "<p>Text.</p>", "<sec><title>Supplementary files</title>"
                + "<supplementary-material id=\"s1\" xlink:href=\"data.csv\""
                + " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><label>Supplementary file 1</label>"
                + "<caption><p>The course.</p></caption></supplementary-material></sec>");
        contains("supplement file-1 \"data.csv\"\n  caption { The course. }", report);
        assertFalse(report.text().toString().contains("section \"Supplementary files\""));
        assertEquals("a;b", new String(report.pictures().get("data.csv").read(), StandardCharsets.UTF_8));
    }
}
