/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Place;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;

/** Reads the text of paragraphs of one part, field by field and run by run. */
final class ParagraphReader {

    private static final Pattern ADDRESS = Pattern.compile("HYPERLINK\\s+\"([^\"]+)\"");

    private final WordContext context;
    private final WordPart part;
    private final NoteReader notes;
    private final OpenFields open = new OpenFields();
    private DrawingReader drawings;
    private Place place;
    private int offset;
    private final List<CountedText> counted = new ArrayList<>();

    ParagraphReader(WordContext context, WordPart part, NoteReader notes) {
        this.context = context;
        this.part = part;
        this.notes = notes;
    }

    /**
     * The content of a paragraph.
     *
     * @param boxes text boxes anchored in it
     */
    record Content(List<DraftInline> text, List<DraftBlock.Picture> pictures, List<Element> boxes,
            boolean referenceList, boolean contents) {
    }

    NoteReader notes() {
        return notes;
    }

    /** The texts of the latest paragraph, in their order. */
    List<CountedText> texts() {
        return List.copyOf(counted);
    }

    Content read(Element paragraph) {
        open.startLine();
        drawings = new DrawingReader(context, part);
        place = part.place(paragraph);
        offset = 0;
        counted.clear();
        boolean references = open.any(WordField::isReferenceList);
        boolean contents = open.any(WordField::isContents);
        Elements.of(paragraph).forEach(this::element);
        references |= open.any(WordField::isReferenceList);
        contents |= open.any(WordField::isContents);
        return new Content(open.endLine(), drawings.pictures(), drawings.boxes(), references, contents);
    }

    private void element(Element element) {
        String name = Elements.name(element);
        if (context.changes.leaves(name)) {
            return;
        }
        switch (name) {
            case "r" -> run(element);
            case "hyperlink" -> hyperlink(element);
            case "fldSimple" -> simpleField(element);
            case "sdt" -> control(element);
            case "oMath", "oMathPara" -> equation(element);
            case "AlternateContent" -> Elements.first(element, "Choice").ifPresent(choice ->
                    Elements.of(choice).forEach(this::element));
            case "pPr", "rPr", "Fallback" -> { }
            default -> Elements.of(element).forEach(this::element);
        }
    }

    private void run(Element run) {
        if (!WordPart.isWord(run)) {
            Elements.of(run).forEach(this::element);
            return;
        }
        RunLook look = RunLook.of(run, context.styles);
        Elements.of(run).forEach(child -> inRun(child, look));
    }

    private void inRun(Element child, RunLook look) {
        switch (Elements.name(child)) {
            case "fldChar" -> fieldCharacter(child);
            case "instrText" -> open.innermost().ifPresent(field ->
                    field.instruction.append(child.getTextContent()));
            case "footnoteReference", "endnoteReference" -> {
                if (notes != null) {
                    open.sink().add(notes.note(child, place));
                }
            }
            case "drawing", "pict", "object" -> drawings.read(child, place);
            case "AlternateContent" -> Elements.first(child, "Choice").ifPresentOrElse(
                    choice -> Elements.of(choice).forEach(each -> inRun(each, look)),
                    () -> Elements.of(child, "Fallback").forEach(each ->
                            Elements.of(each).forEach(inner -> inRun(inner, look))));
            default -> {
                int start = offset;
                text(RunText.of(child, look.font(), context.changes), look);
                if (offset > start && child.getParentNode() instanceof Element run) {
                    counted.add(new CountedText(child, run, start, offset - start));
                }
            }
        }
    }

    private void text(String text, RunLook look) {
        if (text.isEmpty() || !open.isShowing()) {
            return;
        }
        if (look.hidden()) {
            context.remark("hidden", place, text);
        } else {
            open.sink().add(new DraftInline.Words(text, look.styles(), place, offset));
        }
        offset += text.length();
    }

    private void fieldCharacter(Element character) {
        switch (Elements.attribute(character, "fldCharType")) {
            case "begin" -> {
                WordField field = open.begin(false);
                Elements.first(character, "fldData").ifPresent(data -> field.data.append(data.getTextContent()));
            }
            case "separate" -> open.innermost().ifPresent(field -> field.showing = true);
            case "end" -> open.end().ifPresent(this::end);
            default -> { }
        }
    }

    private void end(WordField field) {
        Matcher address = ADDRESS.matcher(field.instruction);
        if (field.kind().equals("HYPERLINK") && address.find()) {
            link(address.group(1), field.content);
            return;
        }
        Optional<DraftInline> cited = context.citations.read(field.instruction.toString(), field.data.toString(),
                field.content, (kind, words) -> context.remark(kind, place, words));
        cited.ifPresentOrElse(open.sink()::add, () -> open.sink().addAll(field.content));
    }

    private void simpleField(Element element) {
        WordField field = open.begin(true);
        field.instruction.append(Elements.attribute(element, "instr"));
        Elements.of(element).forEach(this::element);
        open.end().ifPresent(this::end);
    }

    private void hyperlink(Element element) {
        WordField content = open.begin(open.isShowing());
        Elements.of(element).forEach(this::element);
        open.remove(content);
        Optional<String> address = part.relationship(Elements.attribute(element, "id"))
                .filter(Relationship::external).map(Relationship::target);
        address.ifPresentOrElse(target -> link(target, content.content), () -> open.sink().addAll(content.content));
    }

    /** Adds a link; an address outside the web becomes plain words. */
    private void link(String address, List<DraftInline> content) {
        boolean web = address.matches("(?i)(?:https?://|mailto:).+");
        if (web && !content.isEmpty()) {
            open.sink().add(new DraftInline.Link(address, content));
            return;
        }
        if (!web) {
            context.remark("link", place, address, DraftInline.plain(content));
        }
        open.sink().addAll(content);
    }

    /** Reads a content control, in which Mendeley stores citations. */
    private void control(Element control) {
        String tag = Elements.value(control, "sdtPr", "tag");
        WordField content = open.begin(open.isShowing());
        Elements.first(control, "sdtContent").ifPresent(each -> Elements.of(each).forEach(this::element));
        open.remove(content);
        Optional<DraftInline> cited = context.citations.readTag(tag, content.content,
                (kind, words) -> context.remark(kind, place, words));
        cited.ifPresentOrElse(open.sink()::add, () -> open.sink().addAll(content.content));
    }

    private void equation(Element equation) {
        String text = Equation.text(equation);
        context.remark("equation", place, text);
        text(text, new RunLook(Set.of(), false, ""));
    }
}
