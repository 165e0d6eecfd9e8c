/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.scoping;

import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.spinescribe.clinical.words.MeantWord;
import org.spinescribe.language.caseReport.CaseReportPackage;
import org.spinescribe.language.journals.BundledJournals;
import org.spinescribe.language.journals.JournalScope;

/** Messages for unknown names, with the remedy. */
public class UnknownNameMessages implements ILinkingDiagnosticMessageProvider {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.spinescribe.language.scoping.names");

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        EReference reference = context.getReference();
        String name = context.getLinkText();
        String message = reference == CaseReportPackage.Literals.TARGET_JOURNAL__JOURNAL
                ? journal(name, context)
                : TEXTS.getString("affiliation").formatted(name, name);
        return new DiagnosticMessage(message, Severity.ERROR, Diagnostic.LINKING_DIAGNOSTIC);
    }

    private static String journal(String name, ILinkingDiagnosticContext context) {
        if (new JournalScope(context.getContext().eResource()).isUnreadable(name)) {
            return TEXTS.getString("journal.unreadable").formatted(name, name);
        }
        return MeantWord.closest(name, BundledJournals.names())
                .map(meant -> TEXTS.getString("journal.meant").formatted(name, meant))
                .orElseGet(() -> TEXTS.getString("journal").formatted(name, name,
                        String.join(", ", BundledJournals.names())));
    }
}
