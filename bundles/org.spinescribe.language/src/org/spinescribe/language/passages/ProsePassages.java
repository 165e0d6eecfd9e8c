/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.passages;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.eclipse.emf.ecore.EObject;
import org.spinescribe.language.prose.Citation;
import org.spinescribe.language.prose.CrossReference;
import org.spinescribe.language.prose.FloatMentions;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.prose.ReviewValue;
import org.spinescribe.language.prose.Shifted;

/** Splits prose into the passages of its blocks. */
final class ProsePassages {

    private final PassageKind kind;
    private final EObject owner;
    private final ProseText prose;
    private final List<Passage> passages = new ArrayList<>();
    private final List<InlineFootnote> footnotes = new ArrayList<>();

    private ProsePassages(PassageKind kind, EObject owner, ProseText prose) {
        this.kind = kind;
        this.owner = owner;
        this.prose = prose;
    }

    static List<Passage> of(PassageKind kind, EObject owner, ProseText prose) {
        ProsePassages all = new ProsePassages(kind, owner, prose);
        all.blocks(prose.document());
        return all.passages;
    }

    private void blocks(Node parent) {
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Paragraph) {
                passage(block, block.getParent() instanceof FootnoteDefinition ? PassageKind.NOTE : kind);
            } else if (block instanceof TableCell) {
                passage(block, PassageKind.CELL);
            } else {
                blocks(block);
            }
            footnotes();
        }
    }

    /** Adds the footnotes typed at their anchors behind the paragraph with the anchors. */
    private void footnotes() {
        while (!footnotes.isEmpty()) {
            passage(footnotes.removeFirst(), PassageKind.NOTE);
        }
    }

    private void passage(Node block, PassageKind place) {
        TextWithPlaces text = new TextWithPlaces();
        inlines(block, text);
        if (!text.isBlank()) {
            passages.add(new Passage(place, owner, text.text(), text.offsets(),
                    block instanceof TableCell ? block.getParent() : null));
        }
    }

    private void inlines(Node parent, TextWithPlaces text) {
        for (Node inline = parent.getFirstChild(); inline != null; inline = inline.getNext()) {
            int start = prose.range(inline).offset();
            switch (inline) {
                case Text plain -> add(plain, plain.getLiteral(), text);
                case Code code -> add(code, code.getLiteral(), text);
                case SoftLineBreak softLineBreak -> text.addNext(' ');
                case HardLineBreak hardLineBreak -> text.addNext(' ');
                case Citation citation -> text.add(Passage.CITATION, start);
                case CrossReference crossReference -> text.add(Passage.OBJECT, start);
                case FloatMentions mentions -> text.add(Passage.OBJECT, start);
                case ReviewValue value -> text.add(Passage.OBJECT, start);
                case FootnoteReference footnoteReference -> text.add(Passage.OBJECT, start);
                case InlineFootnote footnote -> {
                    text.add(Passage.OBJECT, start);
                    footnotes.add(footnote);
                }
                case Shifted shifted when shifted.raised() -> {
                    text.add('^', start);
                    inlines(shifted, text);
                }
                default -> inlines(inline, text);
            }
        }
    }

    private void add(Node node, String literal, TextWithPlaces text) {
        text.add(literal, prose.typed(node), prose.places(node)); // a text node never crosses the end of a line
    }
}
