/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language;

import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting.IIndentationInformation;
import org.eclipse.xtext.formatting2.FormatterPreferenceValuesProvider;
import org.eclipse.xtext.formatting2.FormatterPreferences;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.generator.IShouldGenerate;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.parser.antlr.LexerProvider;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.service.SingletonBinding;
import org.eclipse.xtext.validation.IResourceValidator;
import org.spinescribe.language.rules.engine.EditorValidator;
import org.spinescribe.language.formatting.CaseReportFormatter;
import org.spinescribe.language.formatting.Indentation;
import org.spinescribe.language.parser.antlr.internal.InternalCaseReportLexer;
import org.spinescribe.language.rules.engine.RulesValidator;
import org.spinescribe.language.scoping.CaseReportScopes;
import org.spinescribe.language.scoping.UnknownNameMessages;
import org.spinescribe.language.syntax.BracedTextLexer;
import org.spinescribe.language.syntax.ReadValues;
import org.spinescribe.language.syntax.SyntaxMessages;
import org.spinescribe.language.syntax.TerminalValues;
import org.spinescribe.language.validation.CaseReportValidator;

import com.google.inject.Binder;
import com.google.inject.Provider;
import com.google.inject.name.Names;

/** The bindings of the case report language that differ from Xtext's defaults. */
public class CaseReportRuntimeModule extends AbstractCaseReportRuntimeModule {

    @Override
    public Class<? extends Lexer> bindLexer() {
        return BracedTextLexer.class;
    }

    @Override
    public Provider<? extends InternalCaseReportLexer> provideInternalCaseReportLexer() {
        return LexerProvider.create(BracedTextLexer.class);
    }

    @Override
    public void configureRuntimeLexer(Binder binder) {
        binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(BracedTextLexer.class);
    }

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

    /** A validator that runs only the quick rules for reports under edit. */
    public Class<? extends IResourceValidator> bindIResourceValidator() {
        return EditorValidator.class;
    }

    /** Messages for unknown names. */
    public Class<? extends ILinkingDiagnosticMessageProvider> bindILinkingDiagnosticMessageProvider() {
        return UnknownNameMessages.class;
    }

    /** Disables generation: to decide about it, Xtext's builder would check each report a second time. */
    public void configureGeneration(Binder binder) {
        binder.bind(IShouldGenerate.class).toInstance((report, cancelled) -> false);
    }

    @Override
    public Class<? extends IScopeProvider> bindIScopeProvider() {
        return CaseReportScopes.class;
    }

    @Override
    @SingletonBinding(eager = true)
    public Class<? extends CaseReportValidator> bindCaseReportValidator() {
        return RulesValidator.class;
    }

    /** The source of the formatter's settings. */
    public void configureFormatterPreferences(Binder binder) {
        binder.bind(IPreferenceValuesProvider.class).annotatedWith(FormatterPreferences.class)
                .to(FormatterPreferenceValuesProvider.class);
    }

    /** Indentation by two spaces. */
    public Class<? extends IIndentationInformation> bindIIndentationInformation() {
        return Indentation.class;
    }

    /** The formatter of reports. */
    public Class<? extends IFormatter2> bindIFormatter2() {
        return CaseReportFormatter.class;
    }
}
