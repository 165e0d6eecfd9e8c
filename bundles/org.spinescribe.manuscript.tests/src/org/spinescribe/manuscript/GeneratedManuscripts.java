/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.spinescribe.manuscript.Block.Alignment;
import org.spinescribe.manuscript.Block.Column;
import org.spinescribe.manuscript.Block.Figure;
import org.spinescribe.manuscript.Block.ItemList;
import org.spinescribe.manuscript.Block.Panel;
import org.spinescribe.manuscript.Block.Paragraph;
import org.spinescribe.manuscript.Block.Quotation;
import org.spinescribe.manuscript.Block.Row;
import org.spinescribe.manuscript.Block.Table;
import org.spinescribe.manuscript.Inline.Footnote;
import org.spinescribe.manuscript.Inline.Styled;
import org.spinescribe.manuscript.Inline.Text;
import org.spinescribe.manuscript.PageLayout.Floats;
import org.spinescribe.manuscript.PageLayout.Paper;
import org.spinescribe.sources.statements.StatementKind;

/**
 * Manuscripts of any shape, with unique words in each place: legends that fill pages, rows and headers higher than a
 * page, deep lists, notes in all kinds of text, long tables.
 */
public final class GeneratedManuscripts {

    private static final int DEEPEST = 12;
    private static final List<StatementKind> KINDS = List.of(StatementKind.CONSENT, StatementKind.FUNDING,
            StatementKind.CONFLICTS, StatementKind.ACKNOWLEDGEMENTS);

    /** The styles of manuscripts of one version. */
    private static final List<Inline.Style> STYLES = Arrays.stream(Inline.Style.values())
            .filter(style -> style != Inline.Style.INSERTED && style != Inline.Style.DELETED).toList();

    private final Random random;
    private int words;
    private int floats;

    private GeneratedManuscripts(long seed) {
        random = new Random(seed);
    }

    /** The manuscript for a number, always the same one. Its words are w00001x, w00002x and so on. */
    public static Manuscript of(long number) {
        return new GeneratedManuscripts(number).manuscript();
    }

    private Manuscript manuscript() {
        FrontMatter front = new FrontMatter(text(any(1, 40)), Optional.empty(), "Case report",
                List.of(), List.of(), List.of(),
                List.of(new FrontMatter.AbstractSection("", paragraphs(any(1, 3)))), List.of(), "Learning points",
                paragraphs(any(0, 2)), List.of(), Publication.NONE);
        List<Block> body = new ArrayList<>();
        body.add(new Block.Heading(1, line(any(1, 12))));
        int parts = any(1, 6);
        for (int i = 0; i < parts; i++) {
            body.add(block(0));
        }
        List<Statement> statements = KINDS.stream().filter(kind -> random.nextBoolean()).map(kind -> new Statement(kind,
                List.of(new Text("Statement")), List.of(new Paragraph(line(3)), block(DEEPEST - 1)),
                random.nextInt(4) == 0)).toList();
        List<Reference> references = IntStream.rangeClosed(1, any(0, 4)).mapToObj(i -> new Reference("work" + i,
                i + ".", text(any(5, 60)))).toList();
        return new Manuscript("en-GB", front, body, statements, references, layout());
    }

    private PageLayout layout() {
        Floats place = oneOf(List.of(Floats.IN_TEXT, Floats.IN_TEXT, Floats.AT_END));
        return new PageLayout(oneOf(List.of(Paper.values())), oneOf(List.of(1.0, 1.5, 2.0)), random.nextBoolean(), true,
                any(10, 12)).with(place);
    }

    private List<Block> paragraphs(int count) {
        return IntStream.range(0, count).<Block>mapToObj(i -> new Paragraph(line(any(1, 60)))).toList();
    }

    private Block block(int depth) {
        return switch (random.nextInt(depth == 0 ? 9 : 4)) {
            case 0 -> list(depth);
            case 1 -> new Quotation(List.of(depth < DEEPEST ? block(depth + 3) : new Paragraph(line(5))));
            case 2 -> new Block.Heading(any(1, 3), line(rarely() ? any(100, 500) : any(1, 12)));
            case 4, 5 -> figure();
            case 6, 7 -> table();
            default -> new Paragraph(line(any(1, 300)));
        };
    }

