/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.spinescribe.drafts.Remark;
import org.spinescribe.drafts.reading.DraftFile;
import org.spinescribe.drafts.writing.ReportWriter;
import org.spinescribe.drafts.writing.WrittenReport;

/** The visible content of a Word file reaches the report; a remark reports the rest. */
class DocxReaderTest extends WordReports {

    @Test
    void headingsAreRecognisedByTheBuiltInStyleName() throws Exception {
        String report = report(heading(2, "Ergebnis") + WordFiles.p("Text."));
        contains("case report \"A title\"", report);
        contains("section \"Discussion\"\n\nsubsection \"Ergebnis\" {\n  Text.\n}", report);
    }

    @Test
    void formattingIsKeptAndSpacesGoOutside() throws Exception {
        contains("A *slanted* word, **bold**, 10^3^ and H~2~O.", report(WordFiles.p("", WordFiles.r("", "A ")
                + WordFiles.r("<w:i/>", "slanted ") + WordFiles.r("", "word, ") + WordFiles.r("<w:b/>", "bold")
                + WordFiles.r("", ", 10") + WordFiles.r("<w:vertAlign w:val=\"superscript\"/>", "3")
                + WordFiles.r("", " and H")
                + WordFiles.r("<w:vertAlign w:val=\"subscript\"/>", "2") + WordFiles.r("", "O."))));
    }

    @Test
    void signsOfTheLanguageAreEscaped() throws Exception {
        contains("  5 \\* 3 \\{set\\} a\\\\b, p <0.05, [12], x@y.org.",
                report(WordFiles.p("5 * 3 {set} a\\b, p &lt;0.05, [12], x@y.org.")));
        contains("\\- not a list", report(WordFiles.p("- not a list")));
        contains("1\\. not a list", report(WordFiles.p("1. not a list")));
    }

    @Test
    void nestedListsKeepLevelsAndNumbers() throws Exception {
        String item = "<w:numPr><w:ilvl w:val=\"%s\"/><w:numId w:val=\"7\"/></w:numPr>";
        contains("  - one\n    3. inner\n    4. next\n  - two\n",
                report(WordFiles.p(item.formatted(0), WordFiles.r("", "one"))
                + WordFiles.p(item.formatted(1), WordFiles.r("", "inner"))
                + WordFiles.p(item.formatted(1), WordFiles.r("", "next"))
                + WordFiles.p(item.formatted(0), WordFiles.r("", "two"))));
    }

    @Test
    void trackedChangesAreAcceptedOrRejected() throws Exception {
        String body = "<w:p><w:r><w:t xml:space=\"preserve\">The level was </w:t></w:r>"
                + "<w:del w:id=\"1\" w:author=\"A\"><w:r><w:delText>L4</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\" w:author=\"A\"><w:r><w:t>L5</w:t></w:r></w:ins><w:r><w:t>.</w:t></w:r></w:p>";
        contains("The level was L5.", report(body));
        contains("The level was L4.", report(body, Map.of(), Changes.REJECT));
    }

    @Test
    void aDeletedParagraphMarkJoinsTwoParagraphs() throws Exception {
        String body = "<w:p><w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"A\"/></w:rPr></w:pPr><w:r>"
                + "<w:t xml:space=\"preserve\">One </w:t></w:r></w:p>"
                + WordFiles.p("sentence.");
        contains("  One sentence.\n", report(body));
        contains("  One\n\n  sentence.\n", report(body, Map.of(), Changes.REJECT));
    }

    @Test
    void symbolsBecomeCharacters() throws Exception {
        contains("α = 5 ≤ β",
                report("<w:p><w:r><w:sym w:font=\"Symbol\" w:char=\"F061\"/></w:r><w:r>"
                + "<w:t xml:space=\"preserve\"> = 5 </w:t></w:r><w:r><w:sym w:font=\"Symbol\" w:char=\"F0A3\"/></w:r>"
                + "<w:r><w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr><w:t xml:space=\"preserve\"> b</w:t>"
                + "</w:r></w:p>"));
    }

    @Test
    void footnotesAreWrittenAtTheirMarks() throws Exception {
        contains("A sentence^[The note.] goes on.",
                report("<w:p><w:r><w:t>A sentence</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                + "<w:r><w:t xml:space=\"preserve\"> goes on.</w:t></w:r></w:p>", Map.of("word/footnotes.xml",
                "<w:footnotes xmlns><w:footnote w:id=\"2\"><w:p><w:r><w:footnoteRef/></w:r><w:r>"
                + "<w:t xml:space=\"preserve\"> The note.</w:t></w:r></w:p>"
                        + "</w:footnote></w:footnotes>"), Changes.ACCEPT));
    }

    @Test
    void tablesAreReadAndMentioned() throws Exception {
        String cell = "<w:tc>%s</w:tc>";
        String table = "<w:tbl><w:tr>" + cell.formatted(WordFiles.p("Scale")) + cell.formatted(WordFiles.p("a | b"))
                + "</w:tr><w:tr>"
                + "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + WordFiles.p("both") + "</w:tc></w:tr></w:tbl>";
        WrittenReport written = written(WordFiles.p("See Table 1.") + WordFiles.p("Table 1. Scores") + table, Map.of(),
                Changes.ACCEPT);
        contains("See Table [#table-1].", written.text().toString());
        contains("table table-1 \"Scores\" {\n  | Scale | a \\| b |\n  |---|---|\n  | both |  |\n}",
                written.text().toString());
        assertTrue(written.remarks().stream().anyMatch(remark -> remark.kind().equals("merged-cells")));
    }

    private static String table(String... cells) {
        StringBuilder rows = new StringBuilder();
        for (String cell : cells) {
            rows.append("<w:tr><w:tc>" + WordFiles.p(cell) + "</w:tc><w:tc>" + WordFiles.p("1") + "</w:tc></w:tr>");
        }
        return "<w:tbl>" + rows + "</w:tbl>";
    }

