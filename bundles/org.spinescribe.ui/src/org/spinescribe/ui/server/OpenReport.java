/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.ui.PlatformUI;
import org.spinescribe.language.check.Finding;
import org.spinescribe.ui.outside.OutsideFindings;

/** A report in an editor, with its state in the server. */
final class OpenReport implements IDocumentListener {

    private static final long PATIENCE_MILLISECONDS = 1500;
    private static final int MOST_TRIES = 4;

    private final String address;
    private final IDocument document;
    private final IAnnotationModel margin;
    private final Optional<Path> outside;
    private final Pace typing = new Pace(() -> tell(this::send));
    /** A copy taken at each change: the document itself may be read only on its own thread. */
    private volatile String text;
    private volatile int version;
    /** Whether the report is open in the server; accessed only by the queue of the server. */
    private boolean announced;
    private volatile boolean unanswered;
    private volatile String sent = "";

    OpenReport(String address, ITextFileBuffer buffer) {
        this.address = address;
        this.document = buffer.getDocument();
        this.text = document.get();
        this.margin = buffer.getAnnotationModel();
        this.outside = WorkspaceFiles.outside(address);
    }

    String address() {
        return address;
    }

    IDocument document() {
        return document;
    }

    void announce(WorkspaceServer server) {
        if (!announced) {
            announced = true;
            sent = text;
            server.documents().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(address, "casereport",
                    ++version, sent)));
            watch(version, MOST_TRIES);
        }
    }

    void leave(WorkspaceServer server) {
        announced = false;
        server.documents().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(address)));
    }

    /** Handles the findings of a check by the server. */
    void checked(List<Finding> findings) {
        unanswered = false;
        if (outside.isPresent() && margin != null && PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(findings));
        }
    }

    /**
     * Shows the findings of a file outside all projects in its editor. If the text has changed since the check, the
     * ranges would be wrong, and the next check will bring new findings.
     */
    private void show(List<Finding> findings) {
        if (document.get().equals(sent)) {
            OutsideFindings.show(findings, margin, document.getLength());
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // Only the document after the change counts.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        text = document.get();
        typing.changed();
    }

    /** Sends pending changes to the server, before a request. */
    void catchUp() {
        typing.now();
    }

    /** Tells the server that the file was saved, so that it runs the slower rules. */
    void saved() {
        typing.now();
        tell(this::sendSaved);
    }

    private void tell(Consumer<TextDocumentService> message) {
        WorkspaceServer.tell(true, server -> {
            if (OpenReports.isOpen(this)) {
                message.accept(server.documents());
            }
        });
    }

    /**
     * Sends a save notification. If the file was reloaded from disk, its text has not been sent yet, so sends this
     * first.
     */
    private void sendSaved(TextDocumentService server) {
        if (!sent.equals(text)) {
            send(server);
        }
        if (announced) {
            server.didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(address)));
        }
    }

    /**
     * Sends the text again after a while without diagnostics: the server cancels a build when another message arrives,
     * and does not always restart it.
     */
    private void watch(int sentVersion, int tries) {
        unanswered = true;
        CompletableFuture.delayedExecutor(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS).execute(() -> {
            if (unanswered && version == sentVersion && tries > 0 && OpenReports.isOpen(this)) {
                WorkspaceServer.tell(true, server -> send(server.documents(), tries - 1));
            }
        });
    }

    private void send(TextDocumentService server) {
        send(server, MOST_TRIES);
    }

    /** Sends the whole text, which is small. Then a lost edit cannot make the server's text differ for good. */
    private void send(TextDocumentService server, int tries) {
        if (!announced) {
            return; // the report was closed meanwhile
        }
        sent = text;
        watch(version + 1, tries);
        server.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(address, ++version),
                List.of(new TextDocumentContentChangeEvent(sent))));
    }
}
