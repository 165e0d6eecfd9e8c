/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.text.Normalizer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spinescribe.sources.characters.Unprintable;

/** Converts values that are not LaTeX to the form of BibTeX values with resolved commands. */
final class PlainValues {

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=[\\p{L}\\p{N}])'");
    private static final Pattern HYPHEN = Pattern.compile("[\u2010\u2011]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2028\\u2029]++");
    /** A range of pages in digits: text before, letters, the first page, the last one, text behind. */
    private static final Pattern RANGE = Pattern
            .compile("(\\s*+)([A-Za-z]{0,3}+)(\\d{1,9}+)\\s?[-–—]{1,3}\\s?(?:\\2)?(\\d{1,9}+)((?:[^\\d–—-].*+)?)");
    /** A number of an article: a year or number with letters before it, and behind it a number too high for a page. */
    private static final Pattern ARTICLE_NUMBER = Pattern
            .compile("[A-Za-z]{1,6}-?[1-9]\\d{1,5}-0\\d{1,6}|[A-Za-z]{2,6}-\\d{2,6}-\\d{3,8}|\\d{4}-[A-Za-z]\\d{3,8}"
                    + "|[A-Za-z]{1,6}-\\d{3,9}");
    /** A range without its last page. */
    private static final Pattern OPEN = Pattern.compile("(?<=\\d)\\s?[-–—]++\\s*$");
    private static final Pattern DASHES = Pattern.compile("\\s?[-–—]++\\s?");

    private PlainValues() {
    }

    /** Text in NFC with single spaces and typographic apostrophes; italics, raised and lowered text keep their tags. */
    static String of(String value) {
        return of(value, unknown -> { });
    }

    /** The same; unknown markup is reported. */
    static String of(String value, Consumer<String> unknown) {
        String text = SPACE.matcher(PublisherMarkup.resolved(Unprintable.removed(value), unknown))
                .replaceAll(" ").strip();
        return Normalizer.normalize(HYPHEN.matcher(APOSTROPHE.matcher(text).replaceAll("’")).replaceAll("-"),
                Normalizer.Form.NFC);
    }

    /**
     * Pages with en dashes; PubMed’s {@code 1067-72} becomes {@code 1067–1072}, which every style can shorten. The
     * number of an article, such as {@code e2018-0012}, is no range and keeps its hyphen.
     */
    static String pages(String value) {
        String text = Unprintable.removed(value).strip();
        return isArticleNumber(text) ? text : Stream.of(text.split("(?<=[,;])")).map(PlainValues::span)
                .collect(Collectors.joining());
    }

    /** Whether a value for pages is the number of an article with a hyphen in it. */
    static boolean isArticleNumber(String pages) {
        return ARTICLE_NUMBER.matcher(pages).matches();
    }

    private static String span(String value) {
        Matcher range = RANGE.matcher(value);
        if (!range.matches()) {
            return DASHES.matcher(OPEN.matcher(value).replaceAll("")).replaceAll("–");
        }
        String first = range.group(3);
        String last = range.group(4);
        if (last.length() < first.length()) {
            last = first.substring(0, first.length() - last.length()) + last;
        }
        String letters = range.group(2);
        boolean same = first.equals(last);
        return range.group(1) + letters + first + (same ? "" : "–" + letters + last) + range.group(5);
    }
}
