/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.jface.text.IDocument;
import org.spinescribe.language.check.Finding;

/** Sends the edits of open reports to the server, for any editor. */
public final class OpenReports extends FileBufferAdapter {

    private static final Map<IFileBuffer, OpenReport> OPEN = new ConcurrentHashMap<>();

    private static boolean watching;

    /**
     * Starts to follow file buffers, including those already open; does nothing when called again. Restored editors
     * send requests before the workbench runs the startup extensions, so they call this method, too.
     */
    static synchronized void watch() {
        if (watching) {
            return;
        }
        watching = true;
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        OpenReports reports = new OpenReports();
        buffers.addFileBufferListener(reports);
        Stream.of(buffers.getFileBuffers(), buffers.getFileStoreFileBuffers()).flatMap(Stream::of)
                .forEach(reports::bufferCreated);
    }

    /** Announces all open reports to a server that has just started. */
    static void announceAll(WorkspaceServer server) {
        OPEN.values().forEach(report -> report.announce(server));
    }

    /** Passes the findings of a check to their report. */
    static void checked(String address, List<Finding> findings) {
        String path = path(address);
        OPEN.values().stream().filter(report -> path(report.address()).equals(path))
                .forEach(report -> report.checked(findings));
    }

    /** Returns the open document of a URI, inside or outside a project; empty when no editor has it. */
    public static Optional<IDocument> open(String address) {
        String path = path(address);
        return OPEN.values().stream().filter(report -> path(report.address()).equals(path)).map(OpenReport::document)
                .findFirst();
    }

    /** Returns the path of a file URI, which may have one slash or three. */
    private static String path(String address) {
        return address.replaceFirst("^file:/+", "/");
    }

    /** Returns the open report of a document; empty when the document is not an open report. */
    static Optional<OpenReport> of(IDocument document) {
        return OPEN.values().stream().filter(report -> report.document() == document).findFirst();
    }

    static boolean isOpen(OpenReport report) {
        return OPEN.containsValue(report);
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text) {
            WorkspaceFiles.address(buffer).ifPresent(address -> open(text, new OpenReport(address, text)));
        }
    }

    private static void open(ITextFileBuffer buffer, OpenReport report) {
        if (OPEN.putIfAbsent(buffer, report) == null) {
            buffer.getDocument().addDocumentListener(report);
            WorkspaceServer.tell(true, report::announce);
        }
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        OpenReport report = OPEN.remove(buffer);
        if (report != null) {
            report.document().removeDocumentListener(report);
            WorkspaceServer.tell(false, report::leave);
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
