/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.server;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.ui.PlatformUI;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.check.TypedReports;
import org.spinescribe.ui.outside.OutsideFindings;

/** Tells the server what is typed into reports that are open, whichever editor has them. */
final class OpenReports extends FileBufferAdapter {

    private static final long PATIENCE_MILLISECONDS = 1500;
    private static final int MOST_TRIES = 4;
    private static final Map<IFileBuffer, OpenReport> OPEN = new ConcurrentHashMap<>();

    /** Watches the files that are opened from now on, and takes those that are open already. */
    static void watch() {
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        OpenReports reports = new OpenReports();
        buffers.addFileBufferListener(reports);
        for (IFileBuffer buffer : buffers.getFileBuffers()) {
            reports.bufferCreated(buffer);
        }
    }

    /** For a server that has just been started: all reports that are open by now. */
    static void announceAll(WorkspaceServer server) {
        OPEN.values().forEach(report -> report.announce(server));
    }

    /** For what has changed beside reports that are open. */
    static void checkAgain(Set<String> addresses, TextDocumentService server) {
        OPEN.values().stream().filter(report -> addresses.contains(report.address))
                .forEach(report -> report.send(server, report.document.get()));
    }

    /** The server has checked a report. */
    static void checked(String address, List<Finding> findings) {
        String path = path(address);
        OPEN.values().stream().filter(report -> path(report.address).equals(path)).forEach(report -> {
            report.unanswered = false;
            report.show(findings);
        });
    }

    /** What is open at an address; empty when no editor has it. */
    static Optional<IDocument> open(String address) {
        String path = path(address);
        return OPEN.values().stream().filter(report -> path(report.address).equals(path)).map(report -> report.document)
                .findFirst();
    }

    /** The address of one file may have one slash or three. */
    private static String path(String address) {
        return address.replaceFirst("^file:/+", "/");
    }

    /** The address of the report that a document shows; empty when it is none that is open. */
    static Optional<String> address(IDocument document) {
        return OPEN.values().stream().filter(report -> report.document == document).map(report -> report.address)
                .findFirst();
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text) {
            ReportFiles.address(buffer).filter(address -> !OPEN.containsKey(buffer))
                    .ifPresent(address -> open(text, new OpenReport(address, text)));
        }
    }

    private static void open(ITextFileBuffer buffer, OpenReport report) {
        OPEN.put(buffer, report);
        buffer.getDocument().addDocumentListener(report);
        WorkspaceServer.tell(true, report::announce);
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        OpenReport report = OPEN.remove(buffer);
        if (report != null) {
            report.document.removeDocumentListener(report);
            WorkspaceServer.tell(false, report::leave);
        }
    }

    /** A report in an editor. */
    private static final class OpenReport implements IDocumentListener {

        private final String address;
        private final IDocument document;
        private final IAnnotationModel margin;
        private final Optional<Path> outside;
        private volatile int version;
        private boolean announced;
        private volatile boolean unanswered;
        private volatile String sent = "";

        OpenReport(String address, ITextFileBuffer buffer) {
            this.address = address;
            this.document = buffer.getDocument();
            this.margin = buffer.getAnnotationModel();
            this.outside = ReportFiles.outside(address);
        }

        void announce(WorkspaceServer server) {
            if (!announced) {
                announced = true;
                outside.ifPresent(server::enter);
                TypedReports.opened(URI.createURI(address));
                sent = document.get();
                server.documents().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(address, "casereport",
                        ++version, sent)));
                watch(version, MOST_TRIES);
            }
        }

        void leave(WorkspaceServer server) {
            TypedReports.closed(URI.createURI(address));
            server.documents().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(address)));
            outside.ifPresent(server::leave);
        }

        /**
         * Findings in a file of no project are shown in its editor only. When something was typed meanwhile they would
         * stand at other words; then those of the next check are shown.
         */
        void show(List<Finding> findings) {
            if (outside.isPresent() && margin != null && PlatformUI.isWorkbenchRunning()) {
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                    if (document.get().equals(sent)) {
                        OutsideFindings.show(findings, margin, document.getLength());
                    }
                });
            }
        }

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // What it will be is what counts.
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            tell(TypedReports::typed);
        }

        /** The file on disk is what stands in the editor, so that the rules that take longer are run. */
        void saved() {
            tell(TypedReports::saved);
        }

        /** The whole text, which is small: then no edit that went astray could ever leave the two different. */
        private void tell(Consumer<URI> state) {
            String text = document.get();
            WorkspaceServer.tell(true, server -> {
                state.accept(URI.createURI(address));
                send(server.documents(), text);
            });
        }

        /**
         * The server gives a build up when something else comes in, and does not always take it up again. So it is told
         * anew when it has said nothing for a while.
         */
        private void watch(int sent, int tries) {
            unanswered = true;
            CompletableFuture.delayedExecutor(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS).execute(() -> {
                if (unanswered && version == sent && tries > 0 && OPEN.containsValue(this)) {
                    String text = document.get();
                    WorkspaceServer.tell(true, server -> send(server.documents(), text, tries - 1));
                }
            });
        }

        private void send(TextDocumentService server, String text) {
            send(server, text, MOST_TRIES);
        }

        private void send(TextDocumentService server, String text, int tries) {
            sent = text;
            watch(version + 1, tries);
            server.didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(address, ++version),
                    List.of(new TextDocumentContentChangeEvent(text))));
        }
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
        OpenReport report = OPEN.get(buffer);
        if (report != null && !isDirty) {
            report.saved();
        }
    }
}
