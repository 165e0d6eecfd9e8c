/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;

/** Reads text letter by letter with its tracked changes; {@link DocxReader} reads it with all or none of them. */
final class RevisionReader {

    private static final String BOOKMARK = "_SpineScribe_";
    /** Stands for the mark of a note. */
    private static final String NOTE = "\uFFFC";

    private final WordStyles styles;
    private final List<RevisedUnit> units = new ArrayList<>();
    private final Map<String, Integer> bookmarks = new LinkedHashMap<>();
    private final Map<String, Integer> openComments = new LinkedHashMap<>();
    private final List<RevisedText.CommentRange> comments = new ArrayList<>();
    private final RevisedFields fields = new RevisedFields(units);
    private Optional<Revision> inserted = Optional.empty();
    private Optional<Revision> deleted = Optional.empty();
    private final CellCounter cells = new CellCounter();
    private String target = "";
    private String story = "";

    RevisionReader(WordStyles styles) {
        this.styles = styles;
    }

    /** The text of elements one after the other. */
    RevisedText read(List<Element> roots) {
        for (Element root : roots) {
            boolean note = Elements.name(root).endsWith("note");
            story = note ? "note " + Elements.attribute(root, "id") : "";
            Elements.of(root).forEach(this::element);
        }
        return new RevisedText(units, bookmarks, comments);
    }

    private void element(Element element) {
        switch (Elements.name(element)) {
            case "p" -> paragraph(element);
            case "r" -> run(element);
            case "ins", "moveTo" -> within(Optional.of(Revision.of(element)), deleted, element);
            case "del", "moveFrom" -> within(inserted, Optional.of(Revision.of(element)), element);
            case "tbl" -> cells.within(element, () -> Elements.of(element).forEach(this::element));
            case "tr" -> cells.within(element, () -> changed(element, "trPr", "ins", "del"));
            case "tc" -> cells.within(element, () -> changed(element, "tcPr", "cellIns", "cellDel"));
            case "hyperlink" -> leadingTo(Elements.attribute(element, "anchor"), element);
            case "fldSimple" -> leadingTo(RevisedFields.target(Elements.attribute(element, "instr")), element);
            case "sdt" -> Elements.first(element, "sdtContent").ifPresent(each ->
                    Elements.of(each).forEach(this::element));
            case "bookmarkStart" -> bookmark(Elements.attribute(element, "name"));
            case "commentRangeStart" -> openComments.put(Elements.attribute(element, "id"), units.size());
            case "commentRangeEnd" -> comment(Elements.attribute(element, "id"));
            case "AlternateContent" -> Elements.first(element, "Choice").ifPresent(choice ->
                    Elements.of(choice).forEach(this::element));
            case "pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "Fallback", "txbxContent", "sdtPr" -> { }
            default -> Elements.of(element).forEach(this::element);
        }
    }

    private void within(Optional<Revision> insertion, Optional<Revision> deletion, Element element) {
        Optional<Revision> outerInsertion = inserted;
        Optional<Revision> outerDeletion = deleted;
        inserted = inserted.or(() -> insertion);
        deleted = deleted.or(() -> deletion);
        Elements.of(element).forEach(this::element);
        inserted = outerInsertion;
        deleted = outerDeletion;
    }

    /** A row or a cell, which may have been inserted or deleted as a whole. */
    private void changed(Element element, String properties, String insertion, String deletion) {
        within(change(element, insertion, properties), change(element, deletion, properties), element);
    }

    private static Optional<Revision> change(Element element, String kind, String... path) {
        return Elements.first(element, path).flatMap(properties -> Elements.first(properties, kind)).map(Revision::of);
    }

    private void leadingTo(String bookmark, Element element) {
        String outer = target;
        target = bookmark.isEmpty() ? outer : bookmark;
        Elements.of(element).forEach(this::element);
        target = outer;
    }

    private void bookmark(String name) {
        if (name.startsWith(BOOKMARK)) {
            bookmarks.putIfAbsent(name, units.size());
        }
    }

    private void comment(String id) {
        Integer start = openComments.remove(id);
        if (start != null) {
            comments.add(new RevisedText.CommentRange(id, start, units.size()));
        }
    }

    private void paragraph(Element paragraph) {
        Elements.of(paragraph).forEach(this::element);
        Optional<Revision> insertion = inserted.or(() -> change(paragraph, "ins", "pPr", "rPr"))
                .or(() -> change(paragraph, "moveTo", "pPr", "rPr"));
        Optional<Revision> deletion = deleted.or(() -> endsCell(paragraph) ? Optional.empty()
                : change(paragraph, "del", "pPr", "rPr").or(() -> change(paragraph, "moveFrom", "pPr", "rPr")));
        units.add(new RevisedUnit(RevisedUnit.Kind.END, "\n", Set.of(), insertion, deletion, Optional.empty(), "",
                story, new RevisedParagraph(ParagraphKind.of(Elements.first(paragraph, "pPr"), styles),
                        cells.current(), Elements.first(paragraph, "pPr", "pPrChange")
                                .filter(change -> isOfKind(change, styles)).map(Revision::of))));
    }

    /** Whether a paragraph ends its cell: its paragraph mark goes only with the cell or row. */
    private static boolean endsCell(Element paragraph) {
        return paragraph.getParentNode() instanceof Element cell && Elements.name(cell).equals("tc")
                && Elements.of(cell, "p").getLast() == paragraph;
    }

    /** Whether a change of a paragraph's properties makes another kind of paragraph of it. */
    static boolean isOfKind(Element change, WordStyles styles) {
        return !ParagraphKind.of(Optional.of((Element) change.getParentNode()), styles)
                .equals(ParagraphKind.of(Elements.first(change, "pPr"), styles));
    }

    private void run(Element run) {
        if (!WordPart.isWord(run)) {
            return;
        }
        RunLook look = RunLook.of(run, styles);
        Optional<Revision> restyled = change(run, "rPrChange", "rPr");
        for (Element element : Elements.of(run)) {
            switch (Elements.name(element)) {
                case "fldChar" -> fields.mark(Elements.attribute(element, "fldCharType"), inserted, deleted);
                case "instrText", "delInstrText" -> fields.instruction(element.getTextContent());
                case "footnoteReference", "endnoteReference" -> add(RevisedUnit.Kind.NOTE, NOTE, look, restyled,
                        Elements.attribute(element, "id"));
                case "commentRangeStart", "commentRangeEnd", "AlternateContent" -> element(element);
                default -> letters(RunText.of(element, look.font(), Changes.REJECT), look, restyled);
            }
        }
    }

    private void letters(String text, RunLook look, Optional<Revision> restyled) {
        text.codePoints().forEach(letter -> add(RevisedUnit.Kind.LETTER, Character.toString(letter), look, restyled,
                target));
    }

    private void add(RevisedUnit.Kind kind, String text, RunLook look, Optional<Revision> restyled, String leadsTo) {
        if (fields.isPrintedTextNext()) {
            units.add(new RevisedUnit(kind, text, look.styles(), inserted, deleted, restyled, leadsTo, story,
                    RevisedParagraph.PLAIN));
        }
    }
}
