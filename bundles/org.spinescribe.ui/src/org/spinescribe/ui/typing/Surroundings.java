/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.typing;

import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Lexer;
import org.antlr.runtime.Token;
import org.eclipse.jface.text.IDocument;
import org.spinescribe.language.parser.antlr.internal.InternalCaseReportLexer;
import org.spinescribe.language.syntax.BracedTextLexer;

/** Finds prose, quoted text and comments of a report with its lexer, without parsing. */
public final class Surroundings {

    private final List<CommonToken> texts = new ArrayList<>();

    private Surroundings() {
    }

    /** Tokenises a text. */
    public static Surroundings of(IDocument document) {
        Surroundings surroundings = new Surroundings();
        Lexer lexer = new BracedTextLexer();
        lexer.setCharStream(new ANTLRStringStream(document.get()));
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            switch (token.getType()) {
                case InternalCaseReportLexer.RULE_BRACED, InternalCaseReportLexer.RULE_STRING,
                        InternalCaseReportLexer.RULE_ML_COMMENT, InternalCaseReportLexer.RULE_SL_COMMENT ->
                    surroundings.texts.add((CommonToken) token);
                default -> { }
            }
        }
        return surroundings;
    }

    /** Returns whether an offset is within prose, that is, between two braces. */
    public boolean isProse(int offset) {
        return in(offset, InternalCaseReportLexer.RULE_BRACED);
    }

    /**
     * Returns the offset of the closing brace of the prose around an offset; -1 outside prose, and in unbalanced prose.
     */
    int closingBrace(int offset) {
        return texts.stream().filter(token -> token.getType() == InternalCaseReportLexer.RULE_BRACED
                && offset > token.getStartIndex() && offset <= token.getStopIndex() && isBalanced(token.getText()))
                .mapToInt(CommonToken::getStopIndex).findFirst().orElse(-1);
    }

    private static boolean isBalanced(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '{' -> open++;
                case '}' -> open--;
                default -> { }
            }
        }
        return open == 0;
    }

    /** Returns the offset of the first prose in a range, behind its brace and whitespace; -1 for none. */
    public int firstText(int from, int to) {
        return texts.stream().filter(token -> token.getType() == InternalCaseReportLexer.RULE_BRACED
                && token.getStartIndex() >= from && token.getStartIndex() < to).findFirst()
                .map(Surroundings::textStart).orElse(-1);
    }

    private static int textStart(CommonToken braced) {
        String text = braced.getText();
        int space = 1;
        while (space < text.length() && Character.isWhitespace(text.charAt(space))) {
            space++;
        }
        boolean empty = space >= text.length() || text.charAt(space) == '}';
        // Between empty braces the caret goes onto the first line, or behind the space
        int behindBrace = Math.min(2, Math.max(1, text.length() - 1));
        return braced.getStartIndex() + (empty ? behindBrace : space);
    }

    /** Returns whether an offset is within quoted text or a comment. */
    public boolean isQuotedOrComment(int offset) {
        return in(offset, InternalCaseReportLexer.RULE_STRING) || in(offset, InternalCaseReportLexer.RULE_ML_COMMENT)
                || in(offset, InternalCaseReportLexer.RULE_SL_COMMENT);
    }

    /** Returns whether quoted text without a closing quote ends at an offset. */
    boolean isUnclosedQuote(int offset) {
        return texts.stream().anyMatch(token -> token.getType() == InternalCaseReportLexer.RULE_STRING
                && token.getStopIndex() == offset - 1
                && (token.getText().length() == 1 || !token.getText().endsWith("\"")));
    }

    /** Returns whether two quotes with nothing between them begin at an offset. */
    boolean isEmptyQuote(int offset) {
        return texts.stream().anyMatch(token -> token.getType() == InternalCaseReportLexer.RULE_STRING
                && token.getStartIndex() == offset && token.getText().equals("\"\""));
    }

    /** Returns whether a range is within one quoted text. */
    boolean isWithinQuotes(int from, int to) {
        return texts.stream().anyMatch(token -> token.getType() == InternalCaseReportLexer.RULE_STRING
                && from > token.getStartIndex() && to <= token.getStopIndex());
    }

    /** Returns whether an offset is within prose or quoted text. */
    public boolean isText(int offset) {
        return isProse(offset) || in(offset, InternalCaseReportLexer.RULE_STRING);
    }

    private boolean in(int offset, int type) {
        return texts.stream().anyMatch(token -> token.getType() == type && offset > token.getStartIndex()
                && offset <= token.getStopIndex());
    }
}