    private ItemList list(int depth) {
        List<List<Block>> items = new ArrayList<>();
        int count = any(1, 3);
        for (int i = 0; i < count; i++) {
            List<Block> item = new ArrayList<>(List.of(new Paragraph(line(any(1, 30)))));
            if (depth < DEEPEST && random.nextInt(3) > 0) {
                item.add(i == 0 ? list(depth + 1) : block(depth + 2));
            }
            items.add(item);
        }
        return new ItemList(random.nextBoolean() ? Optional.empty() : Optional.of(any(1, 99)), items);
    }

    private Figure figure() {
        int panels = rarely() ? any(2, 12) : 1;
        return new Figure("f" + ++floats, "Fig. " + floats, IntStream.range(0, panels).mapToObj(i -> new Panel(
                panels == 1 ? "" : String.valueOf((char) ('a' + i)), picture(), "a picture")).toList(),
                line(rarely() ? any(200, 900) : any(0, 40)));
    }

    private Image picture() {
        return random.nextBoolean() ? SampleImages.svg() : SampleImages.png("ramp.png");
    }

    private Table table() {
        int columns = rarely() ? any(5, 9) : any(1, 4);
        int rows = rarely() ? any(100, 900) : any(0, 12);
        List<Row> header = random.nextInt(4) == 0 ? List.of()
                : List.of(row(columns, rarely() ? any(50, 700) : any(1, 4)));
        List<Row> body = IntStream.range(0, rows).mapToObj(i -> row(columns, rows < 20 && rarely() ? any(100, 900)
                : any(0, 6))).toList();
        boolean labelled = random.nextInt(4) > 0;
        return new Table(labelled ? "t" + ++floats : "", labelled ? "Table " + floats : "",
                labelled ? line(rarely() ? any(100, 700) : any(1, 20)) : List.of(),
                Collections.nCopies(columns, new Column(oneOf(List.of(Alignment.values())), 1)), header, body,
                random.nextBoolean() ? List.of() : line(rarely() ? any(100, 600) : any(1, 20)));
    }

    /** A row with this many words in one of its cells. */
    private Row row(int columns, int most) {
        int tall = random.nextInt(columns);
        return new Row(IntStream.range(0, columns).mapToObj(i -> line(i == tall ? most : Math.min(most, 3))).toList());
    }

    /** Words with styles, links and notes among them. */
    private List<Inline> line(int count) {
        List<Inline> line = new ArrayList<>();
        int left = count;
        while (left > 0) {
            int piece = Math.min(left, any(1, 30));
            line.add(piece(piece, true));
            line.add(new Text(" "));
            left -= piece;
        }
        return line;
    }

    private Inline piece(int count, boolean notes) {
        return switch (random.nextInt(notes ? 12 : 10)) {
            case 0 -> new Styled(oneOf(STYLES), text(count));
            case 1 -> new Inline.Link("https://example.org/" + count, text(count));
            case 10 -> new Footnote(note(count));
            default -> text(count).getFirst();
        };
    }

    private List<Block> note(int count) {
        List<Block> note = new ArrayList<>(List.of(new Paragraph(List.of(piece(count, false)))));
        switch (random.nextInt(6)) {
            case 0 -> note.add(new Paragraph(List.of(piece(rarely() ? any(100, 900) : 5, rarely()))));
            case 1 -> note.add(new ItemList(Optional.empty(), List.of(paragraphs(1), paragraphs(2))));
            case 2 -> note.add(new Quotation(paragraphs(1)));
            default -> { }
        }
        return note;
    }

    private List<Inline> text(int count) {
        return List.of(new Text(String.join(" ", IntStream.range(0, count)
                .mapToObj(i -> "w%05dx".formatted(++words)).toList())));
    }

    private boolean rarely() {
        return random.nextInt(6) == 0;
    }

    private int any(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
