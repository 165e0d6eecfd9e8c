/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.tables;

import java.util.regex.Pattern;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;

/** Offers with Ctrl+1 in a table to edit it in a grid. */
public final class TableAssist implements IQuickAssistProcessor {

    private static final Pattern TABLE = Pattern.compile("\\s*(?:\\||table\\b|.*\\bfrom\\s*\"[^\"]*\\.csv\").*");

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        return canAssist(context) ? new ICompletionProposal[] { new TableProposal(context.getOffset()) } : null;
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        IDocument document = context.getSourceViewer().getDocument();
        try {
            IRegion line = document.getLineInformationOfOffset(context.getOffset());
            return TABLE.matcher(document.get(line.getOffset(), line.getLength())).matches();
        } catch (BadLocationException e) {
            return false; // the document has become shorter since
        }
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return false;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
