/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.List;

import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.spinescribe.language.prose.ProseReader;

/** Parses the changed report: its words must equal those of the returned text. */
final class Verification {

    private final SentText text;
    private final SentCopy copy;
    private final SourceRegions regions;

    Verification(SentText text, SentCopy copy, SourceRegions regions) {
        this.text = text;
        this.copy = copy;
        this.regions = regions;
    }

    /** Whether the paragraphs of an edit have the intended words after a replacement. */
    boolean holds(PersonEdit edit, Replacement replacement, List<LanguageText.Piece> inserted) {
        SentText.Paragraph start = text.paragraphOf(Math.min(edit.from(), text.units().size() - 1));
        SentText.Paragraph end = text.paragraphOf(Math.min(Math.max(edit.from(), edit.to()), text.units().size() - 1));
        SourceRegions.Region region = regions.at(replacement.offset());
        int begin = replacement.offset();
        int finish = replacement.end();
        for (SentUnit unit : text.units().subList(start.from(), end.to())) {
            if (unit.from() >= region.from() && unit.to() <= region.to() && unit.from() >= 0) {
                begin = Math.min(begin, unit.styles().stream().mapToInt(SentUnit.Span::from).filter(from -> from >= 0)
                        .reduce(unit.from(), Math::min));
                finish = Math.max(finish, unit.styles().stream().mapToInt(SentUnit.Span::to)
                        .reduce(unit.to(), Math::max));
            }
        }
        String before = copy.source().substring(begin, finish);
        String behind = new Replacement(replacement.offset() - begin, replacement.length(), replacement.text())
                .in(before);
        String sentBefore = words(start.from(), end.to(), region);
        String sentBehind = words(start.from(), edit.from(), region) + words(inserted)
                + words(edit.to(), end.to(), region);
        boolean cell = start.style().startsWith("Table");
        if (region.kind() == SourceRegions.Kind.BRACES && !cell && isParagraphs(before) && !isParagraphs(behind)) {
            return false;
        }
        boolean quoted = region.kind() == SourceRegions.Kind.QUOTES;
        String printedBefore = printed(before, quoted);
        String printedBehind = printed(behind, quoted);
        return spaced(printedBefore).equals(spaced(sentBefore)) ? spaced(printedBehind).equals(spaced(sentBehind))
                : letters(printedBefore).equals(letters(sentBefore))
                        && letters(printedBehind).equals(letters(sentBehind));
    }

    /** Whether a short text in the language of reports has the words of some pieces. */
    static boolean says(String typed, List<LanguageText.Piece> wanted) {
        return spaced(printed(typed, false)).equals(spaced(words(wanted)));
    }

    /** Whether a quoted text in the language of reports has the words of some pieces. */
    static boolean saysInQuotes(String typed, List<LanguageText.Piece> wanted) {
        return typed.indexOf('\n') < 0 && spaced(printed(typed, true)).equals(spaced(words(wanted)));
    }

    /** Whether a paragraph in the language of reports has the words of some pieces, and begins no list or table. */
    static boolean saysInProse(String typed, List<LanguageText.Piece> wanted) {
        return spaced(PrintedWords.of(typed)).equals(spaced(words(wanted))) && isParagraphs(typed);
    }

    /** Whether prose has no lists and tables: a word at the start of a line may begin one by mistake. */
    private static boolean isParagraphs(String prose) {
        Node document = ProseReader.read(withoutItems(prose), 0).document();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (!(block instanceof Paragraph) && !(block instanceof FootnoteDefinition)) {
                return false;
            }
        }
        return true;
    }

    private static String withoutItems(String prose) {
        return prose.replaceAll("(\\R[ \\t]*)(?:[-+*]|\\d{1,3}[.)])[ \\t]+", "$1");
    }

    private static String printed(String typed, boolean quoted) {
        String prose = quoted ? typed.replace("\\\"", "\"").replace("\\\\", "\\") : typed;
        return PrintedWords.of(withoutItems(prose));
    }

    private static String spaced(String words) {
        return words.replaceAll("[\\s\u00A0\u202F]+", " ").strip();
    }

    /** The sorted letters, for comparison in any order: in print a raised citation stands behind the full stop. */
    private static String letters(String words) {
        return words.chars().filter(letter -> !Character.isWhitespace(letter) && letter != '\u00A0').sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The words of the sent units that belong to one text of the report. */
    private String words(int from, int to, SourceRegions.Region region) {
        StringBuilder words = new StringBuilder();
        String last = "";
        for (int i = from; i < to; i++) {
            SentUnit unit = text.units().get(i);
            String typed = unit.from() + "-" + unit.to();
            if (!unit.isEnd() && (unit.from() < region.from() || unit.to() > region.to())) {
                continue;
            }
            switch (unit.kind()) {
                case END -> words.append(' ');
                case MADE -> { }
                case NOTE -> words.append('\uFFFC');
                case TYPED -> words.append(copy.source(), unit.from(), unit.to());
                default -> {
                    if (!typed.equals(last)) {
                        words.append(typed(unit));
                    }
                }
            }
            last = typed;
        }
        return words.toString();
    }

    private String typed(SentUnit unit) {
        String typed = copy.source().substring(unit.from(), unit.to());
        return typed.isBlank() ? " " : printed(typed, regions.at(unit.from()).kind() == SourceRegions.Kind.QUOTES);
    }

    private static String words(List<LanguageText.Piece> inserted) {
        StringBuilder words = new StringBuilder();
        for (LanguageText.Piece piece : inserted) {
            boolean end = piece.typed() && !piece.text().isEmpty() && Character.isWhitespace(piece.text().charAt(0));
            // prose begins with the space before its first block; a piece begins within one
            words.append(end ? " " : piece.typed() ? PrintedWords.of(piece.text()).substring(1) : piece.text());
        }
        return words.toString();
    }
}
