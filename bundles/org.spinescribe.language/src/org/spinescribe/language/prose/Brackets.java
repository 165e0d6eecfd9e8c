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

import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Reads what stands in square brackets: citations, cross-references and numbers of the
 * review; anything else stays as it is. */
final class Brackets implements LinkProcessor {

    private static final Pattern WORK = Pattern.compile(
            "\\s*(-?)@([\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_:.+/-]*[\\p{L}\\p{N}_/+-])?)\\s*(?:,\\s*(.*?))?\\s*");
    private static final Pattern REFERENCE = Pattern.compile(
            "#([\\p{L}_][\\p{L}\\p{N}_]*(?:[-.][\\p{L}\\p{N}_]+)*)(?:\\s+(\\p{L}(?:\\s*[–,-]\\s*\\p{L})*))?");

    private static final Pattern VALUE = Pattern.compile("=([\\p{L}][\\p{L}-]{0,40})");

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.destination() != null || link.label() != null || link.marker() != null) {
            return LinkResult.none();
        }
        Node node = read(link.text());
        return node == null ? LinkResult.none() : LinkResult.replaceWith(node, link.afterTextBracket());
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
        return text.contains("@") ? citation(text) : null;
    }

    private static Citation citation(String text) {
        List<Citation.Work> works = new ArrayList<>();
        int start = 1;
        for (String piece : text.split(";", -1)) {
            Matcher work = WORK.matcher(piece);
            if (!work.matches()) {
                return null;
            }
            works.add(new Citation.Work(work.group(2), start + work.start(2) - 1,
                    Optional.ofNullable(work.group(3)).filter(locator -> !locator.isBlank()),
                    !work.group(1).isEmpty()));
            start += piece.length() + 1;
        }
        return new Citation(works);
    }
}
