/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.colours;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.antlr.runtime.CommonToken;
import org.spinescribe.clinical.levels.LevelNotation;
import org.spinescribe.language.parser.antlr.internal.InternalCaseReportLexer;
import org.spinescribe.language.syntax.BracedTextLexer;

/** The coloured words of a case report. Prose is plain, but for its citations, references and generated parts. */
final class CaseReportWords extends LexerWords {

    private static final Pattern REFERENCE = Pattern.compile("\\[-?[@#][^\\[\\]\\n]*\\]|(?m)^[ \\t]*\\[[a-z-]+\\][ \\t]*$");

    CaseReportWords() {
        super(new BracedTextLexer());
    }

    @Override
    void add(CommonToken token, List<ColouredWord> words) {
        switch (token.getType()) {
            case InternalCaseReportLexer.RULE_STRING -> words.add(word(token, WordKind.TEXT));
            case InternalCaseReportLexer.RULE_NUMBER -> words.add(word(token, WordKind.NUMBER));
            case InternalCaseReportLexer.RULE_ML_COMMENT, InternalCaseReportLexer.RULE_SL_COMMENT ->
                words.add(word(token, WordKind.COMMENT));
            case InternalCaseReportLexer.RULE_BRACED -> addReferences(token, words);
            case InternalCaseReportLexer.RULE_WORD -> addLevel(token, words);
            case InternalCaseReportLexer.RULE_WS, InternalCaseReportLexer.RULE_ANY_OTHER -> { }
            default -> {
                if (isKeyword(token)) {
                    words.add(word(token, WordKind.KEYWORD));
                }
            }
        }
    }

    private static void addReferences(CommonToken prose, List<ColouredWord> words) {
        Matcher reference = REFERENCE.matcher(prose.getText());
        while (reference.find()) {
            words.add(new ColouredWord(prose.getStartIndex() + reference.start(), reference.end() - reference.start(),
                    WordKind.REFERENCE));
        }
    }

    private static void addLevel(CommonToken token, List<ColouredWord> words) {
        if (LevelNotation.parse(token.getText()).isPresent()) {
            words.add(word(token, WordKind.LEVEL));
        }
    }
}
