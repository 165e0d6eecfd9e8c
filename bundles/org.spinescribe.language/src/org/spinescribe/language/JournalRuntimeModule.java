/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.service.SingletonBinding;
import org.spinescribe.language.journals.JournalScopes;
import org.spinescribe.language.rules.journal.JournalFileValidator;
import org.spinescribe.language.syntax.ReadValues;
import org.spinescribe.language.syntax.SyntaxMessages;
import org.spinescribe.language.syntax.TerminalValues;
import org.spinescribe.language.validation.JournalValidator;

/** The bindings of the journal language that differ from Xtext's defaults. */
public class JournalRuntimeModule extends AbstractJournalRuntimeModule {

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return TerminalValues.class;
    }

    @Override
    public Class<? extends IAstFactory> bindIAstFactory() {
        return ReadValues.class;
    }

    /** Messages in the author's words. */
    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }

    @Override
    @SingletonBinding(eager = true)
    public Class<? extends JournalValidator> bindJournalValidator() {
        return JournalFileValidator.class;
    }

    @Override
    public Class<? extends IScopeProvider> bindIScopeProvider() {
        return JournalScopes.class;
    }
}
