/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Place;
import org.spinescribe.drafts.Remark;
import org.spinescribe.drafts.Spaces;
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.parts.SourceBlock;
import org.spinescribe.drafts.parts.SourceBlock.Role;
import org.spinescribe.drafts.references.WorkList;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;

/** Reads the blocks of a Word file. */
public final class DocxReader {

    private static final Map<String, SourceBlock.Role> ROLES = Map.ofEntries(Map.entry("title", Role.TITLE),
            Map.entry("subtitle", Role.SUBTITLE), Map.entry("author", Role.AUTHOR), Map.entry("authors", Role.AUTHOR),
            Map.entry("date", Role.DATE), Map.entry("abstract title", Role.ABSTRACT_TITLE),
            Map.entry("abstracttitle", Role.ABSTRACT_TITLE), Map.entry("abstract", Role.ABSTRACT),
            Map.entry("keywords", Role.KEYWORDS), Map.entry("caption", Role.CAPTION),
            Map.entry("image caption", Role.CAPTION), Map.entry("table caption", Role.CAPTION),
            Map.entry("bibliography", Role.BIBLIOGRAPHY), Map.entry("endnote bibliography", Role.BIBLIOGRAPHY),
            Map.entry("affiliation", Role.AFFILIATION), Map.entry("affiliations", Role.AFFILIATION),
            Map.entry("table note", Role.TABLE_NOTE), Map.entry("table footnote", Role.TABLE_NOTE),
            Map.entry("quote", Role.QUOTE), Map.entry("block text", Role.QUOTE),
            Map.entry("intense quote", Role.QUOTE));

    private final WordContext context;
    private final WordPart part;
    private final ParagraphReader paragraphs;
    private final List<SourceBlock> blocks = new ArrayList<>();
    private SourceBlock.Paragraph unfinished;

    private DocxReader(WordContext context, WordPart part, NoteReader notes) {
        this.context = context;
        this.part = part;
        paragraphs = new ParagraphReader(context, part, notes);
    }

