/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.writing.ProseMarkup;

/** Writes words in the language of reports, for a certain place. */
final class LanguageText {

    private static final Pattern ENDS = Pattern.compile("(?s)^(\\s*)(.*?)(\\s*)$");
    private static final Pattern WORD = Pattern.compile("\\S+|\\s+");
    private static final Pattern MARKUP = Pattern.compile("[\\\\{}^~\\[\\]*_`@<&|\"]");

    private final Place place;
    private final boolean careful;

    /** The kinds of places. */
    enum Place {
        /** Prose in braces. */
        PROSE,
        /** The cell of a table in prose. */
        CELL,
        /** A note in brackets. */
        NOTE,
        /** A title or caption in quotes, which is prose of one line. */
        QUOTED,
        /** A name in quotes, without markup. */
        NAME
    }

    /**
     * Kept words, or new ones.
     *
     * @param typed whether the text is in the language of reports already
     */
    record Piece(String text, boolean typed, Set<DraftInline.Style> styles) {

        Piece {
            styles = styles.isEmpty() ? Set.of() : EnumSet.copyOf(styles);
        }
    }

    /** @param careful whether all punctuation is escaped */
    LanguageText(Place place, boolean careful) {
        this.place = place;
        this.careful = careful;
    }

    /** Joins pieces for a place with the given styles. */
    String of(List<Piece> pieces, Set<DraftInline.Style> around) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces.size();) {
            Set<DraftInline.Style> styles = within(pieces.get(i), around);
            StringBuilder same = new StringBuilder();
            while (i < pieces.size() && within(pieces.get(i), around).equals(styles)) {
                StringBuilder words = new StringBuilder();
                boolean typed = pieces.get(i).typed();
                while (i < pieces.size() && pieces.get(i).typed() == typed
                        && within(pieces.get(i), around).equals(styles)) {
                    words.append(pieces.get(i++).text());
                }
                same.append(typed ? words : escaped(words.toString()));
            }
            text.append(marked(same.toString(), styles));
        }
        return text.toString();
    }

    private Set<DraftInline.Style> within(Piece piece, Set<DraftInline.Style> around) {
        if (place == Place.NAME) {
            return Set.of();
        }
        Set<DraftInline.Style> styles = EnumSet.noneOf(DraftInline.Style.class);
        styles.addAll(piece.styles());
        styles.removeAll(around);
        return styles;
    }

    private String escaped(String words) {
        String text = place == Place.NAME ? words : ProseMarkup.escaped(words, careful);
        return switch (place) {
            case PROSE -> text;
            case CELL -> text.replace("|", "\\|");
            case NOTE -> text.replaceAll("(?<!\\\\)([\\[\\]])", "\\\\$1");
            case QUOTED, NAME -> text.replace("\\", "\\\\").replace("\"", "\\\"");
        };
    }

    /** Adds markup: emphasis encloses words without outer spaces; raised and lowered words contain no space. */
    private static String marked(String words, Set<DraftInline.Style> styles) {
        if (styles.isEmpty() || words.isBlank()) {
            return words;
        }
        Matcher ends = ENDS.matcher(words);
        ends.matches();
        String core = ends.group(2);
        if (styles.contains(DraftInline.Style.SUPERSCRIPT) || styles.contains(DraftInline.Style.SUBSCRIPT)) {
            core = shifted(core, styles.contains(DraftInline.Style.SUPERSCRIPT) ? "^" : "~");
        }
        String sign = (styles.contains(DraftInline.Style.STRONG) ? "**" : "")
                + (styles.contains(DraftInline.Style.EMPHASIS) ? "*" : "");
        return ends.group(1) + sign + core + new StringBuilder(sign).reverse() + ends.group(3);
    }

    private static String shifted(String words, String sign) {
        return WORD.matcher(words).replaceAll(word -> Matcher.quoteReplacement(word.group().isBlank()
                || MARKUP.matcher(word.group()).find() ? word.group() : sign + word.group() + sign));
    }
}
