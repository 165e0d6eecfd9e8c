/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of XML and HTML, including the values of attributes. Damaged markup is read as far as possible. */
final class MarkupTexts {

    private static final Pattern BEGIN = Pattern.compile("\\A\\uFEFF?\\s*<[?!\\p{L}]");
    /** Behind these, another piece of text begins; other tags stand within words. */
    private static final Pattern PIECE = Pattern.compile(
            "(?i)<(?:/(?:[a-z0-9]+:)?(?:p|h\\d?|li|t[drh]|row|si|c|text|div|title|creator|lastModifiedBy|"
            + "author|td|cell)"
                    + "|br|(?:[a-z0-9]+:)?(?:tab|br|s))\\b[^>]{0,500}>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("=\\s*(?:\"([^\"<]{2,500})\"|'([^'<]{2,500})')");
    private static final Pattern REFERENCE = Pattern.compile("&#(?:x([0-9a-fA-F]{1,6})|(\\d{1,7}));");

    private MarkupTexts() {
    }

    static boolean isMarkup(String text) {
        return BEGIN.matcher(text).find();
    }

    static List<String> of(String markup) {
        List<String> texts = new ArrayList<>();
        texts.add(resolved(TAG.matcher(PIECE.matcher(markup).replaceAll(" \n ")).replaceAll("")));
        TAG.matcher(markup).results().map(MatchResult::group).forEach(tag -> {
            Matcher attribute = ATTRIBUTE.matcher(tag);
            while (attribute.find()) {
                texts.add(resolved(attribute.group(1) == null ? attribute.group(2) : attribute.group(1)));
            }
        });
        return texts;
    }

    private static String resolved(String text) {
        String known = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'")
                .replace("&nbsp;", "\u00A0");
        return REFERENCE.matcher(known).replaceAll(reference -> {
            int letter = reference.group(1) == null ? Integer.parseInt(reference.group(2))
                    : Integer.parseInt(reference.group(1), 16);
            return Matcher.quoteReplacement(Character.isValidCodePoint(letter) ? Character.toString(letter) : "?");
        }).replace("&amp;", "&");
    }
}
