/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.util.List;
import java.util.Optional;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.FrontMatter.AbstractSection;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.Reference;
import org.spinescribe.manuscript.Statement;
import org.spinescribe.manuscript.output.ReadingOrder;
import org.spinescribe.manuscript.titlepage.AbstractPage;
import org.spinescribe.manuscript.titlepage.RunningHead;
import org.spinescribe.manuscript.titlepage.TitlePage;
import org.spinescribe.manuscript.titlepage.Wording;
import org.spinescribe.manuscript.output.Anchors;
import org.xml.sax.SAXException;

/** Writes a manuscript as XSL-FO. */
final class FoDocument {

    private static final String LAST_PAGE = "document";

    private final Manuscript manuscript;
    private final Look look;
    private final Fo fo;
    private final Anchors anchors;
    private final FoBlocks blocks;
    private final BlockPlaces places;
    private int endnotesWritten;

    private FoDocument(Manuscript manuscript, Look look, ImageAddresses images, BlockPlaces places,
            Fo fo) {
        this.manuscript = manuscript;
        this.look = look;
        this.fo = fo;
        anchors = Anchors.onPages(manuscript);
        this.places = places;
        blocks = new FoBlocks(fo, look, anchors, images, places);
    }

    static void write(Manuscript manuscript, Look look, ImageAddresses images, BlockPlaces places, Fo fo)
            throws SAXException {
        new FoDocument(manuscript, look, images, places, fo).write();
        fo.finish();
    }

    private void write() throws SAXException {
        fo.start("root", "xml:lang", manuscript.language(), "font-family", look.families(), "font-size",
                Look.points(look.fontSize()), "line-height", look.textLine(), "line-stacking-strategy", "font-height",
                "font-selection-strategy", "character-by-character");
        FoPage page = new FoPage(fo, look, blocks.inlines());
        page.master();
        Metadata.write(fo, manuscript);
        new Outline(fo, manuscript).write();
        fo.start("page-sequence", "master-reference", FoPage.NAME, "id", LAST_PAGE);
        page.runningHead(RunningHead.of(manuscript.front()));
        page.pageNumber(manuscript.layout().pageNumbers(), LAST_PAGE);
        page.footnoteRule();
        fo.start("flow", "flow-name", "xsl-region-body");
        titlePage();
        abstractPage();
        body();
        endnotes();
        references();
        behindReferences();
        endnotes();
        fo.end().end();
        places.ask(fo);
        fo.end();
    }

    private void titlePage() throws SAXException {
        double size = look.fontSize();
        for (TitlePage.Line line : TitlePage.of(manuscript.front())) {
            switch (line.kind()) {
                case ARTICLE_TYPE -> blocks.line(line.text(), "line-height", Look.singleLine(size), "space-after",
                        "12pt");
                case TITLE -> blocks.line(line.text(), "id", Outline.TITLE, "font-size", Look.points(size + 4),
                        "line-height", Look.looseLine(size + 4), "font-weight", "bold", "space-after", "18pt");
                case AUTHORS -> blocks.line(line.text(), "line-height", Look.looseLine(size), "space-after", "12pt");
                case AFFILIATION -> blocks.line(line.text(), "line-height", Look.looseLine(size), "space-after", "3pt");
                case NOTE -> blocks.line(line.text(), "line-height", Look.looseLine(size), "space-before", "6pt");
            }
        }
        if (!manuscript.front().highlights().isEmpty()) {
            blocks.line(TitlePage.highlightsLabel(manuscript.front()), "line-height", Look.looseLine(size),
                    "space-before", "6pt");
            blocks.write(manuscript.front().highlights());
        }
        for (Statement statement : ReadingOrder.onTitlePage(manuscript)) {
            blocks.line(TitlePage.label(statement.title()), "line-height", Look.looseLine(size), "space-before",
                    "6pt");
            blocks.write(statement.content());
        }
    }

    private void abstractPage() throws SAXException {
        FrontMatter front = manuscript.front();
        if (!front.abstractSections().isEmpty()) {
            blocks.heading(1, Outline.ABSTRACT, true, text(Wording.of("abstract")));
        }
        int number = 0;
        for (AbstractSection section : front.abstractSections()) {
            if (!section.heading().isBlank()) {
                blocks.heading(2, Outline.abstractSection(++number), false, "8pt", text(section.heading()));
            }
            blocks.write(section.content());
        }
        Optional<List<Inline>> keywords = AbstractPage.keywords(manuscript);
        if (keywords.isPresent()) {
            blocks.line(keywords.get(), "line-height", Look.looseLine(look.fontSize()), "space-before", "8pt");
        }
    }

    /** The body begins on a page of its own, unless there is only a title above it. */
    private void body() throws SAXException {
        List<Block> body = ReadingOrder.onPages(manuscript);
        if (body.isEmpty()) {
            return;
        }
        if (manuscript.front().onlyTitle()) {
            blocks.write(body);
        } else if (body.getFirst() instanceof Block.Heading) {
            blocks.startOnNewPage();
            blocks.write(body);
        } else {
            fo.start("block", "break-before", "page", "role", "Div");
            blocks.write(body);
            fo.end();
        }
    }

    /** Tables, legends and figures, each kind on pages of its own. */
    private void behindReferences() throws SAXException {
        for (Block block : ReadingOrder.behindReferences(manuscript)) {
            if (block instanceof Block.Heading) {
                blocks.startOnNewPage();
            }
            blocks.write(List.of(block));
        }
    }

    /** Writes the endnotes, including those of tables and figures behind the references. */
    private void endnotes() throws SAXException {
        List<Inline.Footnote> notes = blocks.inlines().notes().endnotes();
        if (notes.size() == endnotesWritten) {
            return;
        }
        blocks.heading(1, "notes-" + endnotesWritten, false, text(Wording.of("notes")));
        fo.start("list-block", "provisional-distance-between-starts", Look.points(Look.INDENT),
                "provisional-label-separation", "2pt");
        while (endnotesWritten < notes.size()) {
            Inline.Footnote note = notes.get(endnotesWritten++);
            blocks.item(FoNotes.anchor(endnotesWritten), endnotesWritten + ".", note);
        }
        fo.end();
    }

    private void references() throws SAXException {
        if (manuscript.references().isEmpty()) {
            return;
        }
        blocks.heading(1, Outline.REFERENCES, false, text(Wording.of("references")));
        boolean numbered = !manuscript.references().getFirst().label().isEmpty();
        if (numbered) {
            fo.start("list-block", "provisional-distance-between-starts", Look.points(Look.INDENT),
                    "provisional-label-separation", "2pt");
        }
        for (Reference reference : manuscript.references()) {
            String id = anchors.ofReference(reference.key()).orElseThrow();
            if (numbered) {
                blocks.item(id, reference.label(), reference.text());
            } else {
                blocks.line(reference.text(), "id", id, "start-indent", Look.points(Look.INDENT), "text-indent",
                        Look.points(-Look.INDENT), "space-after", "4pt");
            }
        }
        if (numbered) {
            fo.end();
        }
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }
}
