/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.Reference;

/** Later versions of manuscripts: words, paragraphs, rows, notes, tables and references are changed at random. */
final class EditedManuscripts {

    private final Random random;
    private int words;

    private EditedManuscripts(long seed) {
        random = new Random(seed);
    }

    /** A later version of a manuscript. */
    static Manuscript edit(Manuscript manuscript, long seed) {
        return new EditedManuscripts(seed).edited(manuscript);
    }

    private Manuscript edited(Manuscript old) {
        FrontMatter front = old.front();
        return new Manuscript(old.language(), random.nextInt(3) == 0 ? withTitle(front) : front, blocks(old.body()),
                old.statements(), references(old.references()), old.layout());
    }

    private FrontMatter withTitle(FrontMatter front) {
        return new FrontMatter(inlines(front.title()), front.shortTitle(), front.articleType(), front.authors(),
                front.affiliations(), front.notes(), front.abstractSections(), front.keywords(),
                front.highlightsTitle(), front.highlights(), front.abbreviations(), front.publication());
    }

    private List<Reference> references(List<Reference> references) {
        List<Reference> edited = new ArrayList<>(references);
        if (!edited.isEmpty() && random.nextBoolean()) {
            edited.remove(random.nextInt(edited.size()));
        }
        if (random.nextBoolean()) {
            edited.add(new Reference("added", "9.", List.of(word(), word(), word())));
        }
        return edited;
    }

    private List<Block> blocks(List<Block> blocks) {
        List<Block> edited = new ArrayList<>();
        for (Block block : blocks) {
            switch (random.nextInt(12)) {
                case 0 -> { }
                case 1 -> edited.addAll(List.of(new Block.Paragraph(line()), block));
                case 2 -> edited.addAll(List.of(block, new Block.Paragraph(line())));
                case 3, 4, 5, 6 -> edited.add(block(block));
                default -> edited.add(block);
            }
        }
        if (edited.size() > 2 && random.nextInt(3) == 0) {
            edited.add(random.nextInt(edited.size()), edited.remove(random.nextInt(edited.size())));
        }
        return edited.isEmpty() ? List.of(new Block.Paragraph(line())) : edited;
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Paragraph it -> new Block.Paragraph(inlines(it.text()));
            case Block.Heading it -> new Block.Heading(it.level(), inlines(it.text()));
            case Block.ItemList it -> new Block.ItemList(it.start(), items(it.items()));
            case Block.Quotation it -> new Block.Quotation(blocks(it.content()));
            case Block.Table it -> new Block.Table(it.id(), it.label(), inlines(it.caption()),
                    it.columns(), it.header(), rows(it.rows()), it.note().isEmpty() ? it.note() : inlines(it.note()));
            case Block.Figure it -> new Block.Figure(it.id(), it.label(), it.panels(), inlines(it.caption()));
            default -> block;
        };
    }

    private List<List<Block>> items(List<List<Block>> items) {
        List<List<Block>> edited = new ArrayList<>(items.stream().map(this::blocks).toList());
        if (edited.size() > 1 && random.nextBoolean()) {
            edited.remove(random.nextInt(edited.size()));
        }
        return edited;
    }

    private List<Block.Row> rows(List<Block.Row> rows) {
        List<Block.Row> edited = new ArrayList<>();
        for (Block.Row row : rows) {
            switch (random.nextInt(8)) {
                case 0 -> { }
                case 1 -> edited.addAll(List.of(row, new Block.Row(row.cells().stream().map(cell -> line()).toList())));
                case 2, 3 -> edited.add(new Block.Row(row.cells().stream().map(this::inlines).toList()));
                default -> edited.add(row);
            }
        }
        return edited;
    }

    /** Words of a text are deleted, inserted, replaced and emphasised; notes are added and lost. */
    private List<Inline> inlines(List<Inline> inlines) {
        List<Inline> edited = new ArrayList<>();
        for (Inline inline : inlines) {
            switch (random.nextInt(8)) {
                case 0 -> { }
                case 1 -> edited.addAll(List.of(inline, new Inline.Text(" "), word()));
                case 2 -> edited.add(new Inline.Styled(Inline.Style.EMPHASIS, List.of(inline)));
                case 3 -> edited.addAll(List.of(inline, new Inline.Footnote(List.of(new Block.Paragraph(line())))));
                case 4 -> edited.add(inline instanceof Inline.Text text ? changed(text) : inline);
                default -> edited.add(inline);
            }
        }
        return edited;
    }

    private Inline changed(Inline.Text text) {
        List<String> pieces = new ArrayList<>(List.of(text.text().split(" ", -1)));
        int at = random.nextInt(pieces.size());
        switch (random.nextInt(3)) {
            case 0 -> pieces.remove(at);
            case 1 -> pieces.add(at, "new" + ++words);
            default -> pieces.set(at, "T" + random.nextInt(1, 13) + "–L" + random.nextInt(1, 6) + ",");
        }
        return new Inline.Text(String.join(" ", pieces));
    }

    private Inline word() {
        return new Inline.Text("added" + ++words + " ");
    }

    private List<Inline> line() {
        List<Inline> line = new ArrayList<>();
        for (int i = random.nextInt(1, 20); i > 0; i--) {
            line.add(word());
        }
        return line;
    }
}
