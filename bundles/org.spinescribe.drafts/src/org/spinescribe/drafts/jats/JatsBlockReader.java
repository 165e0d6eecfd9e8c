/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.jats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;

/** Reads sections, paragraphs, lists, figures and tables. */
final class JatsBlockReader {

    private static final Set<String> BLOCKS = Set.of("list", "fig", "fig-group", "table-wrap", "table-wrap-group",
            "disp-quote",
            "boxed-text", "def-list", "p", "sec", "supplementary-material", "disp-formula-group", "verse-group",
            "preformat",
            "disp-formula", "speech", "statement", "media", "array", "code", "graphic", "attrib", "floats-group");

    private final JatsContext context;
    private final JatsFloats floats;

    JatsBlockReader(JatsContext context) {
        this.context = context;
        floats = new JatsFloats(context);
    }

    /** The blocks that an element contains; headings have at least the given level. */
    List<DraftBlock> of(Element parent, int level) {
        List<DraftBlock> blocks = new ArrayList<>();
        Elements.of(parent).forEach(element -> add(element, level, blocks));
        return blocks;
    }

    /** Reads a block with all its content. */
    void add(Element element, int level, List<DraftBlock> blocks) {
        switch (Elements.name(element)) {
            case "sec", "app", "notes", "ack", "glossary" -> section(element, level, blocks);
            case "p", "attrib", "speaker" -> paragraph(element, level, blocks);
            case "list" -> blocks.add(list(element));
            case "def-list" -> definitions(element, blocks);
            case "fig" -> blocks.add(floats.figure(element));
            case "table-wrap" -> floats.table(element).forEach(blocks::add);
            case "fig-group" -> {
                if (JatsFloats.isFigure(element)) {
                    blocks.add(floats.group(element));
                } else {
                    Elements.of(element).forEach(each -> add(each, level, blocks));
                }
            }
            case "table-wrap-group", "floats-group", "disp-quote", "speech", "app-group", "verse-group" ->
                    Elements.of(element).forEach(each -> add(each, level, blocks));
            case "boxed-text", "statement" -> boxed(element, level, blocks);
            case "title", "subtitle" -> {
                if (!Elements.name(element.getParentNode())
                        .matches("sec|app|notes|ack|glossary|boxed-text|statement")) {
                    blocks.add(new DraftBlock.Heading(level, InlineReader.text(context, element),
                            context.places.of(element)));
                }
            }
            case "disp-formula", "disp-formula-group", "preformat", "code", "verse-line", "array" -> {
                context.remark("equation", element, Elements.words(element));
                text(element, blocks);
            }
            case "supplementary-material", "media", "graphic", "label", "sec-meta", "object-id", "permissions",
                    "caption" -> { }
            default -> paragraph(element, level, blocks);
        }
    }

    private void section(Element section, int level, List<DraftBlock> blocks) {
        Optional<Element> title = Elements.first(section, "title").filter(each -> !Elements.text(each).isEmpty());
        title.ifPresent(each -> {
            String label = Elements.first(section, "label").map(Elements::text).orElse("");
            List<DraftInline> text = new ArrayList<>(InlineReader.text(context, each));
            if (!label.isEmpty()) {
                text.addFirst(DraftInline.Words.made(label + " "));
            }
            blocks.add(new DraftBlock.Heading(level, text, context.places.of(each)));
        });
        Elements.of(section).forEach(each -> add(each, title.isPresent() ? level + 1 : level, blocks));
    }

    private void paragraph(Element paragraph, int level, List<DraftBlock> blocks) {
        InlineReader reader = new InlineReader(context, paragraph, each -> BLOCKS.contains(Elements.name(each)));
        for (Object part : reader.read(paragraph)) {
            if (part instanceof Element block) {
                add(block, level, blocks);
            } else {
                @SuppressWarnings("unchecked") // the reader returns blocks and lines only
                List<DraftInline> text = (List<DraftInline>) part;
                blocks.add(new DraftBlock.Paragraph(text, context.places.of(paragraph)));
            }
        }
    }

    private void text(Element element, List<DraftBlock> blocks) {
        List<DraftInline> text = InlineReader.text(context, element);
        if (!text.isEmpty()) {
            blocks.add(new DraftBlock.Paragraph(text, context.places.of(element)));
        }
    }

    private void boxed(Element box, int level, List<DraftBlock> blocks) {
        Elements.first(box, "caption", "title").or(() -> Elements.first(box, "title")).ifPresent(title ->
                blocks.add(new DraftBlock.Heading(level, InlineReader.text(context, title), context.places.of(title))));
        Elements.first(box, "caption").ifPresent(caption -> Elements.of(caption, "p")
                .forEach(each -> paragraph(each, level, blocks)));
        Elements.of(box).forEach(each -> add(each, level + 1, blocks));
    }

    private DraftBlock.Items list(Element list) {
        List<List<DraftBlock>> items = new ArrayList<>();
        for (Element item : Elements.of(list, "list-item")) {
            List<DraftBlock> content = of(item, 1);
            if (!content.isEmpty()) {
                items.add(content);
            }
        }
        String type = Elements.attribute(list, "list-type");
        boolean numbered = type.equals("order") || type.startsWith("alpha") || type.startsWith("roman");
        return new DraftBlock.Items(numbered ? Optional.of(1) : Optional.empty(), items, context.places.of(list));
    }

    private void definitions(Element list, List<DraftBlock> blocks) {
        for (Element item : Elements.of(list, "def-item")) {
            List<DraftInline> text = new ArrayList<>();
            Elements.first(item, "term").ifPresent(term -> text.addAll(InlineReader.text(context, term)));
            text.add(DraftInline.Words.made(": "));
            Elements.of(item, "def")
                    .forEach(def -> Elements.of(def).forEach(each -> text.addAll(InlineReader.text(context, each))));
            blocks.add(new DraftBlock.Paragraph(text, context.places.of(item)));
        }
    }
}
