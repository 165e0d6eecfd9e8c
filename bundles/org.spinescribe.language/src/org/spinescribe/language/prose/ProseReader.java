/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.prose;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads prose. HTML and code blocks are not part of it: {@code p < 0.05} and indented lines are just text.
 */
public final class ProseReader {

    private static final Pattern GENERATED = Pattern.compile("\\[([a-z][a-z-]*)\\]");

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), FootnotesExtension.builder().inlineFootnotes(true).build()))
            .enabledBlockTypes(Set.of(BlockQuote.class, Heading.class, ListBlock.class))
            .linkProcessor(new Brackets())
            .customInlineContentParserFactory(new ShiftedText('^'))
            .customInlineContentParserFactory(new ShiftedText('~'))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private ProseReader() {
    }

    /**
     * Reads a text.
     *
     * @param text what stands between the braces, as in the file
     * @param offset of its first character in the file
     */
    public static ProseText read(String text, int offset) {
        SourcePlaces.Outdented outdented = SourcePlaces.outdent(text, offset);
        Node document = PARSER.parse(outdented.text());
        placeGeneratedParts(document);
        return new ProseText(document, outdented.text(), outdented.places());
    }

    /** A paragraph that is nothing but one name in brackets asks for a generated part. */
    private static void placeGeneratedParts(Node document) {
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            Matcher name = GENERATED.matcher(soleText(block));
            if (name.matches()) {
                GeneratedPart part = new GeneratedPart(name.group(1));
                part.setSourceSpans(block.getSourceSpans());
                block.insertBefore(part);
                block.unlink();
                block = part;
            }
        }
    }

    private static String soleText(Node block) {
        StringBuilder text = new StringBuilder();
        if (block instanceof Paragraph) {
            for (Node inline = block.getFirstChild(); inline != null; inline = inline.getNext()) {
                if (!(inline instanceof Text literal)) {
                    return "";
                }
                text.append(literal.getLiteral());
            }
        }
        return text.toString();
    }
}
