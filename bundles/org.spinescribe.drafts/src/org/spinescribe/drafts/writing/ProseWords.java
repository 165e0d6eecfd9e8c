/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.writing;

import java.util.List;

import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.language.prose.Citation;
import org.spinescribe.language.prose.CrossReference;
import org.spinescribe.language.prose.ProseReader;
import org.spinescribe.sources.characters.Unprintable;

/** The words of prose in the language, for comparison with the intended words. */
final class ProseWords {

    private ProseWords() {
    }

    /** The words of a paragraph of prose; names stand for citations and mentions. */
    static String of(String prose) {
        StringBuilder text = new StringBuilder();
        add(ProseReader.readShort(prose, 0).document(), text);
        return text.toString().replaceAll("[\\s\u00A0]+", " ").strip();
    }

    private static void add(Node parent, StringBuilder text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text words -> text.append(words.getLiteral());
                case HtmlInline html -> text.append(html.getLiteral());
                case Code code -> text.append("code").append(code.getLiteral());
                case SoftLineBreak line -> text.append(' ');
                case HardLineBreak line -> text.append(' ');
                case Citation citation -> citation.works().forEach(work -> text.append('@').append(work.key())
                        .append(' '));
                case CrossReference reference -> text.append('#').append(reference.name()).append(' ');
                case InlineFootnote note -> {
                    text.append(" (note ");
                    add(note, text);
                    text.append(") ");
                }
                default -> add(node, text);
            }
        }
    }

    /** The words of inlines, in the same form. */
    static String expected(List<DraftInline> inlines) {
        StringBuilder text = new StringBuilder();
        expect(inlines, text);
        return Unprintable.removed(text.toString()).replaceAll("[\\s\u00A0]+", " ").strip();
    }

    private static void expectInNote(DraftInline inline, StringBuilder text) {
        if (inline instanceof DraftInline.Note inner) {
            text.append(text.toString().matches("(?s).*[\\s\u00A0]") ? "(" : " (");
            inner.paragraphs().forEach(paragraph -> paragraph.forEach(each -> expectInNote(each, text)));
            text.append(")");
        } else {
            expect(List.of(inline), text);
        }
    }

    private static void expect(List<DraftInline> inlines, StringBuilder text) {
        for (DraftInline inline : inlines) {
            switch (inline) {
                case DraftInline.Words words -> text.append(words.text());
                case DraftInline.Cited cited -> cited.works().forEach(work -> text.append('@').append(work.key())
                        .append(' '));
                case DraftInline.Mention mention -> text.append('#').append(mention.target()).append(' ');
                case DraftInline.Link link -> expect(link.content(), text);
                case DraftInline.Note note -> {
                    text.append(" (note ");
                    for (int i = 0; i < note.paragraphs().size(); i++) {
                        text.append(i > 0 ? " " : "");
                        note.paragraphs().get(i).forEach(each -> expectInNote(each, text));
                    }
                    text.append(") ");
                }
            }
        }
    }
}
