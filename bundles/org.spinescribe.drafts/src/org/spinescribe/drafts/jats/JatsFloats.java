/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.jats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Spaces;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;

/** Reads figures and tables. */
final class JatsFloats {

    private static final int MOST_SPAN = 200;
    private static final List<String> ENDINGS = List.of("", ".jpg", ".jpeg", ".png", ".svg", ".tif", ".gif");

    private final JatsContext context;

    JatsFloats(JatsContext context) {
        this.context = context;
    }

    /** Gives every figure, table and supplementary file of the article a name for the mentions in the text. */
    static void name(Element root, JatsContext context) {
        for (String kind : List.of("fig", "table-wrap", "supplementary-material")) {
            for (Element each : Elements.all(root, kind)) {
                if (Elements.name(each.getParentNode()).equals("fig-group")
                        && isFigure((Element) each.getParentNode())) {
                    continue; // a panel
                }
                if (kind.equals("table-wrap") && Elements.of(each, "label", "caption").isEmpty()) {
                    each.setUserData("name", "", null); // part of the text around it
                    continue;
                }
                String word = kind.equals("fig") ? "figure" : kind.equals("table-wrap") ? "table" : "file";
                String name = context.name(name(word, each));
                context.names.put(Elements.attribute(each, "id"), name);
                each.setUserData("name", name, null);
            }
        }
        for (Element group : Elements.all(root, "fig-group")) {
            if (isFigure(group)) {
                group(group, context);
            }
        }
        context.names.remove("");
    }

    /** The name of a float; a keyword of the language alone would be no valid name. */
    private static String name(String word, Element element) {
        String label = Elements.first(element, "label").map(Elements::text).orElse("");
        Matcher number = Pattern.compile("([SA]?\\d{1,3})").matcher(label);
        return number.find() ? word + "-" + number.group(1).toLowerCase(Locale.ROOT)
                : word.equals("figure") ? "picture" : word + "-without-number";
    }

    /** Whether a group of figures is one figure with panels, as its label or caption shows. */
    static boolean isFigure(Element group) {
        return !Elements.of(group, "label", "caption").isEmpty();
    }

    private static void group(Element group, JatsContext context) {
        String name = context.name(name("figure", group));
        group.setUserData("name", name, null);
        context.names.put(Elements.attribute(group, "id"), name);
        Elements.all(group, "fig").forEach(panel -> context.names.put(Elements.attribute(panel, "id"), name));
    }

    /** A group of figures as one figure with panels; the panels' own captions follow the caption. */
    DraftBlock.Figure group(Element group) {
        List<DraftBlock.Picture> pictures = new ArrayList<>();
        List<DraftInline> caption = new ArrayList<>(caption(group));
        for (Element panel : Elements.of(group, "fig")) {
            DraftBlock.Figure figure = figure(panel);
            pictures.addAll(figure.pictures());
            if (!figure.caption().isEmpty()) {
                caption.add(DraftInline.Words.made(" " + figure.label() + " "));
                caption.addAll(figure.caption());
            }
        }
        return new DraftBlock.Figure(name(group), Elements.first(group, "label").map(Elements::text).orElse(""),
                pictures, Spaces.trimmed(caption), context.places.of(group));
    }

    private static String name(Element element) {
        return String.valueOf(element.getUserData("name"));
    }

    DraftBlock.Figure figure(Element figure) {
        List<DraftBlock.Picture> pictures = new ArrayList<>();
        String alternative = Elements.all(figure, "alt-text").stream().map(Elements::text).findFirst().orElse("");
        Elements.all(figure, "graphic").stream().filter(each -> !Elements.name(each.getParentNode())
                .equals("alternatives")
                || Elements.of(each.getParentNode()).getFirst() == each)
                .forEach(each -> picture(each, alternative, pictures));
        return new DraftBlock.Figure(name(figure), Elements.first(figure, "label").map(Elements::text).orElse(""),
                pictures, caption(figure), context.places.of(figure));
    }

    private void picture(Element graphic, String alternative, List<DraftBlock.Picture> pictures) {
        String address = Elements.attribute(graphic, "href");
        Optional<Path> file = file(address);
        String name = "figures/" + file.map(path -> path.getFileName().toString()).orElse("");
        if (file.isEmpty()) {
            context.remark("picture-missing", graphic, address);
            return;
        }
        context.keep(name, file.get());
        pictures.add(new DraftBlock.Picture(name, address, alternative));
    }

