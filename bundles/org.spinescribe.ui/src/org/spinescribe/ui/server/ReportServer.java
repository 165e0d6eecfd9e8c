/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.ide.names.Snapshot;
import org.spinescribe.language.report.Report;

/** A language server whose client is in the same virtual machine, and so is handed findings as they are. */
final class ReportServer extends LanguageServerImpl {

    /** What somebody wants to know of a report, as it is typed. */
    <T> CompletableFuture<T> read(String address, Function<Report, T> question) {
        return getLanguageServerAccess().doRead(address, context ->
                Snapshot.report((XtextResource) context.getResource())
                .map(question).orElse(null));
    }

    /** Is done when all is done that the server was told before; being told the next thing would cut it short. */
    CompletableFuture<Boolean> settled() {
        return getRequestManager().runRead(cancelled -> true);
    }

    /** A change of folders cuts short the build of what was told before, which goes on when they are known. */
    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams folders) {
        super.didChangeWorkspaceFolders(folders);
        runBuildable(() -> getWorkspaceManager().didChangeFiles(List.of(), List.of()));
    }

    /** A diagnostic with the finding itself as its data: its place is exact, and needs no text to be counted out. */
    @Override
    protected Diagnostic toDiagnostic(Issue issue) {
        Diagnostic diagnostic = super.toDiagnostic(issue);
        diagnostic.setData(Finding.of(issue));
        return diagnostic;
    }
}