    @Test
    void aTableNumberTakesTheCaptionBelow() throws Exception {
        WrittenReport written = written(WordFiles.p("See Table 1 and Table 2.") + WordFiles.p("Table 1.")
                + WordFiles.p("Laboratory values") + table("Test", "Hb") + WordFiles.p("Text.")
                + WordFiles.p("Table 2.") + table("Test", "CRP"), Map.of(), Changes.ACCEPT);
        contains("table table-1 \"Laboratory values\" {\n  | Test | 1 |\n", written.text().toString());
        assertEquals(List.of("Table 2 has no caption. Write one."), written.remarks().stream().map(Remark::words)
                .filter(words -> words.contains("caption")).toList());
    }

    @Test
    void columnsAndRightToLeftTextKeepReadingOrder() throws Exception {
        String columns = "<w:p><w:pPr><w:sectPr><w:cols w:num=\"2\"/></w:sectPr></w:pPr></w:p>";
        String hebrew = "<w:r><w:rPr><w:rtl/></w:rPr><w:t>\u05e2\u05de\u05d5\u05d3</w:t></w:r>";
        String report = report(WordFiles.p("First.")
                + "<w:p><w:r><w:br w:type=\"column\"/><w:t>Second.</w:t></w:r></w:p>"
                + columns + WordFiles.p("<w:bidi/>", hebrew + WordFiles.r("", " T5 ") + hebrew));
        contains("  First.\n\n  Second.\n\n  \u05e2\u05de\u05d5\u05d3 T5 \u05e2\u05de\u05d5\u05d3\n", report);
    }

    @Test
    void hiddenTextCommentsAndEquationsAreReported() throws Exception {
        WrittenReport written = written("<w:p>" + WordFiles.r("<w:vanish/>", "secret") + WordFiles.r("", "seen")
                + "<m:oMath><m:f><m:num><m:r><m:t>a+b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den>"
                + "</m:f></m:oMath><w:r><w:commentReference w:id=\"0\"/></w:r></w:p>", Map.of("word/comments.xml",
                "<w:comments xmlns><w:comment w:id=\"0\" w:author=\"Itoi\">" + WordFiles.p("Which level?")
                + "</w:comment></w:comments>"), Changes.ACCEPT);
        contains("seen(a+b)/2", written.text().toString());
        List<String> words = written.remarks().stream().map(Remark::words).toList();
        assertTrue(words.stream().anyMatch(each -> each.contains("secret")), words::toString);
        assertTrue(words.stream().anyMatch(each -> each.contains("Itoi") && each.contains("Which level?")),
                words::toString);
        assertTrue(words.stream().anyMatch(each -> each.contains("(a+b)/2")), words::toString);
    }

    @Test
    void statementsAreRecognisedByHeading() throws Exception {
        String report = report(heading(1, "Conflict of Interest") + WordFiles.p("None.")
                + WordFiles.p("", WordFiles.r("<w:b/>", "Informed consent: ") + WordFiles.r("", "It was given.")));
        contains("conflicts {\n  None.\n}", report);
        contains("consent {\n  It was given.\n}", report);
    }

    @Test
    void aListOfAnotherKindStaysNested() throws Exception {
        String other = NUMBERING.replace("</w:numbering>", "<w:num w:numId=\"8\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "</w:numbering>");
        String item = "<w:numPr><w:ilvl w:val=\"%s\"/><w:numId w:val=\"%s\"/></w:numPr>";
        String body = WordFiles.p(item.formatted(0, 7), WordFiles.r("", "one"))
                + WordFiles.p(item.formatted(1, 8), WordFiles.r("", "inner"))
                + WordFiles.p(item.formatted(0, 7), WordFiles.r("", "two"));
        Map<String, String> parts = Map.of("word/styles.xml", STYLES, "word/numbering.xml", other);
        String report = ReportWriter.write(DraftFile.read(WordFiles.write(folder, TITLE + body, parts), Changes.ACCEPT),
                List.of(), Optional.empty()).text().toString();
        contains("  - one\n    3. inner\n  - two\n", report);
    }

    @Test
    void theHeadingAfterTheArticleTypeIsTheTitle() throws Exception {
        String report = ReportWriter.write(DraftFile.read(WordFiles.write(folder, WordFiles.p("Case report")
                + heading(1, "Tumour of the spine") + WordFiles.p("Running title: Tumour")
                + WordFiles.p("Ada Exemplar, Ben Example") + WordFiles.p("", raised("1")
                        + WordFiles.r("", "Ward Seven, Example City")) + WordFiles.p("Received: 1 May 2020")
                + heading(1, "Introduction") + WordFiles.p("Text."), Map.of("word/styles.xml", STYLES)),
                Changes.ACCEPT), List.of(), Optional.empty()).text().toString();
        contains("case report \"Tumour of the spine\"\n  short title \"Tumour\"", report);
        contains("author \"Ada Exemplar\"", report);
        contains("section \"Introduction\" {\n  Text.\n}", report);
    }

    @Test
    void boldOfAWholeTitleIsDropped() throws Exception {
        String report = ReportWriter.write(DraftFile.read(WordFiles.write(folder,
                WordFiles.p("<w:pStyle w:val=\"Titel\"/>", WordFiles.r("<w:b/>", "Tumour of ")
                        + WordFiles.r("<w:b/><w:i/>", "T6")) + heading(1, "Discussion") + WordFiles.p("Text."),
                Map.of("word/styles.xml", STYLES)), Changes.ACCEPT), List.of(), Optional.empty()).text().toString();
        contains("case report \"Tumour of *T6*\"", report);
    }
}
