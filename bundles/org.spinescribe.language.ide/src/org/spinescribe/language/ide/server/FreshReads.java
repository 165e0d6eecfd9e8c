/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.workspace.IProjectConfig;
import org.eclipse.xtext.xbase.lib.Functions.Function2;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;
import org.spinescribe.language.ide.addresses.DocumentAddresses;
import org.spinescribe.sources.files.ReportName;

import com.google.inject.Inject;

/**
 * Answers no question from a report as it was before. A build that was cancelled leaves the old model in its place,
 * while the document is the new one already; who asks then is told to ask again.
 */
final class FreshReads extends WorkspaceManager {

    @Inject
    private PublishedFindings published;
    @Inject
    private LongTexts longTexts;
    @Inject
    private UncheckedFiles unchecked;
    @Inject
    private OperationCanceledManager cancelling;
    private Procedure2<? super URI, ? super Iterable<Issue>> listener;

    @Override
    public void initialize(List<WorkspaceFolder> folders, Procedure2<? super URI, ? super Iterable<Issue>> found,
            CancelIndicator cancelled) {
        listener = found;
        super.initialize(folders, (file, issues) -> {
            published.put(file, issues);
            tell(file, issues);
        }, cancelled);
    }

    /** Of a text that is far too long something else is said; of a report without a file, that it has none. */
    private void tell(URI file, Iterable<Issue> issues) {
        if (longTexts.contains(file)) {
            return;
        }
        List<Issue> all = new ArrayList<>();
        if (isReportWithoutFile(file)) {
            all.add(FileIssue.of(file, FileIssue.NOT_SAVED, Severity.INFO, ServerTexts.of("not-saved")));
        }
        issues.forEach(all::add);
        listener.apply(file, all);
    }

    private boolean isReportWithoutFile(URI document) {
        return DocumentAddresses.isWithoutFile(document) && ReportName.EXTENSION.equals(document.fileExtension())
                && isDocumentOpen(document);
    }

    @Override
    protected void afterBuild(List<Delta> changes) {
        super.afterBuild(changes);
        unchecked.tell(this::tell);
    }

    /** Commands look for a text on a thread of their own. */
    @Override
    protected Map<URI, Document> createOpenDocuments() {
        return new ConcurrentHashMap<>();
    }

    /** Xtext has a project without a place for files of no folder; ours have a folder of their own. */
    @Override
    protected IProjectConfig getProjectConfig(URI uri) {
        IProjectConfig project = super.getProjectConfig(uri);
        return project == null || project.getPath() == null ? null : project;
    }

    @Override
    public <T> T doRead(URI uri, Function2<? super Document, ? super XtextResource, ? extends T> work) {
        return super.doRead(uri, (document, resource) -> {
            if (resource == null) {
                throw unknown(uri);
            }
            if (isStale(document, resource)) {
                cancelling.throwOperationCanceledException();
            }
            return work.apply(document, resource);
        });
    }

    private static ResponseErrorException unknown(URI uri) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams,
                ServerTexts.of("unknown", uri.toString()), null));
    }

    private static boolean isStale(Document document, XtextResource resource) {
        IParseResult read = resource.getParseResult();
        return document != null && read != null && read.getRootNode() != null
                && !read.getRootNode().getText().equals(document.getContents());
    }

    /** The text of a document that an editor has open. */
    Optional<String> text(URI uri) {
        return Optional.ofNullable(getOpenDocuments().get(uri)).map(Document::getContents);
    }

    /** Whether a document is open in a folder. */
    boolean hasOpenIn(URI folder) {
        return getOpenDocuments().keySet().stream().anyMatch(open -> open.trimSegments(1).equals(folder));
    }
}
