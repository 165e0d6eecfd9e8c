/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinescribe.language.ide.ReportAtCaret;

/** Tests the hover over the word at the broken bar. */
class HoverTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', value = {
        "diagnosis \"A\" at T5–¦T7; **T5–T7**: fifth to seventh thoracic vertebrae⏎⏎3 vertebrae, 2 discs",
        "diagnosis \"A\" at C7–T¦2; **C7–T2**: seventh cervical to second thoracic vertebrae⏎⏎3 vertebrae, 2 discs",
        "diagnosis \"A\" at T¦6; **T6**: sixth thoracic vertebra",
        "section \"S\" { He had pain at L¦4. }; **L4**: fourth lumbar vertebra",
        "section \"S\" { A disc at C6/¦7. }; **C6/7**: disc between sixth and seventh cervical vertebrae",
        "affiliation x \"Clinic, Bern\" author \"A\" at ¦x; Clinic, Bern",
        "author \"A\" roles super¦vision; **Supervision**, a role of the CRediT taxonomy",
        "abbreviation MRI \"magnetic resonance imaging\" section \"S\" { On M¦RI and MRI }; "
            + "**MRI**: magnetic resonance imaging⏎⏎Used 2 times in the text",
        "figure x \"x.png\" caption { The *legend*. } section \"S\" { Fig. [#¦x] }; "
            + "**Figure x** · x.png⏎⏎The *legend*.",
        "table t \"Outcome\" section \"S\" { Table [#¦t] }; **Table t** · Outcome",
        "time¦line day 0 procedure \"P\"; **timeline**⏎⏎"
            + "What happened when, relative to the operation or the presentation: dates identify patients.",
        "figure x \"x.png\" a¦lt \"A\"; **alt**⏎⏎What the picture shows, for readers who cannot see it.",
    })
    void explains(String typed, String expected) {
        assertEquals(expected.replace("⏎", "\n"), hoverText(ReportAtCaret.of(typed)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "section \"S\" { He ¦fell. }", "¦", "case report \"A ¦title\"" })
    void isSilentAboutPlainWords(String typed) {
        assertEquals("", hoverText(ReportAtCaret.of(typed)));
    }

    @Test
    void explainsAKeywordWithMeshNumbers() {
        String hoverText = hoverText(ReportAtCaret.of("keywords \"Spin¦al Fusion\""));
        assertTrue(hoverText.startsWith("**Spinal Fusion** (MeSH D013123)\n\nTree numbers: E04"), hoverText);
    }

    @Test
    void explainsAScaleWithLegalValues() {
        String hoverText = hoverText(ReportAtCaret.of("scores\n  frank¦el preoperative C"));
        assertTrue(hoverText.startsWith("**Frankel grade**: A–E"), hoverText);
    }

    @Test
    void explainsAJournalWithLimitsAndSource() {
        String hoverText = hoverText(ReportAtCaret.of("case report \"A\" journal neuro¦spine"));
        assertTrue(hoverText.contains("Source: "), hoverText);
        assertTrue(hoverText.contains("at most"), hoverText);
    }

    @Test
    void showsAWorkAsAReference() throws IOException {
        Files.writeString(folder.resolve("w.bib"),
                "@article{k1, author = {Roy, Bea}, title = {Falls}, journal = {Spine}, year = {2019}}");
        assertEquals("Roy B. Falls. *Spine* 2019",
                hoverText(ReportAtCaret.of(folder.resolve("a.casereport"),
                        "section \"S\" { He fell [@¦k1]. }\nreferences \"w.bib\"")));
    }

    private static String hoverText(ReportAtCaret typed) {
        Hover found = ReportAtCaret.service(IHoverService.class).hover(typed.document(), typed.resource(),
                new HoverParams(typed.identifier(), typed.position()), CancelIndicator.NullImpl);
        return found == IHoverService.EMPTY_HOVER ? "" : found.getContents().getRight().getValue();
    }
}
