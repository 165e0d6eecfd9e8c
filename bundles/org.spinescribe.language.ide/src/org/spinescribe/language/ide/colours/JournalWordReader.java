/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.colours;

import java.util.List;

import org.antlr.runtime.CommonToken;
import org.spinescribe.language.ide.colours.ColouredText.Prose;
import org.spinescribe.language.parser.antlr.internal.InternalJournalLexer;

/** Finds the tokens to highlight in a journal or a guideline. */
public final class JournalWordReader extends LexerWordReader {

    /** Creates a reader for one text at a time. */
    public JournalWordReader() {
        super(new InternalJournalLexer());
    }

    @Override
    void add(CommonToken token, List<ColouredWord> words, List<Prose> prose) {
        switch (token.getType()) {
            case InternalJournalLexer.RULE_STRING -> words.add(word(token, WordKind.TEXT));
            case InternalJournalLexer.RULE_NUMBER -> words.add(word(token, WordKind.NUMBER));
            case InternalJournalLexer.RULE_ML_COMMENT, InternalJournalLexer.RULE_SL_COMMENT ->
                words.add(word(token, WordKind.COMMENT));
            case InternalJournalLexer.RULE_WORD, InternalJournalLexer.RULE_WS, InternalJournalLexer.RULE_ANY_OTHER ->
                    { }
            default -> {
                if (isKeyword(token)) {
                    words.add(word(token, WordKind.KEYWORD));
                }
            }
        }
    }
}
