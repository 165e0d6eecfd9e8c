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
 * Never answers a request from an outdated model. A cancelled build leaves the old model, while the document is already
 * new; a request is then answered with a cancellation, so that the client asks again.
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

    /**
     * Publishes the issues of a file. An overlong text has a message of its own; a report without a file gets an info
     * about this.
     */
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

    /** Concurrent, because commands look up texts on a thread of their own. */
    @Override
    protected Map<URI, Document> createOpenDocuments() {
        return new ConcurrentHashMap<>();
    }

    /**
     * Returns null for Xtext's project without a path, for files outside all folders; such files get a folder of their
     * own here.
     */
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

    /** Returns the text of an open document. */
    Optional<String> text(URI uri) {
        return Optional.ofNullable(getOpenDocuments().get(uri)).map(Document::getContents);
    }

    /** Returns whether a folder has an open document. */
    boolean hasOpenIn(URI folder) {
        return getOpenDocuments().keySet().stream().anyMatch(open -> open.trimSegments(1).equals(folder));
    }
}
