/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.pasting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.writing.WrittenFragment;

/** The clipboard contents of other programs become prose and tables of a report. */
class PastedTextTest {

    @Test
    void paragraphsStaySeparate() {
        assertEquals("He fell.\n\n  He was operated on.", prose("<p>He fell.</p>\n<p>He was\n operated  on.</p>"));
    }

    @Test
    void aSingleParagraphCanBePastedIntoALine() {
        WrittenFragment one = WrittenFragment.prose(PastedHtml.read("<p>He <b>fell</b>.</p>").blocks());
        assertEquals("He **fell**.", one.text());
        assertTrue(one.isLine());
        assertFalse(WrittenFragment.prose(PastedHtml.read("<p>One.</p><p>Two.</p>").blocks()).isLine());
    }

    @Test
    void formattingOfElementsAndStylesIsKept() {
        assertEquals("*E. coli* at 10^3^ per mL, H~2~O, **bold**", prose("<p><i>E. coli</i> at 10<sup>3</sup> per mL, "
                + "H<span style='vertical-align:sub'>2</span>O, <span style=\"font-weight:700\">bold</span></p>"));
        assertEquals("plain", prose("<b style=\"font-weight:normal\"><span>plain</span></b>"));
    }

    @Test
    void breaksOfTheAuthorStayBreaks() {
        assertEquals("One\\\n  two\\\n  three", prose("<p>One<br>two\u2028three</p><ul><li>x</ul>")
                .replace("\n\n  - x", ""));
        assertEquals("One\\\ntwo", WrittenFragment.prose(PastedPlain.blocks("One\u000btwo")).text());
    }

    @Test
    void pastedMarkupOfTheReportIsText() {
        assertEquals("5 \\* 3 \\{a\\} \\[\\@b]", prose("<p>5 * 3 {a} [@b]</p>"));
    }

    @Test
    void quotesDashesAndEntitiesAreKept() {
        assertEquals("“T12–L1” — 5 ± 2 ≤ 7 µm", prose("<p>&ldquo;T12&ndash;L1&rdquo; &mdash; 5 &plusmn; 2 &#8804; 7 "
                + "&#xb5;m</p>"));
    }

    @Test
    void listsKeepTheirNumbers() {
        assertEquals("Findings:\n\n  - pain\n  - numbness\n\n  2. first\n  3. then",
                prose("<p>Findings:</p><ul><li>pain</li><li><p>numbness</p></li></ul>"
                        + "<ol start=2><li>first<li>then</ol>"));
    }

    @Test
    void listItemsOfWordAreRecognised() {
        String item = "<p class=MsoListParagraph style='mso-list:l0 level%s lfo1'><![if !supportLists]><span "
                + "style='mso-list:Ignore'>%s<span>&nbsp;&nbsp; </span></span><![endif]>%s<o:p></o:p></p>";
        assertEquals("Before.\n\n  - pain\n    - at night\n  - numbness\n\n  After.",
                prose("<p class=MsoNormal>Before.</p>"
                + item.formatted(1, "·", "pain") + item.formatted(2, "o", "at night")
                + item.formatted(1, "·", "numbness") + "<p class=MsoNormal>After.</p>"));
        assertEquals("1. one\n  2. two", prose(item.formatted(1, "1.", "one") + item.formatted(1, "2.", "two")));
    }

    @Test
    void stylesAndCommentsAreLeftOut() {
        assertEquals("Text.", prose("<html><head><style>p { x }</style><title>T</title></head><body>"
                + "<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><!--StartFragment--><p>Text.</p>"
                + "<!--EndFragment--></body></html>"));
    }

    @Test
    void picturesAreCounted() {
        assertEquals(2, PastedHtml.read("<p>a <img src='file:///x.png'> b</p><img>").pictures());
    }

    @Test
    void cellsOfASpreadsheetAreATable() {
        assertTrue(PastedPlain.isTable("Score\tBefore\tAfter\r\nNDI\t52\t10\r\n"));
        assertEquals("""
                table scores "Caption" {
                  | Score | Before | After |
                  |---|---|---|
                  | NDI | 52 | 10 |
                  | VAS \\| arm | 7 |  |
                }""", table("Score\tBefore\tAfter\r\nNDI\t52\t10\r\nVAS | arm\t7\t\r\n"));
    }

