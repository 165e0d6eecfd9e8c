/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Parses references to the revised report in answers to reviewers. */
final class RevisedPassages implements LinkProcessor {

    private static final Pattern PASSAGE = Pattern.compile(
            "=(change|deleted)\\s+[\"“](.+?)[\"”](?:\\s+in\\s+[\"“](.+?)[\"”])?\\s*", Pattern.DOTALL);

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        Matcher passage = PASSAGE.matcher(link.text());
        if (link.destination() != null || link.marker() != null || !passage.matches()) {
            return LinkResult.none();
        }
        return LinkResult.replaceWith(new RevisedPassage(passage.group(1).equals("deleted"),
                onOneLine(passage.group(2)), passage.group(3) == null ? null : onOneLine(passage.group(3))),
                link.afterTextBracket());
    }

    private static String onOneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
