/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.pasting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Place;

/**
 * Reads the HTML that Word, LibreOffice, Excel and browsers put on the clipboard: paragraphs, lists, tables, and styled
 * words.
 */
public final class PastedHtml {

    private static final Set<String> BLOCKS = Set.of("p", "div", "blockquote", "pre", "section", "article", "header",
            "footer", "address", "dl", "dt", "dd", "center", "body", "html", "caption", "figcaption");

    private static final Set<String> WITHOUT_WORDS = Set.of("br", "img");
    private static final Set<String> PARTS = Set.of("table", "tr", "td", "th", "ul", "ol", "li");

    private final ManagedText managed;
    private final StyledWords words = new StyledWords();
    private final List<DraftBlock> blocks = new ArrayList<>();
    private final ItemLists lists = new ItemLists(blocks);
    private final Deque<PastedCells> tables = new ArrayDeque<>();
    private HtmlToken.Start cell;
    private int pictures;

    private PastedHtml(Map<String, String> keys) {
        managed = new ManagedText(keys);
    }

    /**
     * The result of reading.
     *
     * @param pictures the number of pictures, which are no text
     * @param printed the number of citations of reference managers kept as printed text
     * @param lists the number of dropped lists of references
     */
    public record Reading(List<DraftBlock> blocks, int pictures, int printed, int lists) {

        public Reading {
            blocks = List.copyOf(blocks);
        }
    }

    /** Reads HTML, or the fragment of it that a program has marked as copied; citations become text. */
    public static Reading read(String html) {
        return CopiedHtml.of(html).read(Map.of());
    }

    /**
     * Reads the tokens of HTML.
     *
     * @param keys of the report, by those of the citations; citations of other works become text
     */
    static Reading read(List<HtmlToken> html, Map<String, String> keys) {
        PastedHtml reader = new PastedHtml(keys);
        html.forEach(reader::take);
        reader.endParagraph();
        reader.lists.endAll();
        return new Reading(reader.blocks, reader.pictures, reader.managed.printed(), reader.managed.lists());
    }

    /** The part of HTML that a program has marked as copied. */
    static String fragment(String html) {
        int start = html.indexOf("<!--StartFragment-->");
        int end = html.lastIndexOf("<!--EndFragment-->");
        return start >= 0 && end > start && !html.substring(0, start).contains("<table")
                ? html.substring(start, end) : html;
    }

    private void take(HtmlToken token) {
        boolean shown = managed.isShown();
        switch (token) {
            case HtmlToken.Text text when shown -> words.add(text.text());
            case HtmlToken.ListMark mark when shown -> lists.mark(mark.text());
            case HtmlToken.Start start when shown || !WITHOUT_WORDS.contains(start.name()) -> start(start);
            case HtmlToken.End end -> end(end.name());
            case HtmlToken.Replaced by -> managed.begin(by).ifPresent(words::cite);
            case HtmlToken.ReplacedEnd end -> managed.end();
            default -> { }
        }
    }

    private void start(HtmlToken.Start start) {
        switch (start.name()) {
            case "br" -> words.lineBreak();
            case "img" -> pictures++;
            case "table" -> {
                endParagraph();
                tables.push(new PastedCells());
            }
            case "tr" -> tables.stream().findFirst().ifPresent(PastedCells::row);
            case "td", "th" -> {
                endCell();
                cell = start;
            }
            case "ul", "ol" -> {
                endParagraph();
                lists.begin(start.name().equals("ol"), start.attribute("start"));
            }
            case "li" -> {
                endParagraph();
                lists.item();
            }
            default -> {
                if (isBlock(start.name())) {
                    endParagraph();
                    lists.paragraph(start.style("mso-list"));
                }
                words.begin(start);
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "table" -> endTable();
            case "td", "th", "tr" -> endCell();
            case "ul", "ol" -> {
                endParagraph();
                lists.end();
            }
            case "li" -> endParagraph();
            default -> {
                if (isBlock(name)) {
                    endParagraph();
                }
                words.end(name);
            }
        }
    }

    /** Whether a token ends a sentence. */
    static boolean isBreak(HtmlToken token) {
        String name = token instanceof HtmlToken.Start start ? start.name()
                : token instanceof HtmlToken.End end ? end.name() : "";
        return isBlock(name) || PARTS.contains(name);
    }

    private static boolean isBlock(String name) {
        return BLOCKS.contains(name) || name.matches("h[1-6]");
    }

    /** Ends a paragraph: in a cell with a line break, elsewhere as a block. */
    private void endParagraph() {
        if (cell != null) {
            words.paragraphBreak();
            return;
        }
        List<DraftInline> text = words.take();
        if (!DraftInline.plain(text).isBlank()) {
            lists.add(new DraftBlock.Paragraph(text, Place.NONE));
        }
    }

    private void endCell() {
        if (cell != null && !tables.isEmpty()) {
            tables.peek().cell(words.take(), cell.name().equals("th"), number(cell.attribute("colspan")),
                    number(cell.attribute("rowspan")));
        }
        cell = null;
    }

    private static int number(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : 1;
    }

    /** Ends a table; a table inside another one comes before the outer one, as no cell holds a table. */
    private void endTable() {
        endCell();
        if (!tables.isEmpty()) {
            DraftBlock.Table table = tables.pop().table();
            if (!table.rows().isEmpty()) {
                lists.endAll();
                blocks.add(table);
            }
        }
    }
}
