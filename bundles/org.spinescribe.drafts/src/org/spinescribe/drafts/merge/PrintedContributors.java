/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Place;
import org.spinescribe.drafts.docx.RevisedUnit;
import org.spinescribe.drafts.parts.AuthorLine;

/**
 * Authors and affiliations as a title page prints them: a line of names with marks, and a line for each mark.
 *
 * @param authors empty when the line is no list of names
 */
record PrintedContributors(List<AuthorLine.Named> authors, List<Workplace> affiliations) {

    private static final Pattern MARKED = Pattern.compile("(?s)\\s*([0-9]{1,2}|[a-z])[\\s\\p{Z}.)]+(\\S.*?)\\s*");

    /** The signs between names and between marks. */
    private static final Pattern BETWEEN = Pattern.compile("\\b(?:and)\\b|[\\s\\p{Z},;.&]");

    /**
     * An affiliation.
     *
     * @param mark that refers to it at the authors; empty when the line has none
     */
    record Workplace(String mark, String text) {

        /** Whether both are the same place, even if some words have changed. */
        boolean isLike(Workplace other) {
            Set<String> mine = words(text);
            Set<String> others = words(other.text);
            long common = mine.stream().filter(others::contains).count();
            return 2 * common >= Math.max(mine.size(), others.size());
        }

        private static Set<String> words(String text) {
            return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
        }
    }

    /** Reads the lines of a title page, the one with the names first; each ends with a paragraph mark. */
    static PrintedContributors of(List<RevisedUnit> units) {
        List<List<RevisedUnit>> lines = new PersonEdit(0, 0, units, null, false, false).paragraphs();
        List<Workplace> affiliations = new ArrayList<>();
        for (List<RevisedUnit> line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            String text = DraftInline.plain(inlines(line)).replaceAll("[\\s\\p{Z}]+", " ").strip();
            Matcher marked = MARKED.matcher(text);
            if (!text.isEmpty()) {
                affiliations.add(marked.matches() ? new Workplace(marked.group(1), marked.group(2))
                        : new Workplace("", text));
            }
        }
        return new PrintedContributors(lines.isEmpty() ? List.of() : authors(inlines(lines.getFirst())), affiliations);
    }

    /** The authors, if the line has nothing but their names and marks. */
    private static List<AuthorLine.Named> authors(List<DraftInline> line) {
        List<AuthorLine.Named> authors = AuthorLine.of(line, Place.NONE);
        String said = authors.stream().map(each -> each.name() + each.degrees() + String.join("", each.marks()))
                .collect(Collectors.joining());
        return BETWEEN.matcher(said).replaceAll("").equals(BETWEEN.matcher(DraftInline.plain(line)).replaceAll(""))
                ? authors : List.of();
    }

    private static List<DraftInline> inlines(List<RevisedUnit> line) {
        List<DraftInline> inlines = new ArrayList<>();
        for (int i = 0; i < line.size();) {
            Set<DraftInline.Style> styles = line.get(i).styles();
            StringBuilder words = new StringBuilder();
            while (i < line.size() && line.get(i).styles().equals(styles)) {
                words.append(line.get(i).isEnd() ? "" : line.get(i).text());
                i++;
            }
            inlines.add(new DraftInline.Words(words.toString(), styles, Place.NONE, 0));
        }
        return inlines;
    }
}
