/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of an article in JATS by the plainest means: its text, with spaces between elements. Excluded are parts
 * that reports generate anew: labels, and in the list of references numbers and initials, whose form varies.
 */
final class ArticleWords {

    /** Elements within words. */
    private static final Pattern WITHIN = Pattern.compile(
            "</?(?:italic|bold|sup|sub|sc|named-content|styled-content|ext-link|xref)(?: [^>]*)?>");

    private ArticleWords() {
    }

    static WordBag of(Path file) throws IOException {
        String xml = characters(Files.readString(file)).replaceAll("<\\?[^>]*\\?>|<!--.*?-->|<!DOCTYPE[^>]*>", "")
                .replaceAll("(?s)<label>.*?</label>|<xref[^>]*><sup>.*?</sup></xref>|<aff id=[^>]*><sup>.*?</sup>",
                " ");
        String article = Pattern.compile("(?s)<ref-list.*?</ref-list>").matcher(xml)
                .replaceAll(list -> Matcher.quoteReplacement(ReferenceWords.of(list.group())));
        String text = WITHIN.matcher(article).replaceAll("").replaceAll("<[^>]*>", " ");
        return new WordBag().add(text.replaceAll("&(?:amp|lt|gt|quot|apos);", "&"));
    }

    private static String characters(String xml) {
        return Pattern.compile("&#(?:x([0-9a-fA-F]+)|(\\d+));").matcher(xml)
                .replaceAll(reference -> Matcher.quoteReplacement(
                Character.toString(reference.group(1) != null ? Integer.parseInt(reference.group(1), 16)
                        : Integer.parseInt(reference.group(2)))));
    }
}
