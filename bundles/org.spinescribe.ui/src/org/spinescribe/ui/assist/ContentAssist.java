/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.assist;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.spinescribe.ui.positions.Positions;
import org.spinescribe.ui.server.ReportRequest;

/** Proposals of the language server. The Generic Editor asks for them in the background. */
public class ContentAssist implements IContentAssistProcessor {

    private static final ICompletionProposal[] NONE = {};

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        IDocument document = viewer.getDocument();
        try {
            if (AutoOpened.isInTheWay(viewer, offset)) {
                return NONE;
            }
            Position position = Positions.of(document, offset);
            return ReportRequest.await(ReportRequest.ask(document,
                    (server, report) -> server.completion(new CompletionParams(report, position))))
                    .map(Either::getRight).filter(list -> !list.getItems().isEmpty())
                    .map(list -> proposals(list, document)).orElse(nothingToCite(document, offset));
        } catch (BadLocationException e) {
            return NONE; // the document has become shorter since
        }
    }

    private static ICompletionProposal[] nothingToCite(IDocument document, int offset) throws BadLocationException {
        return AddReferences.at(document, offset).stream().toArray(ICompletionProposal[]::new);
    }

    private static ICompletionProposal[] proposals(CompletionList list, IDocument document) {
        List<ICompletionProposal> proposals = new ArrayList<>();
        for (CompletionItem item : list.getItems()) {
            int start = Positions.offset(document, item.getTextEdit().getLeft().getRange().getStart());
            proposals.add(new ItemProposal(item, start));
        }
        return proposals.toArray(ICompletionProposal[]::new);
    }

    /** Quotes are left out: the list would still be open behind the quoted text, where Enter must begin a new line. */
    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] { '@', '#', '[' };
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return null;
    }
}
