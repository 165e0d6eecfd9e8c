/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.spinescribe.language.prose.ProseText.Range;

/** Tests the editor services for bibliographies. */
class BibliographyServicesTest {

    private static final String TEXT = """
            Our works.
            @article{onoki2018, author = {Onoki, T. and Kanno, H.}, title = "The {MRI} (and more)", year = 2018}
            @InProceedings(roy2020, crossref = {book2020},
              title = {One # two} # jan)
            @comment{left alone}
            @book{book2020, editor = {Roy, B.}, date = {2020-04}}
            """;

    @Test
    void wordsAreClassified() {
        assertEquals(List.of("REMARK Our works.", "TYPE @article", "KEY onoki2018", "FIELD author",
                "VALUE {Onoki, T. and Kanno, H.}", "FIELD title", "VALUE \"The {MRI} (and more)\"", "FIELD year",
                "NUMBER 2018", "TYPE @InProceedings", "KEY roy2020", "FIELD crossref", "VALUE {book2020}",
                "FIELD title", "VALUE {One # two}", "VALUE jan", "TYPE @comment", "REMARK {left alone}", "TYPE @book",
                "KEY book2020", "FIELD editor", "VALUE {Roy, B.}", "FIELD date", "VALUE {2020-04}"), words(TEXT));
    }

    @Test
    void anUnfinishedEntryDoesNotHideTheNext() {
        assertEquals(List.of("TYPE @article", "KEY one", "FIELD title", "VALUE {Open\n", "TYPE @book", "KEY two"),
                words("@article{one, title = {Open\n@book{two}"));
        for (int end = 0; end <= TEXT.length(); end++) {
            BibliographyWords.of(TEXT.substring(0, end));
        }
    }

    @Test
    void worksAreLabelledByAuthorAndYear() {
        BibliographyOutline outline = BibliographyOutline.of(TEXT, "climber.bib");
        assertEquals("Onoki et al. 2018", outline.works().getFirst().label());
        assertEquals("The MRI (and more)", outline.works().getFirst().title());
        assertEquals(new Range(TEXT.indexOf("onoki2018"), 9), outline.works().getFirst().key());
        assertEquals("Roy 2020", outline.works().getLast().label());
    }

    @Test
    void aCrossReferenceLinksToTheEntry() {
        int offset = TEXT.indexOf("{book2020}") + 3;
        assertEquals(Optional.of(new Range(TEXT.indexOf("book2020, editor"), 8)),
                BibliographyOutline.reference(TEXT, offset));
        assertEquals(Optional.empty(), BibliographyOutline.reference(TEXT, TEXT.indexOf("Onoki")));
        assertEquals(Optional.empty(), BibliographyOutline.reference(TEXT.replace("@book{book2020", "@book{other"),
                offset));
    }

    @Test
    void aBrokenEntryIsReportedWithTheLine() {
        BibliographyOutline broken = BibliographyOutline.of("@article{one, title = {Open\n@book{two, title={T}}\n",
                "a.bib");
        assertTrue(!broken.problems().isEmpty());
        assertEquals(1, broken.problems().getFirst().line());
    }

    private static List<String> words(String text) {
        return BibliographyWords.of(text).stream()
                .map(word -> word.kind() + " " + text.substring(word.offset(), word.end())).toList();
    }
}