    /** The file of a picture beside the article; the text often omits its file name extension. */
    private Optional<Path> file(String address) {
        return ENDINGS.stream().flatMap(ending -> context.file(address + ending).stream()).findFirst();
    }

    private List<DraftInline> caption(Element element) {
        List<DraftInline> text = new ArrayList<>();
        Elements.first(element, "caption").ifPresent(caption -> {
            for (Element each : Elements.of(caption, "title", "p")) {
                List<DraftInline> part = InlineReader.text(context, each);
                if (!text.isEmpty() && !part.isEmpty()) {
                    text.add(DraftInline.Words.made(" "));
                }
                text.addAll(part);
            }
        });
        Elements.of(element, "attrib").forEach(each -> {
            text.add(DraftInline.Words.made(" "));
            text.addAll(InlineReader.text(context, each));
        });
        return Spaces.trimmed(text);
    }

    // ---- Tables ----------------------------------------------------------------------------------------------------

    List<DraftBlock> table(Element wrap) {
        String label = Elements.first(wrap, "label").map(Elements::text).orElse("");
        List<Element> tables = Elements.all(wrap, "table");
        List<List<DraftInline>> notes = notes(wrap);
        if (tables.isEmpty()) {
            context.remark("caption-without-table", wrap, label);
            List<DraftBlock> blocks = new ArrayList<>();
            List<DraftInline> text = new ArrayList<>(List.of(DraftInline.Words.made(label + " ")));
            text.addAll(caption(wrap));
            blocks.add(new DraftBlock.Paragraph(text, context.places.of(wrap)));
            notes.forEach(note -> blocks.add(new DraftBlock.Paragraph(note, context.places.of(wrap))));
            context.names.values().remove(name(wrap));
            return blocks;
        }
        List<DraftBlock> blocks = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            List<Element> rows = Elements.all(tables.get(i), "tr");
            int head = (int) rows.stream().filter(row -> Elements.name(row.getParentNode()).equals("thead")).count();
            boolean last = i == tables.size() - 1;
            String name = i == 0 || name(wrap).isEmpty() ? name(wrap) : context.name(name(wrap));
            blocks.add(new DraftBlock.Table(name, label, i == 0 ? caption(wrap) : List.of(),
                    Math.max(1, head), grid(rows, wrap, label), last ? notes : List.of(), context.places.of(wrap)));
        }
        return blocks;
    }

    private List<List<DraftInline>> notes(Element wrap) {
        List<List<DraftInline>> notes = new ArrayList<>();
        for (Element foot : Elements.of(wrap, "table-wrap-foot")) {
            for (Element paragraph : Elements.all(foot, "p")) {
                List<DraftInline> text = new ArrayList<>();
                Elements.first(paragraph.getParentNode(), "label")
                        .ifPresent(label -> text.add(DraftInline.Words.made(Elements.text(label) + " ")));
                text.addAll(InlineReader.text(context, paragraph));
                notes.add(text);
            }
        }
        return notes;
    }

    /** Rows with an equal number of cells; the text of a spanning cell stands in the first of its cells. */
    private List<List<List<DraftInline>>> grid(List<Element> rows, Element wrap, String label) {
        List<TreeMap<Integer, List<DraftInline>>> grid = new ArrayList<>();
        rows.forEach(row -> grid.add(new TreeMap<>()));
        boolean merged = false;
        for (int y = 0; y < rows.size(); y++) {
            int x = 0;
            for (Element cell : Elements.of(rows.get(y), "td", "th")) {
                while (grid.get(y).containsKey(x)) {
                    x++;
                }
                int wide = span(cell, "colspan");
                int high = span(cell, "rowspan");
                merged |= wide > 1 || high > 1;
                for (int down = 0; down < high && y + down < rows.size(); down++) {
                    for (int right = 0; right < wide; right++) {
                        grid.get(y + down).put(x + right, down + right == 0 ? InlineReader.text(context, cell)
                                : List.of());
                    }
                }
                x += wide;
            }
        }
        if (merged) {
            context.remark("merged-cells", wrap, label);
        }
        int columns = grid.stream().mapToInt(row -> row.isEmpty() ? 0 : row.lastKey() + 1).max().orElse(0);
        return grid.stream().map(row -> IntStream.range(0, columns).mapToObj(x -> row.getOrDefault(x, List.of()))
                .toList()).toList();
    }

    private static int span(Element cell, String name) {
        String span = Elements.attribute(cell, name);
        return span.matches("[1-9]\\d{0,2}") ? Math.min(MOST_SPAN, Integer.parseInt(span)) : 1;
    }
}
