/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Parses square brackets: citations, cross-references and numbers of the review; other brackets stay text. */
final class Brackets implements LinkProcessor {

    private static final Pattern WORK = Pattern.compile("\\s*([^@]*?)(?<![^\\s,;])(-?)@"
            + "((?:[\\p{L}:/.]{1,60}/|(?i:doi:))?10\\.\\d{4,9}/[^\\s;,@\\[\\]]*[^\\s;,.@\\[\\]]"
            + "|[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_:.+/-]*[\\p{L}\\p{N}_/+-])?)\\s*(?:,\\s*([^@]*?))?\\s*",
            Pattern.DOTALL);
    /** Works stand behind semicolons; many type commas, which also stand before pages and in words before a work. */
    private static final Pattern BETWEEN_WORKS = Pattern.compile(";|(?<=@[^;,]{1,200}),(?=\\s*-?@)");
    private static final Pattern BETWEEN_FLOATS = Pattern.compile("\\s*([;,–-])\\s*(?=#)");
    private static final Pattern REFERENCE = Pattern.compile(
            "#([\\p{L}_][\\p{L}\\p{N}_]*(?:[-.][\\p{L}\\p{N}_]+)*)(?:\\s+(\\p{L}(?:\\s*[–,-]\\s*\\p{L})*))?");

    private static final Pattern VALUE = Pattern.compile("=([\\p{L}][\\p{L}-]{0,40})");

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.destination() != null && link.text().isBlank()) {
            return LinkResult.replaceWith(bare(link), scanner.position());
        }
        if (link.destination() != null || link.marker() != null) {
            return LinkResult.none();
        }
        Node node = read(link.text());
        return node == null ? LinkResult.none() : LinkResult.replaceWith(node, link.afterTextBracket());
    }

    /** A link without a text shows where it leads. */
    private static Node bare(LinkInfo link) {
        Link bare = new Link(link.destination(), link.title());
        bare.appendChild(new Text(link.destination()));
        return bare;
    }

    private static Node read(String text) {
        Matcher reference = REFERENCE.matcher(text);
        if (reference.matches()) {
            return new CrossReference(reference.group(1), Optional.ofNullable(reference.group(2)).orElse(""));
        }
        Matcher value = VALUE.matcher(text);
        if (value.matches()) {
            return new ReviewValue(value.group(1));
        }
        return text.contains("@") ? citation(text) : floats(text);
    }

    /** Several figures or tables in one pair of brackets: {@code [#mri; #ct]}. */
    private static Node floats(String text) {
        FloatMentions several = new FloatMentions();
        Matcher between = BETWEEN_FLOATS.matcher(text);
        int start = 0;
        while (between.find()) {
            if (!add(text.substring(start, between.start()), several)) {
                return null;
            }
            several.appendChild(new Text(between.group(1).matches("[–-]") ? "–" : ", "));
            start = between.end();
        }
        return start > 0 && add(text.substring(start), several) ? several : null;
    }

    private static boolean add(String name, FloatMentions several) {
        Matcher reference = REFERENCE.matcher(name);
        if (!reference.matches()) {
            return false;
        }
        several.appendChild(new CrossReference(reference.group(1),
                Optional.ofNullable(reference.group(2)).orElse("")));
        return true;
    }

    private static Citation citation(String text) {
        List<Citation.Work> works = new ArrayList<>();
        int start = 1;
        for (String piece : BETWEEN_WORKS.split(text, -1)) {
            Matcher work = WORK.matcher(piece);
            if (!work.matches()) {
                return null;
            }
            works.add(new Citation.Work(work.group(3), start + work.start(3) - 1,
                    work.group(1).strip().replaceAll("\\s+", " "),
                    Optional.ofNullable(work.group(4)).filter(locator -> !locator.isBlank()),
                    !work.group(2).isEmpty()));
            start += piece.length() + 1;
        }
        return new Citation(works);
    }
}
