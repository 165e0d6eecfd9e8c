/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The formats of bibliography files, distinguished by their content. */
enum BibliographyKind {

    BIBTEX(".bib", "(?m)^[ \\t]*+@[A-Za-z]++\\s*+[{(]"),
    RIS(".ris", "(?m)^\\uFEFF?TY  -"),
    NBIB(".nbib", "(?m)^\\uFEFF?PMID- "),
    CSL_JSON(".json", "\\A\\uFEFF?\\s*+[\\[{]"),
    UNKNOWN("", "\\A(?!)");

    private final String ending;
    private final Pattern mark;

    BibliographyKind(String ending, String mark) {
        this.ending = ending;
        this.mark = Pattern.compile(mark);
    }

    /**
     * The format of the file name extension if the content has its mark; otherwise the one whose mark comes first. Text
     * without any entry may stand in a BibTeX file, where it is a comment.
     */
    static BibliographyKind of(String text, String name) {
        if (text.isBlank() || text.equals("\uFEFF")) {
            return BIBTEX; // an empty file has no works, whatever its name
        }
        BibliographyKind named = named(name);
        if (named.place(text) < text.length()) {
            return named;
        }
        return Stream.of(BIBTEX, RIS, NBIB, CSL_JSON).filter(kind -> kind.place(text) < text.length())
                .min(Comparator.comparingInt(kind -> kind.place(text))).orElse(named == BIBTEX ? BIBTEX : UNKNOWN);
    }

    private static BibliographyKind named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return Stream.of(BIBTEX, RIS, NBIB, CSL_JSON).filter(kind -> lower.endsWith(kind.ending)).findFirst()
                .orElse(UNKNOWN);
    }

    /** The first place of the mark; the length of the text without one. */
    private int place(String text) {
        Matcher found = mark.matcher(text);
        return found.find() ? found.start() : text.length();
    }
}
