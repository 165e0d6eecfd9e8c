/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.spinescribe.language.ide.hints.ReportHints;
import org.spinescribe.language.ide.links.ReportLinks;
import org.spinescribe.language.ide.names.Snapshot;
import org.spinescribe.language.ide.outline.OutlineSearch;
import org.spinescribe.language.ide.selection.Selections;
import org.spinescribe.language.ide.text.ColumnUnit;
import org.spinescribe.language.ide.text.TextLines;
import org.spinescribe.language.ide.tokens.ReportTokens;
import org.spinescribe.language.report.Report;

import com.google.inject.Inject;

/**
 * Answers requests that Xtext's server does not support: semantic tokens and their deltas, hints, lenses, links and
 * selections.
 */
abstract class ReportAnswers extends LanguageServerImpl {

    @Inject
    private ClientSettings settings;
    @Inject
    private UriExtensions addresses;
    private final LaterDocumentation documentation = new LaterDocumentation();

    private final ToldTokens told = new ToldTokens();

    /** Returns the unit in which the client counts columns. */
    abstract ColumnUnit unit();

    /** Computes an answer from the report and its lines; returns a default where the document is no report. */
    private <T> CompletableFuture<T> ask(TextDocumentIdentifier document, T none,
            BiFunction<Report, TextLines, T> question) {
        return ask(document, resource -> Snapshot.report(resource)
                .map(report -> question.apply(report, new TextLines(TextLines.textOf(report)))).orElse(none));
    }

    private <T> CompletableFuture<T> ask(TextDocumentIdentifier document, Function<XtextResource, T> question) {
        return getRequestManager().runRead(cancelled -> getWorkspaceManager().doRead(getURI(document),
                (text, resource) -> question.apply(resource)));
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams wanted) {
        return settings.inlayHints() ? ask(wanted.getTextDocument(), List.of(),
                (report, lines) -> ReportHints.in(report, lines, wanted.getRange()))
                : CompletableFuture.completedFuture(List.of());
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams wanted) {
        return settings.codeLens() ? ask(wanted.getTextDocument(), List.of(), ReportHints::lenses)
                : CompletableFuture.completedFuture(List.of());
    }

    @Override
    protected List<? extends WorkspaceSymbol> symbol(WorkspaceSymbolParams wanted, CancelIndicator cancelled) {
        OutlineSearch search = new OutlineSearch(wanted.getQuery());
        for (URI file : WatchedFiles.all(getWorkspaceManager())) {
            if (!cancelled.isCanceled()) {
                getWorkspaceManager().doRead(file, (document, resource) -> {
                    Snapshot.report(resource).ifPresent(report -> search.add(report, addresses.toUriString(file)));
                    return null;
                });
            }
        }
        return search.found();
    }

    @Override
    public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams wanted) {
        return ask(wanted.getTextDocument(), List.of(), ReportLinks::of);
    }

    @Override
    public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams wanted) {
        return ask(wanted.getTextDocument(), resource -> {
            TextLines lines = new TextLines(resource.getParseResult().getRootNode().getText());
            Selections selections = new Selections(lines, resource.getParseResult().getRootNode());
            return wanted.getPositions().stream().map(lines::offset).map(selections::at).toList();
        });
    }

    /** Returns null where there is nothing to explain: clients show an empty hover as an empty box. */
    @Override
    protected Hover hover(HoverParams wanted, CancelIndicator cancelled) {
        Hover hover = super.hover(wanted, cancelled);
        boolean empty = hover == null || hover.getContents() == null
                || hover.getContents().isRight() && hover.getContents().getRight().getValue().isBlank();
        return empty ? null : hover;
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams wanted) {
        return ask(wanted.getTextDocument(), resource -> told.all(getURI(wanted.getTextDocument()),
                tokens(resource).all()));
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams wanted) {
        return ask(wanted.getTextDocument(), resource -> new SemanticTokens(tokens(resource).in(wanted.getRange())));
    }

    @Override
    public CompletableFuture<Either<SemanticTokens, SemanticTokensDelta>> semanticTokensFullDelta(
            SemanticTokensDeltaParams wanted) {
        return ask(wanted.getTextDocument(), resource -> told.changes(getURI(wanted.getTextDocument()),
                tokens(resource).all(), wanted.getPreviousResultId()));
    }

    private ReportTokens tokens(XtextResource resource) {
        return new ReportTokens(new TextLines(resource.getParseResult().getRootNode().getText()),
                Snapshot.report(resource), unit());
    }

    /** Forgets a closed document. */
    void forget(URI document) {
        told.forget(document);
    }

    @Override
    protected Either<List<CompletionItem>, CompletionList> completion(CancelIndicator cancelled,
            CompletionParams wanted) {
        Either<List<CompletionItem>, CompletionList> items = super.completion(cancelled, wanted);
        if (clientAsksLater()) {
            documentation.keep(items.isLeft() ? items.getLeft() : items.getRight().getItems());
        }
        return items;
    }

    private boolean clientAsksLater() {
        return Optional.ofNullable(getLanguageServerAccess().getInitializeParams().getCapabilities())
                .map(all -> all.getTextDocument()).map(all -> all.getCompletion()).map(all -> all.getCompletionItem())
                .map(all -> all.getResolveSupport())
                .filter(support -> support.getProperties().contains("documentation")).isPresent();
    }

    @Override
    public CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
        return CompletableFuture.completedFuture(documentation.give(item));
    }
}
