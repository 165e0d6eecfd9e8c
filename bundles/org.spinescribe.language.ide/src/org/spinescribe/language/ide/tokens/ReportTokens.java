/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.spinescribe.language.ide.colours.CaseReportWordReader;
import org.spinescribe.language.ide.colours.JournalWordReader;
import org.spinescribe.language.ide.colours.WordReader;
import org.spinescribe.language.ide.meaning.MeaningfulWords;
import org.spinescribe.language.ide.text.ColumnUnit;
import org.spinescribe.language.ide.text.TextLines;
import org.spinescribe.language.report.Report;

/**
 * The semantic tokens of a report or a journal. Where words have a meaning, such as a level in prose, this takes
 * precedence over their syntax.
 */
public final class ReportTokens {

    private final TextLines lines;
    private final ColumnUnit unit;
    private final List<TokenWord> words;

    /**
     * Finds the tokens of a text.
     *
     * @param report the report with this text; empty for a journal
     * @param unit the unit in which the client counts columns
     */
    public ReportTokens(TextLines lines, Optional<Report> report, ColumnUnit unit) {
        this.lines = lines;
        this.unit = unit;
        WordReader reader = report.isPresent() ? new CaseReportWordReader() : new JournalWordReader();
        Stream<TokenWord> coloured = reader.read(lines.text()).words().stream()
                .map(word -> new TokenWord(word.offset(), word.length(), TokenWord.type(word.kind())));
        Stream<TokenWord> meaningful = report.map(MeaningfulWords::of).orElse(List.of()).stream().map(word ->
                new TokenWord(word.range().offset(), word.range().length(), TokenWord.type(word.meaning())));
        words = apart(Stream.concat(meaningful, coloured).flatMap(word -> word.onLines(lines))
                .sorted(TokenWord.ORDER).toList());
    }

    /** Returns the names for the type numbers in the tokens. */
    public static SemanticTokensLegend legend() {
        return new SemanticTokensLegend(TokenWord.TYPES, List.of());
    }

    /** Removes overlapping tokens, which clients reject; the first of two stays. */
    private static List<TokenWord> apart(List<TokenWord> words) {
        List<TokenWord> apart = new ArrayList<>();
        int end = 0;
        for (TokenWord word : words) {
            if (word.offset() >= end) {
                apart.add(word);
                end = word.offset() + word.length();
            }
        }
        return apart;
    }

    /** Returns all tokens, five numbers each: relative line and column, length, type, and no modifiers. */
    public List<Integer> all() {
        return encoded(words);
    }

    /** Returns the tokens in a range. */
    public List<Integer> in(Range range) {
        int start = lines.offset(range.getStart());
        int end = lines.offset(range.getEnd());
        return encoded(words.stream().filter(word -> word.offset() < end && word.offset() + word.length() > start)
                .toList());
    }

    private List<Integer> encoded(List<TokenWord> wanted) {
        List<Integer> numbers = new ArrayList<>(wanted.size() * 5);
        int line = 0;
        int column = 0;
        for (TokenWord word : wanted) {
            Position position = lines.position(word.offset());
            int at = unit.count(lines.text(), word.offset() - position.getCharacter(), word.offset());
            numbers.add(position.getLine() - line);
            numbers.add(position.getLine() == line ? at - column : at);
            numbers.add(unit.count(lines.text(), word.offset(), word.offset() + word.length()));
            numbers.add(word.type());
            numbers.add(0);
            line = position.getLine();
            column = at;
        }
        return numbers;
    }
}
