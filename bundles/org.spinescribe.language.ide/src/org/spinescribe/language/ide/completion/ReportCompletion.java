/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.spinescribe.language.caseReport.CaseReport;
import org.spinescribe.language.report.Report;

/**
 * The content assist of reports. It uses the error-tolerant parser of reports. Xtext's own parser for content assist
 * knows only the keywords of the grammar, and fails after the first unclosed brace.
 */
public final class ReportCompletion extends ContentAssistService {

    private static final int MOST = 200;

    private static final List<ProposalSource> SOURCES = List.of(new MissingTitles(), new BlockWords(false),
            new InnerWords(), new NamedThings(), new Values(), new Levels(), new MeshHeadings(), new Files(),
            new BlockWords(true), new ProseParts());

    @Override
    public CompletionList createCompletionList(Document document, XtextResource resource, CompletionParams parameters,
            CancelIndicator cancelled) {
        List<CompletionItem> items = new ArrayList<>();
        if (resource.getParseResult() != null && !resource.getContents().isEmpty()
                && resource.getContents().getFirst() instanceof CaseReport model) {
            Caret caret = new Caret(Report.of(model), resource.getParseResult().getRootNode(),
                    document.getOffSet(parameters.getPosition()));
            SOURCES.stream().flatMap(source -> source.at(caret)).limit(MOST)
                    .forEach(proposal -> items.add(item(proposal, items.size(), caret, document)));
        }
        return new CompletionList(items.size() >= MOST, items);
    }

    private static CompletionItem item(CaretProposal proposal, int rank, Caret caret, Document document) {
        CompletionItem item = new CompletionItem(proposal.label());
        item.setKind(proposal.kind());
        item.setSortText(String.format(Locale.ROOT, "%04d", rank));
        item.setFilterText(document.getContents().substring(start(caret), caret.offset()) + proposal.label());
        if (!proposal.detail().isEmpty()) {
            item.setDetail(proposal.detail());
            CompletionItemLabelDetails details = new CompletionItemLabelDetails();
            details.setDescription(proposal.detail());
            item.setLabelDetails(details);
        }
        if (!proposal.documentation().isEmpty()) {
            item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, proposal.documentation()));
        }
        boolean snippet = proposal.text().contains("$");
        item.setInsertTextFormat(snippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        item.setTextEdit(Either.forLeft(new TextEdit(new Range(document.getPosition(start(caret)),
                document.getPosition(caret.offset())), proposal.text())));
        return item;
    }

    /** Returns the start of the replaced range: in prose, of the name in brackets only. */
    private static int start(Caret caret) {
        return caret.inProse() ? ProseParts.start(caret) : caret.start();
    }
}
