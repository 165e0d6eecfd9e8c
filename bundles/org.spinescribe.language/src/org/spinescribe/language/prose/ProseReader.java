/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Parses prose, a subset of CommonMark: paragraphs, lists, emphasis, code, links, footnotes and tables. Headings,
 * quotations, HTML and code blocks are not part of it: {@code p < 0.05}, {@code > 5 mm} and indented lines are text.
 */
public final class ProseReader {

    private static final Pattern GENERATED = Pattern.compile("\\[([a-z][a-z-]*)\\]");

    private static final Parser PROSE = parser(Set.of(ListBlock.class))
            .extensions(List.of(TablesExtension.create(), footnotes())).build();
    private static final Parser ANSWER = parser(Set.of(ListBlock.class))
            .extensions(List.of(TablesExtension.create(), footnotes())).linkProcessor(new RevisedPassages()).build();
    private static final Parser SHORT_TEXT = parser(Set.of()).extensions(List.of(footnotes())).build();

    private ProseReader() {
    }

    private static Parser.Builder parser(Set<Class<? extends Block>> blocks) {
        return Parser.builder().enabledBlockTypes(blocks).linkProcessor(new Brackets())
                .customInlineContentParserFactory(new ShiftedText('^'))
                .customInlineContentParserFactory(new ShiftedText('~'))
                .customInlineContentParserFactory(new NarrativeCitations())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES);
    }

    private static Extension footnotes() {
        return FootnotesExtension.builder().inlineFootnotes(true).build();
    }

    /**
     * Parses a text.
     *
     * @param text between the braces, as in the file
     * @param offset of its first character in the file
     */
    public static ProseText read(String text, int offset) {
        ReadableText.Readable readable = ReadableText.of(text, offset, LineStarts.ofProse());
        Node document = parsed(PROSE, readable);
        placeGeneratedParts(document);
        return new ProseText(document, readable.text(), readable.places());
    }

    /**
     * Parses an answer to a reviewer: prose that may refer to passages of the revised report.
     *
     * @param text as in the file
     * @param offset of its first character in the file
     */
    public static ProseText readAnswer(String text, int offset) {
        ReadableText.Readable readable = ReadableText.of(text, offset, LineStarts.ofProse());
        return new ProseText(parsed(ANSWER, readable), readable.text(), readable.places());
    }

    /**
     * Parses a short text: a title, a caption in quotes, the cell of a table. It has the markup of a line of prose,
     * without lists or tables; its paragraphs are lines.
     *
     * @param text as typed
     * @param offset of its first character in the file
     */
    public static ProseText readShort(String text, int offset) {
        ReadableText.Readable readable = ReadableText.of(text, offset, LineStarts.ofShortText());
        return new ProseText(parsed(SHORT_TEXT, readable), readable.text(), readable.places());
    }

    /**
     * Parses a short text of another file, such as a cell of a CSV table.
     *
     * @param named where the report names the file
     */
    public static ProseText readShort(String text, ProseText.Range named) {
        ReadableText.Readable readable = ReadableText.of(text, 0, LineStarts.ofShortText());
        return new ProseText(parsed(SHORT_TEXT, readable), readable.text(),
                SourcePlaces.namedAt(named.offset()), Optional.of(named));
    }

    private static Node parsed(Parser parser, ReadableText.Readable readable) {
        Node document = parser.parse(readable.text());
        StarsInWords.keep(document, readable.text());
        return document;
    }

    /** Replaces each paragraph with only a name in brackets by a generated part. */
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
