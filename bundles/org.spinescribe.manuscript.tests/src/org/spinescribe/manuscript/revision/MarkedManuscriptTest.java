/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.GeneratedManuscripts;
import org.spinescribe.manuscript.Image;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Inline.Style;
import org.spinescribe.manuscript.Manuscript;

/** A manuscript of two versions has the words of both, and marks the version of each word. */
class MarkedManuscriptTest {

    @Test
    @Tag("exhaustive")
    void hasTheWordsOfBothVersions() {
        for (long seed = 0; seed < 200; seed++) {
            Manuscript before = GeneratedManuscripts.of(seed);
            Manuscript after = EditedManuscripts.edit(before, seed);
            Manuscript marked = MarkedManuscript.of(before, after);

            assertEquals(words(after, null), words(marked, Style.DELETED), "new version, seed " + seed);
            assertEquals(words(before, null).stream().sorted().toList(),
                    words(marked, Style.INSERTED).stream().sorted().toList(), "old version, seed " + seed);
        }
    }

    @Test
    void marksTheChangedWordsOfALine() {
        List<Inline> before = List.of(new Inline.Text("Levels "), new Inline.Styled(Style.STRONG, List.of(
                new Inline.Text("T5–T7"))), new Inline.Text(" were removed."));
        List<Inline> after = List.of(new Inline.Text("Levels "), new Inline.Styled(Style.STRONG, List.of(
                new Inline.Text("T5–T8"))), new Inline.Text(" were removed"), new Inline.CrossReference("f", "Fig. 1"));

        assertEquals("Levels <STRONG>T5–</><DELETED><STRONG>T7</></><INSERTED><STRONG>T8</></> were removed"
                + "<DELETED>.</><INSERTED>Fig. 1</>", PrintKey.of(MarkedLine.both(before, after)));
    }

    @Test
    void showsOldAndNewPictureOfAFigure() {
        Block.Figure before = figure("Fig. 1", 1);
        Block.Figure after = figure("Fig. 1", 2);

        assertEquals(List.of("Fig. 1, as it was: 1", "Fig. 1: 2"), pictures(MarkedContent.both(List.of(before),
                List.of(after))));
        assertEquals(List.of("Fig. 1: 1"), pictures(MarkedContent.both(List.of(before), List.of(before))));
        assertEquals(List.of("Fig. 1, as it was: 1"), pictures(MarkedContent.both(List.of(before), List.of())));
        assertEquals(List.of("Fig. 1: 2"), pictures(MarkedContent.both(List.of(), List.of(after))));
    }

    private static Block.Figure figure(String label, int picture) {
        return new Block.Figure("mri", label, List.of(new Block.Panel("", new Image("mri.png", "image/png",
                new byte[] { (byte) picture }, 10, 10, 0), "")), List.of(new Inline.Text("The cord")));
    }

    private static List<String> pictures(List<Block> blocks) {
        return blocks.stream().map(Block.Figure.class::cast).map(figure -> figure.label() + ": "
                + figure.panels().getFirst().image().data()[0]).toList();
    }

    /** The generated words of title, text, statements and works, without the words in one style. */
    private static List<String> words(Manuscript manuscript, Style left) {
        List<String> words = new ArrayList<>();
        collect(manuscript.front().title(), left, words);
        manuscript.front().abstractSections().forEach(section -> blocks(section.content(), left, words));
        blocks(manuscript.body(), left, words);
        manuscript.statements().forEach(statement -> blocks(statement.content(), left, words));
        manuscript.references().forEach(reference -> collect(reference.text(), left, words));
        return words;
    }

    private static void blocks(List<Block> blocks, Style left, List<String> words) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading it -> collect(it.text(), left, words);
                case Block.Paragraph it -> collect(it.text(), left, words);
                case Block.ItemList it -> it.items().forEach(item -> blocks(item, left, words));
                case Block.Quotation it -> blocks(it.content(), left, words);
                case Block.Figure it -> collect(it.caption(), left, words);
                case Block.Table it -> {
                    collect(it.caption(), left, words);
                    Stream.concat(it.header().stream(), it.rows().stream()).flatMap(row -> row.cells().stream())
                            .forEach(cell -> collect(cell, left, words));
                    collect(it.note(), left, words);
                }
            }
        }
    }

    private static void collect(List<Inline> inlines, Style left, List<String> words) {
        StringBuilder text = new StringBuilder();
        List<String> notes = new ArrayList<>();
        inlines.forEach(inline -> read(inline, left, text, notes));
        Stream.of(text.toString().split("\\s+")).filter(word -> word.matches("(?:w\\d+x|added\\d+|new\\d+)"))
                .forEach(words::add);
        words.addAll(notes);
    }

    private static void read(Inline inline, Style left, StringBuilder text, List<String> notes) {
        switch (inline) {
            case Inline.Text it -> text.append(it.text());
            case Inline.Styled it when it.style() == left -> { }
            case Inline.Styled it -> it.content().forEach(each -> read(each, left, text, notes));
            case Inline.Link it -> it.content().forEach(each -> read(each, left, text, notes));
            case Inline.Anchor it -> it.content().forEach(each -> read(each, left, text, notes));
            case Inline.Footnote it -> blocks(it.content(), left, notes);
            default -> text.append(' ');
        }
    }
}
