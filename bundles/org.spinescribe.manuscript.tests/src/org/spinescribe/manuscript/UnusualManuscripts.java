/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import static org.spinescribe.manuscript.SampleManuscript.heading;
import static org.spinescribe.manuscript.SampleManuscript.paragraph;
import static org.spinescribe.manuscript.SampleManuscript.row;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.spinescribe.manuscript.Block.Alignment;
import org.spinescribe.manuscript.Block.Column;
import org.spinescribe.manuscript.Block.Figure;
import org.spinescribe.manuscript.Block.ItemList;
import org.spinescribe.manuscript.Block.Panel;
import org.spinescribe.manuscript.Block.Quotation;
import org.spinescribe.manuscript.Block.Table;
import org.spinescribe.manuscript.Inline.CrossReference;
import org.spinescribe.manuscript.Inline.Footnote;
import org.spinescribe.manuscript.Inline.Link;
import org.spinescribe.manuscript.Inline.Style;
import org.spinescribe.manuscript.Inline.Styled;
import org.spinescribe.manuscript.Inline.Text;

/** Manuscripts with content that no design foresaw. */
public final class UnusualManuscripts {

    private UnusualManuscripts() {
    }

    /** Bodies by their unusual feature. */
    public static Map<String, List<Block>> bodies() {
        Map<String, List<Block>> bodies = new LinkedHashMap<>();
        bodies.put("nothing", List.of());
        bodies.put("a list that begins with a list", List.of(list(List.of(list(List.of(paragraph(text("inner"))))))));
        bodies.put("an empty item", List.of(list(List.of())));
        bodies.put("lists five deep", List.of(deepList(5)));
        bodies.put("a list that starts at 7",
                List.of(new ItemList(Optional.of(7), List.of(List.of(paragraph(text("x")))))));
        bodies.put("a table in a list", List.of(new ItemList(Optional.empty(),
                List.of(List.of(paragraph(text("see")), table("t", 2, 1))))));
        bodies.put("a list in a quotation", List.of(new Quotation(List.of(list(List.of(paragraph(text("x"))))))));
        bodies.put("a table of one row", List.of(table("t", 3, 1)));
        bodies.put("a table without rows", List.of(table("t", 2, 0)));
        bodies.put("a table of twelve columns", List.of(table("t", 12, 3)));
        bodies.put("two tables in a row at the end", List.of(table("t", 2, 2), table("u", 2, 2)));
        bodies.put("a row with too few cells", List.of(new Table("t", "Table 1", List.of(), columns(3),
                List.of(row("a", "b", "c")), List.of(row("only one")))));
        IntStream.rangeClosed(2, 7).forEach(n -> bodies.put(n + " panels", List.of(panels(n))));
        bodies.put("a figure without caption", List.of(new Figure("f", "Fig. 1", List.of(panel("")), List.of())));
        bodies.put("footnotes everywhere", List.of(new Block.Heading(1, List.of(text("Heading"), footnote())),
                new Table("t", "Table 1", List.of(text("Caption"), footnote()), columns(1), List.of(),
                        List.of(new Block.Row(List.of(List.of(text("cell"), footnote()))))),
                list(List.of(paragraph(text("item"), footnote())))));
        bodies.put("a footnote in a footnote",
                List.of(paragraph(text("x"), new Footnote(List.of(paragraph(text("outer"), footnote()))))));
        bodies.put("a reference to nothing", List.of(paragraph(new CrossReference("nowhere", "Fig. 9"),
                new Inline.Citation(List.of(new Inline.Citation.Part("[9]", Optional.of("nowhere"))), false))));
        bodies.put("the same work cited often", List.of(paragraph(Collections.nCopies(5,
                new Inline.Citation(List.of(new Inline.Citation.Part("1", Optional.of("work1"))), true))
                .toArray(Inline[]::new))));
        bodies.put("odd addresses", List.of(paragraph(link("https://example.org/a b<c>\"d'e?f=ü&g"),
                link("10.1002/(SICI)1097-0142(19970101)79:1<1::AID>3.0.CO;2-#"), link("mailto:a@b.c"))));
        bodies.put("control characters", List.of(paragraph(text("a\u0001b\tc\nd"))));
        bodies.put("markup characters", List.of(paragraph(text("a < b & c > d \" ' ]]> <w:p/> %s {0} $1 \\"))));
        bodies.put("styles inside each other", List.of(paragraph(new Styled(Style.STRONG, List.of(text("b"),
                new Styled(Style.EMPHASIS, List.of(text("bi"), new Styled(Style.SUPERSCRIPT, List.of(text("2")))))))),
                paragraph(new Styled(Style.CODE, List.of(text("code"))))));
        bodies.put("a word that fits on no line", List.of(paragraph(text("x".repeat(400)))));
        bodies.put("headings that skip a level", List.of(heading(3, "Three"), heading(1, "One"), heading(3, "Three")));
        bodies.put("an empty paragraph", List.of(paragraph(), heading(1, "")));
        bodies.put("line breaks only", List.of(paragraph(new Inline.LineBreak(), new Inline.LineBreak())));
        return bodies;
    }

    private static Text text(String text) {
        return new Text(text);
    }

    private static Link link(String address) {
        return new Link(address, List.of(text(address)));
    }

    private static Footnote footnote() {
        return new Footnote(List.of(paragraph(text("note")), paragraph(text("second paragraph"))));
    }

    private static ItemList list(List<Block> item) {
        return new ItemList(Optional.empty(), List.of(item, item));
    }

    private static ItemList deepList(int depth) {
        Stream<Block> own = Stream.of(paragraph(text("level " + depth)));
        return list((depth == 1 ? own : Stream.concat(own, Stream.of(deepList(depth - 1)))).toList());
    }

    private static List<Column> columns(int count) {
        return Collections.nCopies(count, new Column(Alignment.CENTER, 1));
    }

    private static Table table(String id, int columns, int rows) {
        String[] cells = Collections.nCopies(columns, "cell").toArray(String[]::new);
        return new Table(id, "Table 1", List.of(text("Caption")), columns(columns), List.of(row(cells)),
                Collections.nCopies(rows, row(cells)));
    }

    private static Figure panels(int count) {
        return new Figure("f", "Fig. 1",
                IntStream.range(0, count).mapToObj(i -> panel(String.valueOf((char) ('a' + i)))).toList(),
                List.of(text("Caption")));
    }

    private static Panel panel(String letter) {
        return new Panel(letter, SampleImages.png("panel" + letter + ".png"), "Grey ramp " + letter);
    }
}
