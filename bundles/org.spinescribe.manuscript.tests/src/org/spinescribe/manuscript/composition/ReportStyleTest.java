/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.PlainText;

/** Citation styles in the author's own files. */
class ReportStyleTest {

    private static final Path BUNDLED = Path.of("../org.spinescribe.manuscript/styles");
    private static final String DEPENDENT = """
            <?xml version="1.0" encoding="utf-8"?>
            <style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" default-locale="en-US">
              <info>
                <title>Journal of Examples</title>
                <id>http://www.zotero.org/styles/journal-of-examples</id>
                <link href="http://www.zotero.org/styles/%s" rel="independent-parent"/>
              </info>
            </style>
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void bibliography() throws IOException {
        Files.copy(Path.of("input/references.bib"), folder.resolve("references.bib"));
    }

    @Test
    void aStyleBesideTheReportIsUsed() throws Exception {
        Files.copy(BUNDLED.resolve("spine.csl"), folder.resolve("our-style.csl"));
        assertTrue(first("our-style").endsWith("Eur Spine J 2018;27:386–92."), first("our-style"));
        Files.createDirectory(folder.resolve("styles"));
        Files.copy(BUNDLED.resolve("spine.csl"), folder.resolve("styles/other.csl"));
        assertEquals(first("our-style"), first("\"styles/other.csl\""));
    }

    @Test
    void aDependentStyleUsesTheParentStyle() throws Exception {
        Files.writeString(folder.resolve("journal-of-examples.csl"), DEPENDENT.formatted("spine"));
        assertEquals(first("spine"), first("journal-of-examples"));
        Files.writeString(folder.resolve("second.csl"), DEPENDENT.formatted("journal-of-examples"));
        assertEquals("The citation style ‘journal-of-examples’ follows a style that follows a third one. "
                + "Name the last one.", problem("second"));
    }

    @Test
    void anUnusableStyleIsReportedWithAReason() throws Exception {
        Files.writeString(folder.resolve("broken.csl"), "<style");
        assertTrue(problem("broken").startsWith("‘broken’ cannot be used as a citation style: "), problem("broken"));
        Files.writeString(folder.resolve("hostile.csl"),
                "<!DOCTYPE style [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><style>&a;</style>");
        assertTrue(problem("hostile").contains("document type"), problem("hostile"));
        assertTrue(problem("\"missing.csl\"").contains("not in the folder"), problem("\"missing.csl\""));
        assertTrue(problem("missing").contains("It knows acta-neurochirurgica"), problem("missing"));
        assertTrue(problem("\"../outside.csl\"").contains("../outside.csl"), problem("\"../outside.csl\""));
    }

    private String first(String style) throws Exception {
        return PlainText.of(Composer.compose(check(style)).references().getFirst().text());
    }

    private String problem(String style) throws IOException {
        return assertThrows(CompositionProblem.class, () -> Composer.compose(check(style))).getMessage();
    }

    private Report check(String style) throws Exception {
        Files.writeString(folder.resolve("mine.journal"), "journal mine\nreferences style " + style + "\n");
        Path report = folder.resolve("report.casereport");
        Files.writeString(report, "case report \"A case\"\nauthor \"Ada Exemplar\"\njournal mine\n"
                + "section \"One\" { See [@onoki2018]. }\nreferences \"references.bib\"\n");
        return Reports.open().check(report, Optional.empty()).report();
    }
}
