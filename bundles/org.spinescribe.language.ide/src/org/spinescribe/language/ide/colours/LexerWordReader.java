/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.colours;

import java.util.ArrayList;
import java.util.List;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Lexer;
import org.antlr.runtime.Token;
import org.spinescribe.language.ide.colours.ColouredText.Prose;

/** Finds tokens with the lexer of the language, without parsing. */
abstract class LexerWordReader implements WordReader {

    /** Longer than any report; a longer text is not highlighted, because that would be slow. */
    private static final int LONGEST = 1_000_000;

    private final Lexer lexer;

    LexerWordReader(Lexer lexer) {
        this.lexer = lexer;
    }

    @Override
    public final ColouredText read(String text) {
        List<ColouredWord> words = new ArrayList<>();
        List<Prose> prose = new ArrayList<>();
        if (text.length() <= LONGEST) {
            lexer.setCharStream(new ANTLRStringStream(text));
            for (CommonToken token = next(); token.getType() != Token.EOF; token = next()) {
                add(token, words, prose);
            }
        }
        return new ColouredText(text, words, prose);
    }

    private CommonToken next() {
        return (CommonToken) lexer.nextToken();
    }

    /** Adds the tokens to highlight within a lexer token, or its range of prose. */
    abstract void add(CommonToken token, List<ColouredWord> words, List<Prose> prose);

    static ColouredWord word(CommonToken token, WordKind kind) {
        return new ColouredWord(token.getStartIndex(), token.getStopIndex() + 1 - token.getStartIndex(), kind);
    }

    /** Returns whether a token is a keyword: no terminal rule names keywords. */
    static boolean isKeyword(CommonToken token) {
        return Character.isLetter(token.getText().charAt(0));
    }
}
