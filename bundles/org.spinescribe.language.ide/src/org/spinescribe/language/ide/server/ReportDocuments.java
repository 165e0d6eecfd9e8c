/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.spinescribe.language.ide.addresses.DocumentAddresses;
import org.spinescribe.language.rules.engine.EditedReports;

import com.google.inject.Inject;

/**
 * Handles notifications about documents, files and folders. The server knows the last text of each document, even after
 * invalid notifications.
 */
abstract class ReportDocuments extends ReportAnswers {

    private static final Logger LOG = System.getLogger(ReportDocuments.class.getName());

    @Inject
    private EditedReports edited;
    @Inject
    private FreshReads documents;
    @Inject
    private ServedFolders folders;
    @Inject
    private LongTexts longTexts;
    @Inject
    private DocumentAddresses addresses;
    @Inject
    private IResourceServiceProvider.Registry languages;

    /**
     * Continues the pending build after each notification, since each notification cancels it. Even a notification that
     * cannot be processed must not stop the build.
     */
    @Override
    protected void runBuildable(Supplier<? extends Buildable> change) {
        super.runBuildable(() -> {
            try {
                return change.get();
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, ServerTexts.of("not-understood"), e);
                return unfinished();
            }
        });
    }

    private Buildable unfinished() {
        return getWorkspaceManager().didChangeFiles(List.of(), List.of());
    }

    @Override
    protected Buildable toBuildable(DidOpenTextDocumentParams opened) {
        addresses.opened(opened.getTextDocument().getUri(), opened.getTextDocument().getLanguageId());
        URI file = getURI(opened.getTextDocument());
        if (!hasLanguage(file)) {
            publish(file, toDiagnostics(List.of(FileIssue.of(file, FileIssue.NOT_CHECKED, Severity.WARNING,
                    ServerTexts.of("name", file.lastSegment())))));
            return unfinished();
        }
        if (LongTexts.isTooLong(opened.getTextDocument().getText())) {
            return setApart(file, opened.getTextDocument().getText());
        }
        folders.enter(file);
        edited.opened(file, opened.getTextDocument().getText());
        return super.toBuildable(opened);
    }

    @Override
    protected Buildable toBuildable(DidChangeTextDocumentParams changed) {
        URI file = getURI(changed.getTextDocument());
        if (longTexts.contains(file)) {
            return ofLongText(changed, longTexts.change(file, changed.getContentChanges()));
        }
        if (documents.text(file).isEmpty()) {
            return unfinished();
        }
        Buildable build = super.toBuildable(changed);
        Optional<String> text = documents.text(file).filter(LongTexts::isTooLong);
        if (text.isPresent()) {
            toBuildable(new DidCloseTextDocumentParams(changed.getTextDocument()));
            return setApart(file, text.get());
        }
        return build;
    }

    private Buildable setApart(URI file, String text) {
        longTexts.put(file, text);
        publish(file, List.of(LongTexts.diagnostic(text)));
        return unfinished();
    }

    private void publish(URI file, List<Diagnostic> diagnostics) {
        getLanguageClient().publishDiagnostics(new PublishDiagnosticsParams(addresses.toUriString(file), diagnostics));
    }

    /**
     * Returns whether a file has one of our languages. Its name decides, whatever language identifier a client sends.
     */
    private boolean hasLanguage(URI file) {
        return languages.getResourceServiceProvider(file) != null;
    }

    /** Treats a document normally again when it has become short enough. */
    private Buildable ofLongText(DidChangeTextDocumentParams changed, String text) {
        if (LongTexts.isTooLong(text)) {
            return unfinished();
        }
        URI file = getURI(changed.getTextDocument());
        longTexts.remove(file);
        return toBuildable(new DidOpenTextDocumentParams(new TextDocumentItem(changed.getTextDocument().getUri(),
                file.fileExtension(),                changed.getTextDocument().getVersion(), text)));
    }

    @Override
    public void didSave(DidSaveTextDocumentParams saved) {
        runBuildable(() -> {
            URI file = getURI(saved.getTextDocument());
            documents.text(file).ifPresent(text -> edited.saved(file, text));
            return getWorkspaceManager().didChangeFiles(List.of(file), List.of());
        });
    }

    @Override
    protected Buildable toBuildable(DidCloseTextDocumentParams closed) {
        URI file = getURI(closed.getTextDocument());
        if (longTexts.remove(file)) {
            publish(file, List.of());
            return getWorkspaceManager().didChangeFiles(List.of(file), List.of());
        }
        edited.closed(file);
        forget(file);
        Buildable build = super.toBuildable(closed);
        if (folders.leave(file) || !hasLanguage(file)) {
            publish(file, List.of());
        }
        return build;
    }

    /**
     * Handles changed files on disk. A file beside a report may be one that the report names, or its settings, so the
     * report is checked again, too.
     */
    @Override
    protected Buildable toBuildable(DidChangeWatchedFilesParams changed) {
        WatchedFiles files = WatchedFiles.of(changed.getChanges(), addresses, getWorkspaceManager());
        return getWorkspaceManager().didChangeFiles(files.dirty(), files.deleted());
    }

    /** Handles changed folders. This cancels the pending build, which continues when the folders are known. */
    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams changed) {
        super.didChangeWorkspaceFolders(changed);
        runBuildable(this::unfinished);
    }
}
