/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.junit.jupiter.api.Test;
import org.spinescribe.sources.statements.StatementKind;

/** Tests that the grammar and the code have the same kinds of statements. */
class StatementKindTest {

    @Test
    void theGrammarHasTheSameKinds() {
        Grammar grammar = ReportAtCaret.service(IGrammarAccess.class).getGrammar();
        List<String> typed = GrammarUtil.containedKeywords(GrammarUtil.findRuleForName(grammar, "StatementKind"))
                .stream().map(Keyword::getValue).toList();
        assertEquals(typed, StatementKind.words());
    }
}
