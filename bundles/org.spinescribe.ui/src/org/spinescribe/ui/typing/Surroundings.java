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

/** Which parts of a report are prose, quoted text and comments, found with its lexer and without parsing. */
public final class Surroundings {

    private final List<CommonToken> texts = new ArrayList<>();

    private Surroundings() {
    }

    /** Looks through a text. */
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

    /** Whether an offset lies between two braces. */
    public boolean isProse(int offset) {
        return in(offset, InternalCaseReportLexer.RULE_BRACED);
    }

    /** Where the brace is that closes the prose around an offset; -1 where there is none or it belongs to an inner one. */
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

    /** Where the first prose within a part of the text begins, behind its brace and the space there; -1 for none. */
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

    /** Whether an offset lies in quoted text or a comment. */
    public boolean isQuotedOrComment(int offset) {
        return in(offset, InternalCaseReportLexer.RULE_STRING) || in(offset, InternalCaseReportLexer.RULE_ML_COMMENT)
                || in(offset, InternalCaseReportLexer.RULE_SL_COMMENT);
    }

    /** Whether quoted text that has no closing quote yet ends at an offset. */
    boolean isUnclosedQuote(int offset) {
        return texts.stream().anyMatch(token -> token.getType() == InternalCaseReportLexer.RULE_STRING
                && token.getStopIndex() == offset - 1
                && (token.getText().length() == 1 || !token.getText().endsWith("\"")));
    }

    /** Whether an offset is that of the first of two quotes with nothing between them. */
    boolean isEmptyQuote(int offset) {
        return texts.stream().anyMatch(token -> token.getType() == InternalCaseReportLexer.RULE_STRING
                && token.getStartIndex() == offset && token.getText().equals("\"\""));
    }

    /** Whether a part of the text lies between the quotes of one quoted text. */
    boolean isWithinQuotes(int from, int to) {
        return texts.stream().anyMatch(token -> token.getType() == InternalCaseReportLexer.RULE_STRING
                && from > token.getStartIndex() && to <= token.getStopIndex());
    }

    /** Whether an offset lies in prose or quoted text. */
    public boolean isText(int offset) {
        return isProse(offset) || in(offset, InternalCaseReportLexer.RULE_STRING);
    }

    private boolean in(int offset, int type) {
        return texts.stream().anyMatch(token -> token.getType() == type && offset > token.getStartIndex()
                && offset <= token.getStopIndex());
    }
}
