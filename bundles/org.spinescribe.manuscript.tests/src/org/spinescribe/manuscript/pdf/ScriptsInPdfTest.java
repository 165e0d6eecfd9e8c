/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Inline.Style;
import org.spinescribe.manuscript.Inline.Styled;
import org.spinescribe.manuscript.Inline.Text;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.SampleManuscript;

/** Text of any script is set with its joined letters, and can be copied unchanged. Needs fonts such as Noto's. */
class ScriptsInPdfTest {

    private static final String ARABIC = "كسر في الفقرة الصدرية";
    private static final String HEBREW = "שבר בעמוד השדרה";
    private static final String HINDI = "रीढ़ की हड्डी का फ्रैक्चर";
    private static final String ITALIC_N = "\uD835\uDC5B";
    private static final String ALPHA = "\uD835\uDEFC";

    /** Poppler writes directional marks around text that runs from right to left. */
    private static final String DIRECTIONS = "[\u200B\u202A-\u202E\u2066-\u2069]";

    @ParameterizedTest
    @ValueSource(strings = { ARABIC, HEBREW, HINDI, "กระดูกสันหลังหัก", "முதுகெலும்பு", "মেরুদণ্ড", "கர்ப்பம்",
        ITALIC_N + " = 12, " + ALPHA + " ≤ 0.05", "脊椎骨折",
        HINDI + " " + ITALIC_N + HINDI + "\u0964" })
    void everyLetterCanBeCopied(String words) throws Exception {
        String copied = copied(paragraph("before " + words + " behind"));

        assertEquals(letters("before" + words + "behind"), letters(copied), copied);
    }

    @ParameterizedTest
    @ValueSource(strings = { ARABIC, HEBREW, ITALIC_N + " and " + ALPHA })
    void textIsCopiedInReadingOrder(String words) throws Exception {
        String copied = copied(paragraph("before " + words + " behind"));

        assertTrue(copied.contains(words), copied);
    }

    /** Text extraction by the glyphs alone may reorder a vowel sign; the tag has the original words. */
    @Test
    void tagsContainTheOriginalWords() throws Exception {
        assertTrue(tags(paragraph("before " + HINDI + " behind")).contains(HINDI));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2a", "ua1" })
    void otherScriptsFollowTheProfiles(String profile) throws Exception {
        Manuscript manuscript = SampleManuscript.withBody(List.of(
                new Block.Heading(1, List.of(new Text(ARABIC))), paragraph(ARABIC + " T12 (" + HEBREW + ")."),
                paragraph("Seen " + ARABIC + " (2 " + ARABIC + ")."),
                paragraph(HINDI + " " + ITALIC_N), new Block.Paragraph(List.of(new Styled(Style.STRONG,
                        List.of(new Text(HINDI)))))));
        needFontsFor(ARABIC + " " + HINDI + " " + ITALIC_N);

        assertEquals(List.of(), PdfFile.of(manuscript).violations(profile));
    }

    @Test
    void theFirstLetterSetsTheDirectionOfAParagraph() throws Exception {
        assertTrue(indentation("L5", paragraph("L5")) < 10);
        assertTrue(indentation("שבר", paragraph("שבר")) > 40);
    }

    /** An opening bracket is drawn as its mirror image, which must not count as lost text. */
    @Test
    void mirroredBracketsAreNoLostText() throws Exception {
        String copied = copied(paragraph("before " + HEBREW + " (L5 < S1 behind"));

        assertTrue(copied.contains("L5"), copied);
    }

    @Test
    void numbersAndLevelsKeepTheirOrder() throws Exception {
        String copied = copied(paragraph("before " + HEBREW + " T12–L1 " + HEBREW + " behind"));

        assertTrue(copied.contains("T12–L1"), copied);
    }

    @Test
    void latinTextNeedsOnlyTheBundledFonts() throws Exception {
        assertTrue(choice("T12 – α ≤ 5 µm").files().isEmpty());
        assertFalse(choice("T12 – α ≤ 5 µm").rightToLeft());
    }

    private static FontChoice choice(String text) throws Exception {
        Manuscript manuscript = SampleManuscript.smallest(new Text(text));
        return FontChoice.of(manuscript.layout(), ManuscriptTexts.of(manuscript));
    }

    private static Block.Paragraph paragraph(String text) {
        needFontsFor(text);
        return new Block.Paragraph(List.of(new Inline.Text(text)));
    }

    /** Skips the test where no font has the letters. */
    private static void needFontsFor(String text) {
        for (String word : text.split("[\\p{IsCommon}\\p{IsLatin}]+")) {
            Set<Integer> letters = word.codePoints().boxed().collect(Collectors.toSet());
            assumeTrue(letters.isEmpty() || SystemFonts.withAll(letters).isPresent(), "no font has " + word);
        }
        text.codePoints().filter(Character::isSupplementaryCodePoint).forEach(character -> assumeTrue(
                SystemFonts.with(character).isPresent(), "no font has " + Character.toString(character)));
    }

    private static PdfFile file(Block paragraph) throws Exception {
        return PdfFile.of(SampleManuscript.withBody(List.of(paragraph)));
    }

    /** The copied text of a paragraph from its word “before” to its word “behind”. */
    private static String copied(Block paragraph) throws Exception {
        String text = PdfText.of(file(paragraph).bytes()).replaceAll(DIRECTIONS, "").replaceAll("\\s+", " ");
        return text.substring(text.indexOf("before"), text.indexOf("behind") + "behind".length());
    }

    /** The sorted letters, since text extraction may move a vowel sign to the next letter. */
    private static String letters(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c)).sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static String tags(Block paragraph) throws Exception {
        return TagTree.of(file(paragraph).bytes());
    }

    /** The number of spaces before a word in its line. */
    private static int indentation(String word, Block paragraph) throws Exception {
        return PdfText.of(file(paragraph).bytes()).lines().map(line -> line.replaceAll(DIRECTIONS, ""))
                .filter(line -> line.strip().endsWith(word)).mapToInt(line -> line.indexOf(word)).max().orElseThrow();
    }
}
