/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.identifiers.WebAddress;
import org.spinescribe.manuscript.Inline.Style;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Origin;
import org.spinescribe.manuscript.output.NoteText;
import org.spinescribe.manuscript.output.Xml;

/** Writes the text of paragraphs. */
final class Runs {

    /** Words, number, and the letter of a panel. */
    private static final Pattern MENTION = Pattern.compile("((?:\\p{L}[^\\d]{0,20}+)?)(\\d{1,4}+)(.{0,20})");

    /** The placeholder for the mark of a footnote. */
    private static final String NOTE = "\uFFFC";

    private final Context context;
    private final Relationships relationships;
    private final boolean inFootnote;
    private final Xml xml;
    private boolean rightToLeft;

    /**
     * @param relationships of the part that contains the runs
     * @param inFootnote whether that part is the footnotes
     */
    Runs(Context context, Relationships relationships, boolean inFootnote, Xml xml) {
        this.context = context;
        this.relationships = relationships;
        this.inFootnote = inFootnote;
        this.xml = xml;
    }

    void write(List<Inline> inlines) {
        write(inlines, RunFormat.PLAIN);
    }

    /** Writes the text of a paragraph in the paragraph's direction. */
    void write(List<Inline> inlines, boolean fromRightToLeft) {
        rightToLeft = fromRightToLeft;
        write(inlines, RunFormat.PLAIN);
        rightToLeft = false;
    }

    void write(List<Inline> inlines, RunFormat format) {
        inlines.forEach(inline -> write(inline, format));
    }

    private void write(Inline inline, RunFormat format) {
        switch (inline) {
            case Inline.Text text -> context.marks().fact(xml, text, () -> text(text.text(), text.origin(), format));
            case Inline.Styled styled -> context.marks().within(styled.style().name().toLowerCase(Locale.ROOT),
                    styled.origin(), () -> write(styled.content(), format.with(styled.style())));
            case Inline.Link link -> link(link, format);
            case Inline.Citation citation -> citation(citation, format);
            case Inline.CrossReference reference -> mention(reference, format);
            case Inline.Anchor anchor -> context.bookmarks().around(xml, context.bookmarks().of(anchor.id()),
                    () -> write(anchor.content(), format));
            case Inline.Footnote footnote -> footnote(footnote, format);
            case Inline.LineBreak lineBreak -> lineBreak(lineBreak);
        }
    }

    private void lineBreak(Inline.LineBreak lineBreak) {
        context.marks().whole(xml, "break", "", "\n", lineBreak.origin(), () -> xml.start("w:r").empty("w:br").end());
    }

    /** Writes generated words. */
    void run(String text, RunFormat format) {
        text(text, Origin.MADE, format);
    }

    private void text(String text, Origin origin, RunFormat format) {
        context.marks().text(text, origin);
        int start = 0;
        for (int end : context.marks().cuts(text, origin)) {
            if (end > start) {
                context.marks().before(xml, text, origin, start);
            }
            print(text.substring(start, end), format);
            start = end;
        }
    }

    private void print(String text, RunFormat format) {
        String line = text.replace('\n', ' ').replace('\t', ' ');
        for (ScriptStretch stretch : ScriptStretch.of(line, rightToLeft, context.manuscript().language())) {
            xml.start("w:r");
            format.write(xml, stretch);
            xml.textElement("w:t", stretch.text(), "xml:space", "preserve").end();
        }
    }

    /** Writes the tab between a label and its text. */
    void tab() {
        context.marks().text("\t", Origin.MADE);
        xml.start("w:r").empty("w:tab").end();
    }

    private void link(Inline.Link link, RunFormat format) {
        Optional<String> address = WebAddress.of(link.address());
        if (address.isEmpty() || !context.marks().takeLinks()) {
            write(link.content(), format);
            return;
        }
        context.marks().within("link", link.origin(), () -> {
            xml.start("w:hyperlink", "r:id", relationships.toAddress(address.get()), "w:history", "1");
            write(link.content(), format.asLink());
            xml.end();
        });
    }

    private void citation(Inline.Citation citation, RunFormat format) {
        RunFormat raised = citation.superscript() ? format.with(Style.SUPERSCRIPT) : format;
        context.marks().citation(xml, citation, () -> {
            for (Inline.Citation.Part part : citation.parts()) {
                inside(part.reference().flatMap(context.bookmarks()::ofReference), part.text(), raised);
            }
        }, () -> print(citation.text(), raised));
    }

    /** A field that Word keeps up to date, for the words that belong to the label; else a link. */
    private void mention(Inline.CrossReference reference, RunFormat format) {
        String target = context.bookmarks().of(reference.target()).orElse("");
        context.marks().whole(xml, "mention", target, reference.text(), reference.origin(),
                () -> printed(reference, format));
    }

    private void printed(Inline.CrossReference reference, RunFormat format) {
        Optional<String> anchor = context.bookmarks().ofFloat(reference.target());
        Matcher words = MENTION.matcher(reference.text());
        if (anchor.isEmpty() || !context.manuscript().layout().fields() || !words.matches()) {
            inside(context.bookmarks().of(reference.target()), reference.text(), format);
            return;
        }
        String bookmark = words.group(1).isEmpty() ? FloatLabel.numberOf(anchor.get()) : anchor.get();
        xml.start("w:fldSimple", "w:instr", " REF " + bookmark + " \\h \\* MERGEFORMAT ");
        print(words.group(1) + words.group(2), format);
        xml.end();
        print(words.group(3), format);
    }

    /** A link inside the document, or plain text when the target is missing. */
    private void inside(Optional<String> bookmark, String text, RunFormat format) {
        bookmark.ifPresent(name -> xml.start("w:hyperlink", "w:anchor", name, "w:history", "1"));
        print(text, format);
        bookmark.ifPresent(name -> xml.end());
    }

    /** A footnote; within another note, which Word does not allow, it becomes a remark in brackets. */
    private void footnote(Inline.Footnote footnote, RunFormat format) {
        if (inFootnote) {
            run(" (", format);
            List<List<Inline>> paragraphs = NoteText.paragraphs(footnote.content());
            for (int i = 0; i < paragraphs.size(); i++) {
                run(i == 0 ? "" : " ", format);
                write(paragraphs.get(i), format);
            }
            run(")", format);
            return;
        }
        context.marks().whole(xml, "note", "", NOTE, footnote.origin(), () -> anchored(footnote));
    }

    private void anchored(Inline.Footnote footnote) {
        int number = context.footnotes().add(notes -> new DocxBlocks(context, context.footnotes().relationships(), true,
                notes).footnote(footnote.content()));
        xml.start("w:r").start("w:rPr").value("w:rStyle", "FootnoteReference").end();
        xml.empty("w:footnoteReference", "w:id", String.valueOf(number)).end();
    }
}
