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
import static org.spinescribe.drafts.pasting.WordFields.field;
import static org.spinescribe.drafts.pasting.WordFields.item;
import static org.spinescribe.drafts.pasting.WordFields.zotero;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.spinescribe.drafts.writing.WrittenFragment;
import org.spinescribe.sources.bibliography.BibliographyEntry;

/** Citations of reference managers on the clipboard. */
class PastedCitationsTest {

    private static final String END_NOTE = "<EndNote><Cite><Author>Tomita</Author><Pages>326</Pages><record><ref-type "
            + "name=\"Journal Article\">17</ref-type><contributors><authors><author>Tomita, K.</author></authors>"
            + "</contributors><titles><title>Total en bloc spondylectomy</title></titles>"
            + "<dates><year>1997</year></dates></record></Cite></EndNote>";

    @Test
    void citationsOfWordBecomeKeysWithoutTheReferenceList() throws IOException {
        CopiedHtml word = CopiedHtml.of(Files.readString(Path.of("fixtures", "pasting", "word.html")));
        PastedHtml.Reading read = word.read(Map.of("onoki2018", "onoki", "tomita1997", "tomita1997a"));
        assertEquals(
                "Tumours recur after *intralesional* surgery [see @onoki, p. 388; @tomita1997a], as Table 1 shows.\n\n"
                + "  **References**\n\n  He went home.", text(read));
        assertEquals(1, read.lists());
        assertEquals(0, read.printed());

        BibliographyEntry onoki = word.works().getFirst();
        assertEquals("10.1007/s00586-017-5322-1", onoki.field("doi").orElseThrow());
        assertEquals("Recurrent tumour of the spine: <i>a</i> “case” & review", onoki.field("title").orElseThrow());
        assertTrue(onoki.field("abstract").isEmpty());
        assertEquals("9055372", word.works().getLast().field("pmid").orElseThrow());
    }

    @Test
    void withoutKeysThePrintedCitationsAreKept() throws IOException {
        CopiedHtml word = CopiedHtml.of(Files.readString(Path.of("fixtures", "pasting", "word.html")));
        PastedHtml.Reading read = word.read(Map.of("onoki2018", "onoki"));
        assertTrue(text(read).contains("*intralesional* surgery (1,2), as Table 1"), text(read));
        assertEquals(1, read.printed());
        assertEquals("Known (*Reed* et al., 2018)^1^.",
                text(CopiedHtml.of("<p>Known " + field(zotero(item("Reed", 2018, "")),
                        "(<i>Reed</i> et al., 2018)<sup>1</sup>") + ".</p>").read(Map.of())));
    }

    @Test
    void elementsEndingWithinAFieldAreClosed() {
        assertEquals("A[@reed2018] b *c*",
                cited("<p>A<sup>" + WordFields.begin(zotero(item("Reed", 2018, ""))) + "1</sup>"
                + WordFields.end() + " b <i>c</i></p>"));
    }

    @Test
    void theSameWorkIsCitedByOneKey() {
        String reed = field(zotero(item("Reed", 2018, "")), "(1)");
        CopiedHtml html = CopiedHtml.of("<p>" + reed + " and " + reed + "</p>");
        assertEquals(1, html.works().size());
        assertEquals("[@reed2018] and [@reed2018]", cited("<p>" + reed + " and " + reed + "</p>"));
    }

    @Test
    void wordsBesideACitedWorkAreKept() {
        assertEquals("By [-@reed2018, chapter 3, table 2; cf. @marsh2019].", cited("<p>By " + field(zotero(
                item("Reed", 2018,
                ",\"suppress-author\":true,\"locator\":\"3\",\"label\":\"chapter\",\"suffix\":\", table 2\""),
                item("Marsh", 2019, ",\"prefix\":\"cf.\"")), "(2018, 2019)") + ".</p>"));
    }

    @Test
    void mendeleyWritesFieldsAndContentControls() {
        String json = "{ \"citationItems\" : [ " + item("Denis", 1983, "") + " ], \"mendeley\" : { } }";
        assertEquals("Three [@denis1983].", cited("<p>Three " + field("CSL_CITATION " + json, "[1]") + ".</p>"));
        String tag = Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        assertEquals("Three [@denis1983].\n\n  End.",
                cited("<p>Three <w:sdt id=\"1\" sdttag=\"MENDELEY_CITATION_v3_" + tag
                + "\"><span>(Denis, 1983)</span></w:sdt>.</p><w:sdt sdttag=\"MENDELEY_BIBLIOGRAPHY\" id=\"2\">"
                + "<p>Denis F. Columns.</p></w:sdt><p>End.</p>"));
    }

