/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings values that are not LaTeX into the form that BibTeX values have once their commands are resolved. */
final class PlainText {

    private static final Pattern OTHER_TAGS = Pattern
            .compile("</?(?:b|strong|span|sc|scp|u)(?:\\s[^<>]{0,200}+)?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=[\\p{L}\\p{N}])'");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]++");
    private static final Pattern RANGE = Pattern.compile("([A-Za-z]{0,3}+)(\\d{1,9}+)\\s?[-–—]{1,3}\\s?(\\d{1,9}+)");
    private static final Pattern DASHES = Pattern.compile("\\s?[-–—]++\\s?");

    private PlainText() {
    }

    /** Text in NFC with single spaces and typographic apostrophes; italics, raised and lowered text keep their tags. */
    static String of(String value) {
        String text = SPACE.matcher(value).replaceAll(" ").strip();
        if (text.indexOf('<') >= 0) {
            text = OTHER_TAGS.matcher(text.replace("<em>", "<i>").replace("</em>", "</i>")).replaceAll("");
        }
        return Normalizer.normalize(APOSTROPHE.matcher(text).replaceAll("’"), Normalizer.Form.NFC);
    }

    /** Pages with an en dash; PubMed’s {@code 1067-72} becomes {@code 1067–1072}, which every style can shorten. */
    static String pages(String value) {
        Matcher range = RANGE.matcher(value.strip());
        if (!range.lookingAt()) {
            return DASHES.matcher(value.strip()).replaceAll("–");
        }
        String first = range.group(2);
        String last = range.group(3);
        if (last.length() < first.length()) {
            last = first.substring(0, first.length() - last.length()) + last;
        }
        String letters = range.group(1);
        boolean same = first.equals(last);
        return letters + first + (same ? "" : "–" + letters + last) + value.strip().substring(range.end());
    }
}
