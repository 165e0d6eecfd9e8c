/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

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
import org.spinescribe.manuscript.output.Xml;
import org.spinescribe.manuscript.titlepage.AbstractPage;
import org.spinescribe.manuscript.titlepage.TitlePage;
import org.spinescribe.manuscript.titlepage.Wording;

/** The main part: title page, abstract, body, reference list and the page. */
final class DocxDocument {

    private final Manuscript manuscript;
    private final Context context;
    private final Xml xml = Namespaces.root("w:document");
    private final DocxBlocks blocks;
    private final Paragraphs paragraphs;

    private DocxDocument(Context context) {
        this.context = context;
        manuscript = context.manuscript();
        blocks = new DocxBlocks(context, context.document(), false, xml);
        paragraphs = blocks.paragraphs();
    }

    static String xml(Context context) {
        return new DocxDocument(context).write();
    }

    private String write() {
        xml.start("w:body");
        titlePage();
        abstractPage();
        body();
        references();
        behindReferences();
        if (context.marks().hasRest()) {
            paragraphs.write("AfterTable", () -> context.marks().rest(xml));
        }
        new SectionProperties(context, xml).last();
        return xml.end().end().toString();
    }

    private void titlePage() {
        for (TitlePage.Line line : TitlePage.of(manuscript.front())) {
            String style = switch (line.kind()) {
                case ARTICLE_TYPE -> "ArticleType";
                case TITLE -> "Title";
                case AUTHORS -> "Authors";
                case AFFILIATION -> "Affiliation";
                case NOTE -> "TitlePageNote";
            };
            line(style, line.text());
        }
        if (!manuscript.front().highlights().isEmpty()) {
            line("TitlePageNote", TitlePage.highlightsLabel(manuscript.front()));
            blocks.write(manuscript.front().highlights());
        }
        for (Statement statement : ReadingOrder.onTitlePage(manuscript)) {
            line("TitlePageNote", TitlePage.label(statement.title()));
            blocks.write(statement.content());
        }
    }

    private void abstractPage() {
        FrontMatter front = manuscript.front();
        if (!front.abstractSections().isEmpty()) {
            line("AbstractTitle", text(Wording.of("abstract")));
        }
        for (AbstractSection section : front.abstractSections()) {
            if (!section.heading().isBlank()) {
                line("AbstractHeading", text(section.heading()));
            }
            for (Block block : section.content()) {
                if (block instanceof Block.Paragraph paragraph) {
                    paragraphs.write("Abstract", paragraph.text());
                } else {
                    blocks.write(List.of(block));
                }
            }
        }
        AbstractPage.keywords(manuscript).ifPresent(line -> paragraphs.write("Keywords", line));
    }

    /** The body begins on a page of its own, unless there is only a title above it. */
    private void body() {
        List<Block> body = ReadingOrder.onPages(manuscript);
        if (body.isEmpty()) {
            return;
        }
        Block opening = body.getFirst();
        if (manuscript.front().onlyTitle()) {
            blocks.write(body);
        } else if (opening instanceof Block.Heading heading) {
            headingOnNewPage(heading);
            blocks.write(body.subList(1, body.size()));
        } else {
            xml.start("w:p").start("w:pPr").value("w:pStyle", "AfterTable").end();
            xml.start("w:r").empty("w:br", "w:type", "page").end().end();
            blocks.write(body);
        }
    }

    private void headingOnNewPage(Block.Heading heading) {
        guarded(Authored.isIn(heading), Generated.LINE, () -> paragraphs.write("Heading1",
                () -> xml.empty("w:pageBreakBefore"), () -> blocks.runs().write(heading.text())));
    }

    /** Tables, legends and figures, each kind on pages of its own. */
    private void behindReferences() {
        for (Block block : ReadingOrder.behindReferences(manuscript)) {
            if (block instanceof Block.Heading heading) {
                headingOnNewPage(heading);
            } else {
                blocks.write(List.of(block));
            }
        }
    }

    private void references() {
        if (manuscript.references().isEmpty()) {
            return;
        }
        context.marks().generated(xml, Generated.REFERENCES, this::referenceList);
    }

    private void referenceList() {
        paragraphs.write("Heading1", text(Wording.of("references")));
        for (Reference reference : manuscript.references()) {
            Optional<String> bookmark = context.bookmarks().ofReference(reference.key());
            paragraphs.write(reference.label().isEmpty() ? "UnnumberedBibliography" : "Bibliography",
                    () -> context.bookmarks().around(xml, bookmark, () -> reference(reference)));
        }
    }

    private void reference(Reference reference) {
        if (!reference.label().isEmpty()) {
            blocks.runs().run(reference.label(), RunFormat.PLAIN);
            blocks.runs().tab();
        }
        blocks.runs().write(reference.text());
    }

    /** Writes a line, and locks it when it holds no word of an author. */
    private void line(String style, List<Inline> text) {
        guarded(Authored.isIn(text), Generated.LINE, () -> paragraphs.write(style, text));
    }

    private void guarded(boolean authored, Generated reason, Runnable content) {
        if (authored) {
            content.run();
        } else {
            context.marks().generated(xml, reason, content);
        }
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }
}
