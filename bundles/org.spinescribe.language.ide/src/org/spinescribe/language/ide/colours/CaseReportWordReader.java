/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.colours;

import java.util.List;

import org.antlr.runtime.CommonToken;
import org.spinescribe.clinical.levels.LevelNotation;
import org.spinescribe.language.ide.colours.ColouredText.Prose;
import org.spinescribe.language.parser.antlr.internal.InternalCaseReportLexer;
import org.spinescribe.language.syntax.BracedTextLexer;

/**
 * Finds the tokens to highlight in a case report. Prose is plain, except for its citations, references and generated
 * parts.
 */
public final class CaseReportWordReader extends LexerWordReader {

    /** Creates a reader for one text at a time. */
    public CaseReportWordReader() {
        super(new BracedTextLexer());
    }

    @Override
    void add(CommonToken token, List<ColouredWord> words, List<Prose> prose) {
        switch (token.getType()) {
            case InternalCaseReportLexer.RULE_STRING -> words.add(word(token, WordKind.TEXT));
            case InternalCaseReportLexer.RULE_NUMBER -> words.add(word(token, WordKind.NUMBER));
            case InternalCaseReportLexer.RULE_ML_COMMENT, InternalCaseReportLexer.RULE_SL_COMMENT ->
                words.add(word(token, WordKind.COMMENT));
            case InternalCaseReportLexer.RULE_BRACED -> addProse(token, words, prose);
            case InternalCaseReportLexer.RULE_WORD -> addLevel(token, words);
            case InternalCaseReportLexer.RULE_WS, InternalCaseReportLexer.RULE_ANY_OTHER -> { }
            default -> {
                if (isKeyword(token)) {
                    words.add(word(token, WordKind.KEYWORD));
                }
            }
        }
    }

    private static void addProse(CommonToken token, List<ColouredWord> words, List<Prose> prose) {
        prose.add(new Prose(token.getStartIndex(), token.getStopIndex() + 1));
        words.addAll(ProseReferences.in(token.getText(), token.getStartIndex()));
    }

    private static void addLevel(CommonToken token, List<ColouredWord> words) {
        if (LevelNotation.parse(token.getText()).isPresent()) {
            words.add(word(token, WordKind.LEVEL));
        }
    }

    @Override
    public ColouredText readAgain(ColouredText before, String now, int offset, int removed) {
        return ProseEdit.of(before, now, offset, removed).map(ProseEdit::read).orElseGet(() -> read(now));
    }
}
