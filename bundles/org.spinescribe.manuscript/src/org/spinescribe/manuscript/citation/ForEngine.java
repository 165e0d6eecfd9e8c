/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.citation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rewrites a style for citeproc-java where the engine ignores or misreads the style's settings. */
final class ForEngine {

    private static final Pattern PAGE_LABEL = Pattern.compile("<label\\b[^>]*\\bvariable=\"page\"[^>]*>");
    /** Overrides "pp.", which the engine prints before several pages even where a style never wants the plural. */
    private static final String ONE_PAGE = "<term name=\"page\" form=\"short\"><single>p.</single>"
            + "<multiple>p.</multiple></term>";
    private static final Pattern ENGLISH_TERMS =
            Pattern.compile("(?s)<locale xml:lang=\"en\">.*?<terms>(?=.*?</locale>)");

    private ForEngine() {
    }

    static String of(String style) {
        // the engine knows sentence case only for titles
        String told = style.replace("<text term=\"in\" text-case=\"sentence\"",
                "<text term=\"in\" text-case=\"capitalize-first\"");
        Matcher label = PAGE_LABEL.matcher(told);
        boolean never = label.find() && label.group().contains("plural=\"never\"");
        return never ? withOnePage(told) : told;
    }

    /** Adds the term to the existing English locale: of two locales of a language the engine takes only the last. */
    private static String withOnePage(String style) {
        Matcher terms = ENGLISH_TERMS.matcher(style);
        return terms.find() ? new StringBuilder(style).insert(terms.end(), ONE_PAGE).toString()
                : style.replaceFirst("</info>", "</info><locale xml:lang=\"en\"><terms>" + ONE_PAGE
                + "</terms></locale>");
    }
}