    @Test
    void endNoteDataIsReadInTheFieldOrBesideTheField() {
        assertEquals("Known [@tomita1997, p. 326].",
                cited("<p>Known " + field("EN.CITE " + END_NOTE, "(1)") + ".</p>"));
        byte[] xml = END_NOTE.getBytes(StandardCharsets.UTF_8);
        for (String data : new String[] { Base64.getMimeEncoder().encodeToString(xml),
                HexFormat.of().withUpperCase().formatHex(xml) }) {
            assertEquals("Known [@tomita1997, p. 326].", cited("<p>Known <!--[if supportFields]><span "
                    + "style='mso-element:field-begin'></span> ADDIN EN.CITE <![endif]--><!--[if supportFields]><span "
                    + "style='mso-element:field-begin'></span> ADDIN EN.CITE.DATA <![endif]-->"
                    + "<!--[if gte mso 9]><xml>\n <w:data>" + data + "</w:data>\n</xml><![endif]-->" + WordFields.end()
                    + "<!--[if supportFields]><span style='mso-element:field-separator'></span><![endif]-->(1)"
                    + WordFields.end() + ".</p>"));
        }
    }

    @Test
    void anUnreadableCitationStaysAsPrinted() {
        String whole = item("Reed", 2018, "");
        for (String instruction : new String[] { "ZOTERO_ITEM CSL_CITATION {\"citationItems\":[",
                zotero(whole, "{\"id\":2}"), "EN.CITE "
                + END_NOTE.replace("</EndNote>", "<Cite><Author>Reed</Author></Cite></EndNote>"), "EN.CITE" }) {
            PastedHtml.Reading read = read("<p>Known " + field(instruction, "(1)") + ".</p>");
            assertEquals("Known (1).", text(read), instruction);
            assertEquals(1, read.printed(), instruction);
            assertEquals(List.of(), CopiedHtml.of(field(instruction, "(1)")).works(), instruction);
        }
    }

    @Test
    void anUnclosedFieldKeepsTheShownText() {
        PastedHtml.Reading read = read("<p>Known " + WordFields.begin(zotero(item("Reed", 2018, "")))
                + "(1).</p><p>So.</p>");
        assertEquals("Known (1).\n\n  So.", text(read));
        assertEquals(1, read.printed());
        assertEquals("1. Reed.\n\n  So.".replace("1.", "1\\."),
                text(read("<p>" + WordFields.begin("ZOTERO_BIBL {} CSL_BIBLIOGRAPHY")
                + "1. Reed.</p><p>So.</p>")));
        assertEquals("So.", text(read("<p>" + WordFields.end() + "So." + WordFields.end() + "</p>")));
    }

    @Test
    void aPasteCanBeginWithAField() {
        String field = field(zotero(item("Reed", 2018, "")), "(1)");
        assertEquals("[@reed2018] says.", cited(field + " says."));
        assertEquals("[@reed2018] says.",
                cited("<html><body>\n<!--StartFragment-->" + field + " says.<!--EndFragment--></body>"));
    }

    @Test
    void aReferenceListAloneGivesNoText() {
        PastedHtml.Reading read = read(
                field("ZOTERO_BIBL {} CSL_BIBLIOGRAPHY", "<p>1. Reed.</p><p>2. <img src=x>Marsh.</p>"));
        assertTrue(read.blocks().isEmpty());
        assertEquals(1, read.lists());
        assertEquals(0, read.pictures());
    }

    @Test
    void citationsInCellsAreRead() {
        PastedHtml.Reading read = read("<table><tr><td>a " + field(zotero(item("Reed", 2018, "")), "(1)")
                + "</td><td>b</td></tr></table>");
        assertTrue(text(read).contains("| a [@reed2018] | b |"), text(read));
        assertFalse(text(read).contains("(1)"));
    }

    private static String cited(String html) {
        PastedHtml.Reading read = read(html);
        assertEquals(0, read.printed());
        return text(read);
    }

    /** Reads with the keys of the works. */
    private static PastedHtml.Reading read(String html) {
        CopiedHtml copied = CopiedHtml.of(html);
        return copied.read(copied.works().stream().map(BibliographyEntry::key)
                .collect(Collectors.toMap(Function.identity(), Function.identity())));
    }

    private static String text(PastedHtml.Reading read) {
        return WrittenFragment.prose(read.blocks()).text();
    }
}