    @Test
    void textWithATabIsNoTable() {
        assertFalse(PastedPlain.isTable("He fell.\tThen\nhe was operated on."));
        assertFalse(PastedPlain.isTable("one\ttwo"));
    }

    @Test
    void mergedCellsAreSplit() {
        DraftBlock.Table table = (DraftBlock.Table) PastedHtml
                .read("<table><tr><th>Level<th colspan=2>Score</tr>"
                + "<tr><td rowspan=2>L4<td>1<td>2</tr><tr><td>3<td>4</tr></table>").blocks().getFirst();
        assertEquals("""
                table t "Caption" {
                  | Level | Score |  |
                  |---|---|---|
                  | L4 | 1 | 2 |
                  |  | 3 | 4 |
                }""", WrittenFragment.table(table, "t").text());
    }

    @Test
    void brokenHtmlKeepsTheText() {
        assertEquals("a < b and **c**\n\n  **d**", prose("a < b and </i></span><b>c<p>d"));
    }

    @Test
    void openElementsAreClosedAsInBrowsers() {
        assertEquals("One\n\n  two", prose("<p>One<p>two"));
        DraftBlock.Table table = (DraftBlock.Table) PastedHtml
                .read("<table><tr><td>L4<td>1<tr><td>L5<td title=\"a > b\">2</table>")
                .blocks().getFirst();
        assertEquals(List.of(List.of("L4", "1"), List.of("L5", "2")), WrittenFragment.cells(table));
    }

    @Test
    void namedHtmlCharactersAreRead() {
        assertEquals("Đurić ≃ ⅔ ≲ 5", prose("<p>&Dstrok;uri&cacute; &simeq; &frac23; &lsim; 5</p>"));
        assertEquals("a & b &notanentity; c", prose("<p>a &amp b &notanentity; c</p>").replace("¬", "&not"));
    }

    @Test
    void listItemsMarkedByCommentsAreRecognised() {
        String item = "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span>1."
                + "&nbsp; </span><!--[endif]-->%s</p>";
        assertEquals("1. one\n  2. two", prose(item.formatted("one") + item.formatted("two")));
    }

    @Test
    void linesWithBulletsOrDashesAreLists() {
        assertEquals("Findings:\n\n  - pain, 5 \\* 3\n  - numbness\n\n  After.",
                plain("Findings:\n• pain, 5 * 3\n• numbness\nAfter."));
        assertEquals("- pain\n    - at night\n    - at rest\n  - numbness",
                plain("\t•\tpain\r\no\tat night\r\no\tat rest\r\n\t•\tnumbness\r\n"));
        assertEquals("- pain\n  - numbness", plain("– pain\n– numbness"));
        assertEquals("- pain\n  - numbness", plain("•\tpain\n•\tnumbness"));
    }

    @Test
    void aSingleDashOrCellsWithSignsAreNoList() {
        assertFalse(PastedPlain.hasItems("He fell\n– from a roof –\nand lay."));
        assertFalse(PastedPlain.hasItems("o\tx"));
        assertTrue(PastedPlain.isTable("•\tpain\t5\n•\tnumbness\t3"));
        assertTrue(PastedPlain.isTable("Sign\tScore\n•\t5"));
        assertTrue(PastedPlain.hasItems("• pain"));
        assertFalse(PastedPlain.isTable("•\tpain\n•\tnumbness"));
    }

    private static String plain(String text) {
        return WrittenFragment.prose(PastedPlain.blocks(text)).text();
    }

    private static String prose(String html) {
        return WrittenFragment.prose(PastedHtml.read(html).blocks()).text();
    }

    private static String table(String cells) {
        List<DraftBlock> blocks = PastedPlain.blocks(cells);
        return WrittenFragment.table((DraftBlock.Table) blocks.getFirst(), "scores").text();
    }

    @Test
    void quotedSpreadsheetCellsKeepBreaksAndQuotes() {
        assertEquals(List.of(List.of("a", "two\nlines", ""), List.of("", "say \"so\"", "c")),
                PastedPlain.cells("a\t\"two\nlines\"\t\r\n\t\"say \"\"so\"\"\"\tc\r\n"));
        assertEquals(List.of(List.of("\"open"), List.of("end\"er")), PastedPlain.cells("\"open\nend\"er"));
    }
}