    /**
     * The blocks of a file, with its other data.
     *
     * @param works from the fields of reference managers
     * @param pictures names beside the report by parts of the file
     * @param language tag of the text; empty when the file has none
     */
    public record WordText(List<SourceBlock> blocks, WorkList works, Map<String, String> pictures, String language,
            List<Remark> remarks) {
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableDraft when its text cannot be read
     */
    public static WordText read(WordFile file, Changes changes) throws UnreadableDraft {
        String main = file.mainPart();
        WordContext context = new WordContext(file, changes, main);
        WordPart part = WordPart.read(file, main).orElseThrow(() -> new UnreadableDraft("no-docx"));
        Element body = Elements.first(part.root, "body").orElseThrow(() -> new UnreadableDraft("no-docx"));
        DocxReader reader = new DocxReader(context, part, new NoteReader(context, main));
        Elements.of(body).forEach(reader::block);
        reader.finish();
        SideTexts.remark(context, part, main);
        return new WordText(reader.blocks, context.citations.works(), context.pictureFiles,
                context.styles.language(), context.remarks);
    }

    private void block(Element element) {
        String name = Elements.name(element);
        if (context.changes.leaves(name)) {
            return;
        }
        switch (name) {
            case "p" -> paragraph(element);
            case "tbl" -> {
                finish();
                blocks.add(new TableReader(context, part, this::cell).read(element));
            }
            case "sdt" -> control(element);
            case "altChunk" -> context.remark("other-document", Place.NONE);
            case "AlternateContent" -> Elements.first(element, "Choice").ifPresent(each ->
                    Elements.of(each).forEach(this::block));
            case "sectPr", "Fallback", "sdtPr", "sdtEndPr", "pPr" -> { }
            default -> Elements.of(element).forEach(this::block);
        }
    }

    private void control(Element control) {
        String gallery = Elements.value(control, "sdtPr", "docPartObj", "docPartGallery");
        if (gallery.equals("Table of Contents")) {
            context.remark("contents", Place.NONE);
            return;
        }
        int first = blocks.size();
        Elements.first(control, "sdtContent").ifPresent(each -> Elements.of(each).forEach(this::block));
        if (gallery.equals("Bibliographies") || Elements.value(control, "sdtPr", "tag")
                .startsWith("MENDELEY_BIBLIOGRAPHY")) {
            finish();
            for (int i = first; i < blocks.size(); i++) {
                if (blocks.get(i) instanceof SourceBlock.Paragraph each && each.role() != Role.HEADING) {
                    blocks.set(i, each.as(Role.BIBLIOGRAPHY, 0));
                }
            }
        }
    }

    private void paragraph(Element element) {
        ParagraphReader.Content content = paragraphs.read(element);
        SourceBlock.Paragraph read = of(element, content);
        SourceBlock.Paragraph whole = unfinished == null ? read : joined(unfinished, read);
        unfinished = whole;
        if (!context.changes.isLeft(Elements.first(element, "pPr", "rPr"))) {
            if (content.contents()) {
                unfinished = null;
                context.remark("contents-line", read.place(), read.words());
            }
            finish();
        }
        content.boxes().forEach(box -> Elements.of(box).forEach(this::block));
    }

    /** Joins a paragraph whose paragraph mark this view lacks to the next one, whose properties hold for both. */
    private static SourceBlock.Paragraph joined(SourceBlock.Paragraph before, SourceBlock.Paragraph next) {
        List<DraftInline> text = new ArrayList<>(before.text());
        text.addAll(next.text());
        List<DraftBlock.Picture> pictures = new ArrayList<>(before.pictures());
        pictures.addAll(next.pictures());
        return new SourceBlock.Paragraph(next.role(), next.level(), text, next.look(), next.item(), pictures,
                before.words().isEmpty() ? next.place() : before.place());
    }

    private void finish() {
        if (unfinished != null && !unfinished.isEmpty()) {
            blocks.add(unfinished);
        }
        unfinished = null;
    }

    /** The paragraphs of a cell. */
    private List<SourceBlock.Paragraph> cell(Element cell) {
        DocxReader inner = new DocxReader(context, part, paragraphs.notes());
        Elements.of(cell).forEach(inner::block);
        inner.finish();
        List<SourceBlock.Paragraph> found = new ArrayList<>();
        for (SourceBlock block : inner.blocks) {
            switch (block) {
                case SourceBlock.Paragraph paragraph -> found.add(paragraph);
                case SourceBlock.Table table -> {
                    context.remark("nested-table", table.place());
                    table.rows().forEach(row -> row.forEach(found::addAll));
                }
            }
        }
        return found;
    }

    private SourceBlock.Paragraph of(Element element, ParagraphReader.Content content) {
        Optional<Element> properties = Elements.first(element, "pPr");
        String style = properties.map(each -> Elements.value(each, "pStyle")).orElse("");
        int level = level(properties, style);
        Role role = content.referenceList() ? Role.BIBLIOGRAPHY : level > 0 ? Role.HEADING
                : context.styles.names(style).stream().filter(ROLES::containsKey).map(ROLES::get).findFirst()
                        .orElse(Role.PLAIN);
        return new SourceBlock.Paragraph(role, role == Role.HEADING ? level : 0, Spaces.joined(content.text()),
                look(element, properties, style), role == Role.HEADING ? Optional.empty() : item(properties, style),
                content.pictures(), part.place(element));
    }

    private int level(Optional<Element> properties, String style) {
        String outline = properties.map(each -> Elements.value(each, "outlineLvl")).orElse("");
        return outline.matches("[0-8]") ? Integer.parseInt(outline) + 1
                : outline.isEmpty() ? context.styles.headingLevel(style) : 0;
    }

    private SourceBlock.Look look(Element paragraph, Optional<Element> properties, String style) {
        List<Element> runs = Elements.all(paragraph, "r").stream()
                .filter(run -> !Elements.all(run, "t").isEmpty() && !Elements.text(run).isEmpty()).toList();
        String alignment = properties.flatMap(each -> Elements.first(each, "jc"))
                .or(() -> context.styles.find(style, "pPr", "jc")).map(each -> Elements.attribute(each, "val"))
                .orElse("");
        return new SourceBlock.Look(!runs.isEmpty() && runs.stream().allMatch(run -> has(run, style, "b")),
                !runs.isEmpty() && runs.stream().allMatch(run -> has(run, style, "i")), alignment.equals("center"),
                runs.stream().mapToInt(run -> size(run, style)).min().orElse(0));
    }

    private boolean has(Element run, String style, String property) {
        String own = Elements.value(run, "rPr", "rStyle");
        return Elements.first(run, "rPr", property)
                .or(() -> own.isEmpty() ? Optional.empty() : context.styles.find(own, "rPr", property))
                .or(() -> context.styles.find(style, "rPr", property)).map(RunLook::isOn).orElse(false);
    }

    private int size(Element run, String style) {
        String size = Elements.first(run, "rPr", "sz").or(() -> context.styles.find(style, "rPr", "sz"))
                .map(each -> Elements.attribute(each, "val")).orElse("");
        return size.matches("\\d{1,3}") ? Integer.parseInt(size) : 0;
    }

    private Optional<SourceBlock.Item> item(Optional<Element> properties, String style) {
        Optional<Element> numbering = properties.flatMap(each -> Elements.first(each, "numPr"))
                .or(() -> context.styles.find(style, "pPr", "numPr"));
        if (numbering.isEmpty()) {
            return Optional.empty();
        }
        String list = Elements.value(numbering.get(), "numId");
        String level = Elements.value(numbering.get(), "ilvl");
        int depth = level.matches("[0-8]") ? Integer.parseInt(level) : 0;
        return context.numbering.level(list, depth).map(found -> new SourceBlock.Item(list, depth,
                found.numbered() ? Optional.of(found.start()) : Optional.empty()));
    }
}
