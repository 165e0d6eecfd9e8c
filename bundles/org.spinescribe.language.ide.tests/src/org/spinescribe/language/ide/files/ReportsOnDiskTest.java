/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests formatting and renaming in reports on disk, without an editor. */
class ReportsOnDiskTest {

    private static final ReportsOnDisk REPORTS = ReportsOnDisk.open();

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void anUntidyReportIsFormatted() throws Exception {
        assertEquals(Optional.of("case report \"A\"\n\nauthor \"Ada\"\n  at ward\n"),
                REPORTS.formatted(file("a.casereport", "case report \"A\"\n\n\n\nauthor   \"Ada\"\n      at ward\n")));
    }

    @Test
    void aTidyReportWithByteOrderMarkStaysUnchanged() throws Exception {
        String text = "\uFEFFcase report \"A\"\n\nauthor \"Ada\"\n  at ward\n";
        assertEquals(Optional.of(text), REPORTS.formatted(file("a.casereport", text)));
    }

    @Test
    void formattingABrokenReportLosesNoWord() throws Exception {
        String broken = "case report \"A\nsection { text } } section \"B\" { more\nauthor )( \"x";
        Optional<String> formatted = REPORTS.formatted(file("a.casereport", broken));
        formatted.ifPresent(text -> assertEquals(broken.replaceAll("\\s", ""), text.replaceAll("\\s", "")));
    }

    @Test
    void renamingAFigureChangesEveryMention() throws Exception {
        Path report = file("a.casereport", "section \"S\" { See [#xray] and [#xray]. }\nfigure xray \"x.svg\"\n");
        assertEquals(Map.of(report, "section \"S\" { See [#film] and [#film]. }\nfigure film \"x.svg\"\n"),
                REPORTS.renamed(report, "xray", "film"));
    }

    @Test
    void renamingAKeyChangesBibliographyAndOtherReports() throws Exception {
        Path works = file("works.bib", "@article{lee2020,\n  title = {Fusion}\n}\n");
        Path one = file("a.casereport", "section \"S\" { So [@lee2020]. }\nreferences \"works.bib\"\n");
        Path other = file("b.casereport", "section \"S\" { Too [@lee2020]. }\nreferences \"works.bib\"\n");
        Map<Path, String> renamed = REPORTS.renamed(one, "@lee2020", "lee2021");
        assertEquals(3, renamed.size());
        assertTrue(renamed.get(works).contains("@article{lee2021,"));
        assertTrue(renamed.get(other).contains("[@lee2021]"));
    }

    @Test
    void anUnknownOrTakenNameIsRefused() throws Exception {
        Path report = file("a.casereport", "figure xray \"x.svg\"\nfigure film \"y.svg\"\n");
        assertTrue(assertThrows(ResponseErrorException.class, () -> REPORTS.renamed(report, "mri", "ct")).getMessage()
                .contains("mri"));
        assertTrue(assertThrows(ResponseErrorException.class, () -> REPORTS.renamed(report, "xray", "film"))
                .getMessage().contains("film"));
    }
}
