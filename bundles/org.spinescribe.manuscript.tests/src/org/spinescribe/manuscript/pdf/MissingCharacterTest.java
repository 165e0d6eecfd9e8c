/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Inline.Footnote;
import org.spinescribe.manuscript.Inline.Style;
import org.spinescribe.manuscript.Inline.Styled;
import org.spinescribe.manuscript.Inline.Text;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.SampleManuscript;

/** A character that no font has stops the export: it is never printed as something else. */
class MissingCharacterTest {

    /** A code point that Unicode has given to no character. */
    private static final String NOWHERE = "\u0378";

    @Test
    void theMessageNamesCharacterContextAndRemedy() {
        MissingCharacterException error =
                exportFails(new Text("The mass measured 4\u00A0" + NOWHERE + " in diameter."));

        assertEquals(0x378, error.character());
        assertTrue(error.getMessage().contains("U+0378"), error.getMessage());
        assertTrue(error.getMessage().contains("measured 4\u00A0" + NOWHERE + " in diameter"), error.getMessage());
        assertTrue(error.getMessage().contains("Install"), error.getMessage());
    }

    @Test
    void isFoundInsideStylesAndFootnotes() {
        exportFails(new Styled(Style.EMPHASIS, List.of(new Text(NOWHERE))));
        exportFails(new Footnote(List.of(new Block.Paragraph(List.of(new Text(NOWHERE))))));
    }

    @Test
    void charactersBeyondTheBasicPlaneAreNamedAsOne() {
        assertTrue(exportFails(new Text("\uDBBF\uDFFD = 3")).getMessage().contains("U+FFFFD"));
    }

    @Test
    void aFailedExportWritesNothing() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThrows(MissingCharacterException.class,
                () -> new PdfWriter().write(SampleManuscript.smallest(new Text(NOWHERE)), out));
        assertEquals(0, out.size());
    }

    @Test
    void bundledFontsCoverMedicalTexts() throws Exception {
        Manuscript manuscript = SampleManuscript.smallest(new Text("αβγδεκλμπσχωΔΣΩ ≤≥≠≈±×÷−√∞∑∂∆∈∼⊥∥ °℃µ†‡§¶•…‰′″ "
                + "→←↑↓↔⇒ ½¼¾ ⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ ₀₁₂₃ “”‘’«»„–—‑ ĄąĆćĘęŁłŃńÓóŚśŹźŻżŠšČčŽžĐđŐőŰűŞşĞğİıȘșȚț "
                + "Nguyễn Việt Đức ạảấầẩẫậắằẳẵặẹẻẽếềểễệ € £ ¥ © ® ™ \u2009\u202F\u00A0"));

        assertTrue(FontChoice.of(manuscript.layout(), ManuscriptTexts.of(manuscript)).files().isEmpty());
        assertTrue(PdfFile.of(manuscript).bytes().length > 10_000);
    }

    private static MissingCharacterException exportFails(Inline inline) {
        return assertThrows(MissingCharacterException.class, () -> PdfFile.of(SampleManuscript.smallest(inline)));
    }
}
