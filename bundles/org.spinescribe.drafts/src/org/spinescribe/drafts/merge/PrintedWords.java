/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.spinescribe.language.prose.Citation;
import org.spinescribe.language.prose.CrossReference;
import org.spinescribe.language.prose.ProseReader;
import org.spinescribe.language.prose.ReviewValue;

/** The words of prose without markup; names stand for citations, mentions and values. */
final class PrintedWords {

    private PrintedWords() {
    }

    /** The words of a piece of prose, which may be a part of a paragraph. */
    static String of(String prose) {
        StringBuilder words = new StringBuilder();
        add(ProseReader.readShort(prose, 0).document(), words);
        return words.toString();
    }

    private static void add(Node parent, StringBuilder words) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> words.append(text.getLiteral());
                case HtmlInline html -> words.append(html.getLiteral());
                case Code code -> words.append(code.getLiteral());
                case SoftLineBreak line -> words.append(' ');
                case HardLineBreak line -> words.append(' ');
                case Citation citation -> citation.works().forEach(work -> words.append(' ').append('@')
                        .append(work.key()).append(' '));
                case CrossReference mention -> words.append(" #").append(mention.name()).append(' ');
                case ReviewValue value -> words.append(" =").append(value.name()).append(' ');
                case InlineFootnote note -> words.append('\uFFFC');
                case FootnoteReference note -> words.append('\uFFFC');
                case FootnoteDefinition note -> { }
                case Block block -> {
                    words.append(' ');
                    add(block, words);
                }
                default -> add(node, words);
            }
        }
    }
}
