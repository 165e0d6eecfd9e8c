/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.syntax;

import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.antlr.runtime.RecognitionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/**
 * Messages for syntax errors in the author's terms. Each grammar rule that can fail has a sentence of its own in
 * {@code syntax.properties}; none of them names a grammar rule or a token.
 */
public class SyntaxMessages extends SyntaxErrorMessageProvider {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.spinescribe.language.syntax.syntax");

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        return new SyntaxErrorMessage(expectation(context.getCurrentNode()) + found(context),
                Diagnostic.SYNTAX_DIAGNOSTIC);
    }

    private static String expectation(INode node) {
        for (INode current = node; current != null; current = current.getParent()) {
            String rule = ruleName(current);
            if (rule != null && TEXTS.containsKey(rule)) {
                return TEXTS.getString(rule);
            }
        }
        return TEXTS.getString("anything");
    }

    private static String ruleName(INode node) {
        EObject element = node instanceof ICompositeNode ? node.getGrammarElement() : null;
        AbstractRule rule = element instanceof RuleCall call ? call.getRule()
                : element instanceof AbstractRule itself ? itself
                : element == null ? null : GrammarUtil.containingRule(element);
        return rule == null ? null : rule.getName();
    }

    private static String found(IParserErrorContext context) {
        RecognitionException problem = context.getRecognitionException();
        String text = problem == null || problem.token == null ? null : problem.token.getText();
        if (text == null || text.equals("<EOF>") || problem.token.getType() < 0) {
            return " " + text("end");
        }
        String line = text.lines().findFirst().orElse("").strip();
        return line.isEmpty() ? ""
                : " " + text("found").formatted(line.length() > 30 ? line.substring(0, 30) + "…" : line);
    }

    private static String text(String key) throws MissingResourceException {
        return TEXTS.getString(key);
    }
}
