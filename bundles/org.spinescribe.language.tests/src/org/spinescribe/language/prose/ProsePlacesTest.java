/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;

/** Every position in prose maps back to its place in the file. */
class ProsePlacesTest {

    private static final int OFFSET = 1000;

    @Test
    void citationsHaveWorksAndOffsets() {
        String prose = "\n    Seen before [@stout1942; -@dorfman1998, pp. 12–14].\n  ";
        ProseText text = ProseReader.read(prose, OFFSET);
        Citation citation = text.all(Citation.class).getFirst();
        assertEquals("[@stout1942; -@dorfman1998, pp. 12–14]", words(prose, text.range(citation)));
        assertEquals("stout1942, dorfman1998 without author at pp. 12–14", citation.works().stream()
                .map(work -> work.key() + (work.withoutAuthor() ? " without author" : "")
                        + work.locator().map(locator -> " at " + locator).orElse(""))
                .collect(Collectors.joining(", ")));
        for (Citation.Work work : citation.works()) {
            assertEquals("@" + work.key(), words(prose, text.range(citation, work.place(), work.key().length() + 1)));
        }
    }

    @Test
    void crossReferencesCanNamePanels() {
        ProseText text = ProseReader.read("(Fig. [#mri]), [#mri b], [#mri a–c], [#a-b.c]", 0);
        assertEquals(List.of("mri", "mri b", "mri a–c", "a-b.c"), text.all(CrossReference.class).stream()
                .map(reference -> (reference.name() + " " + reference.panel()).strip()).toList());
    }

    @Test
    void generatedPartsNeedASeparateLine() {
        ProseText text = ProseReader.read("\n  Before.\n\n  [timeline]\n\n  [scores] in a sentence stays.\n", 0);
        assertEquals(List.of("timeline"), text.all(GeneratedPart.class).stream().map(GeneratedPart::name).toList());
    }

    @Test
    void raisedAndLoweredTextContainsNoSpace() {
        ProseText text = ProseReader.read("10^3^ H~2~O, ~5 cm or ~6 cm, Na^+^, 10^−3^, a ^ b ^ c, ^^", 0);
        assertEquals("3 raised, 2 lowered, + raised, −3 raised", text.all(Shifted.class).stream()
                .map(shifted -> plain(shifted) + (shifted.raised() ? " raised" : " lowered"))
                .collect(Collectors.joining(", ")));
    }

    @Test
    void markupOfOtherLanguagesIsText() {
        String prose = "p <0.05, <b>x</b>, \"100 %\", ±2, ≤3, µm, 脊椎 and\n        deeply indented";
        ProseText text = ProseReader.read(prose, 0);
        assertEquals(0, text.all(Code.class).size());
        assertEquals(0, text.all(Emphasis.class).size());
    }

    /** In random prose, each piece of plain text without escapes stands at the place that it reports. */
    @Test
    void plainTextHasTheReportedOffset() {
        Random random = new Random(20260103);
        String[] pieces = { "word ", "*em* ", "**strong** ", "[@key] ", "^2^ ", "脊椎 ", "\n", "\n\n", "\n      - item ",
            "\r\n", "\n    | a | b |\n    |---|---|\n    | 1 | 2 |\n", "\t", "^[note] ",
            "é≤± ", "[#fig] ", "> quote ", "   " };
        int checked = 0;
        for (int round = 0; round < 2_000; round++) {
            StringBuilder prose = new StringBuilder("\n    ");
            for (int i = random.nextInt(25); i >= 0; i--) {
                prose.append(pieces[random.nextInt(pieces.length)]);
            }
            ProseText text = ProseReader.read(prose.toString(), OFFSET);
            for (Text plain : text.all(Text.class)) {
                if (plain.getSourceSpans().size() == 1 && !plain.getLiteral().isEmpty()) {
                    assertEquals(plain.getLiteral(), words(prose.toString(), text.range(plain)).stripTrailing()
                            .concat(trailing(plain.getLiteral())), prose::toString);
                    checked++;
                }
            }
        }
        assertTrue(checked > 10_000, "only " + checked + " pieces were checked");
    }

    @Test
    void hostileProseIsReadInTime() {
        for (String piece : List.of("[", "*", "^", "~", "[@a;", "![", "> ", "- ", "|", "`", "<", "[#", "**a ", "\\")) {
            assertTrue(ProseReader.read(piece.repeat(50_000), 0).document() != null);
        }
    }

    /** Space at the end of a line belongs to the line but not to the text. */
    private static String trailing(String literal) {
        return literal.substring(literal.stripTrailing().length());
    }

    private static String words(String prose, ProseText.Range range) {
        return prose.substring(range.offset() - OFFSET, range.offset() - OFFSET + range.length());
    }

    private static String plain(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            text.append(child instanceof Text literal ? literal.getLiteral() : plain(child));
        }
        return text.toString();
    }
}
