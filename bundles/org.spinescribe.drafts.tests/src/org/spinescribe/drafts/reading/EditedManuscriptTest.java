/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.drafts.docx.Changes;
import org.spinescribe.drafts.writing.ReportWriter;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.export.Edited;
import org.spinescribe.manuscript.export.Export;
import org.spinescribe.manuscript.export.ExportOptions;
import org.spinescribe.manuscript.export.OutputFormat;

/** The import of a manuscript edited in LibreOffice contains each of the edits, and no other change. */
@Tag("exhaustive")
class EditedManuscriptTest {

    private static final Path EXAMPLE = Path.of(System.getProperty("basedir", "."),
            "../org.spinescribe.examples/hemangiopericytoma/hemangiopericytoma.casereport").normalize();
    private static final String PRICE = "Staging the operation has its price";

    @TempDir
    private Path folder;

    /** The edits in LibreOffice, each with its expected difference in the imported report: old and new text. */
    private static Map<String, String[]> edits() {
        Map<String, String[]> edits = new LinkedHashMap<>();
        edits.put("text|exceedingly rare|very rare", new String[] { "exceedingly rare", "very rare" });
        edits.put("text|in the thoracic spine: a case|of the thoracic spine: a case", new String[] {
                "in the thoracic spine: a case", "of the thoracic spine: a case" });
        edits.put("text|Unsteady gait and|Unsteady walk and",
                new String[] { "| Unsteady gait and", "| Unsteady walk and" });
        edits.put("row|0|3|3 months before surgery|First visit", new String[] { "| 2 weeks before surgery |",
                "| 3 months before surgery | First visit | | 2 weeks before surgery |" });
        edits.put("remove|" + PRICE, new String[] { PRICE + "[^|]*?\\(Fig\\. \\[#figure-2\\]a\\)\\. ", "" });
        edits.put("add|the second tumour was found only|One more case was published last year.", new String[] {
                "with MRI for life. }", "with MRI for life. One more case was published last year. }" });
        edits.put("italic|lytic", new String[] { "showed lytic", "showed *lytic*" });
        edits.put("text|Clinical findings|Findings", new String[] { "subsection \"Clinical findings\"",
                "subsection \"Findings\"" });
        edits.put("note|and no necrosis|Two sections were seen.", new String[] { "and no necrosis",
                "and no necrosis^[Two sections were seen.]" });
        edits.put("style|Imaging and diagnosis|Heading 3", new String[] { "subsection \"Imaging and diagnosis\"",
                "subsubsection \"Imaging and diagnosis\"" });
        return edits;
    }

    @Test
    void tenEditsAreImportedAndNothingElseChanges() throws Exception {
        LibreOffice office = new LibreOffice(Files.createDirectory(folder.resolve("office")));
        Path sent = new Export(Reports.open(), List.of(OutputFormat.DOCX.writer()), new ExportOptions(Optional.empty(),
                Edited.REPLACE, false, Optional.empty(), FileAccess.REPORT_FOLDER)).export(EXAMPLE,
                        folder.resolve("sent")).written().getFirst();
        String before = imported(office.change(sent, "same.docx", List.of(), false));
        String after = imported(office.change(sent, "edited.docx", List.copyOf(edits().keySet()), false));

        String expected = before;
        for (String[] edit : edits().values()) {
            String regex = edit[1].isEmpty() ? edit[0] : Pattern.quote(edit[0]);
            String now = expected.replaceFirst(regex, Matcher.quoteReplacement(edit[1]));
            assertTrue(!now.equals(expected), edit[0] + " is not in\n" + before);
            expected = now;
        }
        assertEquals(String.join(".\n", expected.split("\\. ")), String.join(".\n", after.split("\\. ")));
    }

    /** The imported report without line breaks, which depend on the length of words, and with ordinary spaces. */
    private static String imported(Path docx) throws Exception {
        return ReportWriter.write(DraftFile.read(docx, Changes.ACCEPT), List.of(), Optional.empty()).text().toString()
                .replaceAll("[\\s\u00A0\u202F]+", " ");
    }
}
