/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.server;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.ui.statushandlers.StatusManager;
import org.spinescribe.language.ide.server.ReportServer;
import org.spinescribe.language.ide.server.ReportServerModule;
import org.spinescribe.ui.languages.Languages;

/**
 * The language server of this workspace. It knows the open projects and the edited text of their reports. Its
 * diagnostics become markers.
 *
 * <p>The server starts when the workspace has a first report or journal. All messages go through a queue to a
 * background thread, in order, so that no caller ever waits.
 */
final class WorkspaceServer {

    private static final ExecutorService QUEUE = Executors
            .newSingleThreadExecutor(work -> Thread.ofPlatform().name("Case reports").daemon().unstarted(work));

    /** Accessed only by the queue. */
    private static WorkspaceServer started;

    /** The reason why the server could not be started; accessed only by the queue. */
    private static RuntimeException failed;

    private final ReportServer server = ReportServerModule.createServer(Languages.languages().registry(), List.of(),
            () -> { });

    /** The projects known to the server, with their folders. */
    private final Map<IProject, WorkspaceFolder> projects = new HashMap<>();

    private WorkspaceServer() {
    }

    /** Starts to follow the workspace, and starts the server when there is a report or journal. */
    static void watch() {
        OpenReports.watch();
        ResourcesPlugin.getWorkspace().addResourceChangeListener(new WorkspaceChanges(),
                IResourceChangeEvent.POST_CHANGE);
        if (!WorkspaceFiles.in(ResourcesPlugin.getWorkspace().getRoot()).isEmpty()) {
            tell(true, server -> { });
        }
    }

    /**
     * Queues a message to the server.
     *
     * @param start whether to start the server for this message; otherwise the message is dropped if it is not running
     * @return completed after the message was sent; fails, with a log entry, if the server has failed
     */
    static CompletableFuture<Void> tell(boolean start, Consumer<WorkspaceServer> message) {
        return CompletableFuture.runAsync(() -> {
            if (start || started != null) {
                WorkspaceServer server = started();
                try {
                    message.accept(server);
                } catch (RuntimeException e) {
                    ILog.of(WorkspaceServer.class).error("The language server of the case reports failed.", e);
                    throw e;
                }
            }
        }, QUEUE);
    }

    /** Returns the running server. A failed start is reported once and not tried again at the next key. */
    private static WorkspaceServer started() {
        if (failed != null) {
            throw failed;
        }
        if (started == null) {
            try {
                WorkspaceServer server = new WorkspaceServer();
                server.start();
                started = server;
            } catch (RuntimeException | LinkageError e) {
                failed = new IllegalStateException(ServerStartTexts.notStarted, e);
                StatusManager.getManager().handle(Status.error(ServerStartTexts.notStarted, e),
                        StatusManager.LOG | StatusManager.SHOW);
                throw failed;
            }
        }
        return started;
    }

    private void start() {
        ServerErrors.begin();
        server.connect(new FindingMarkers());
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        ClientCapabilities capabilities = new ClientCapabilities();
        capabilities.setWorkspace(workspace);
        capabilities.setTextDocument(hierarchicalSymbols());
        InitializeParams parameters = new InitializeParams();
        parameters.setCapabilities(capabilities);
        parameters.setWorkspaceFolders(open(Arrays.asList(ResourcesPlugin.getWorkspace().getRoot().getProjects())));
        server.initialize(parameters).join();
        server.initialized(new InitializedParams());
        OpenReports.announceAll(this);
    }

    private static TextDocumentClientCapabilities hierarchicalSymbols() {
        DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
        symbols.setHierarchicalDocumentSymbolSupport(true);
        TextDocumentClientCapabilities texts = new TextDocumentClientCapabilities();
        texts.setDocumentSymbol(symbols);
        return texts;
    }

    /** Returns the server, which receives the edits. */
    ReportServer documents() {
        return server;
    }

    /** Tells the server about opened, closed and removed projects. */
    void projects(Collection<IProject> opened, Collection<IProject> closed) {
        List<WorkspaceFolder> left = closed.stream().map(projects::remove).filter(Objects::nonNull).toList();
        List<WorkspaceFolder> entered = open(opened);
        if (!left.isEmpty() || !entered.isEmpty()) {
            change(entered, left);
        }
    }

    private List<WorkspaceFolder> open(Collection<IProject> opened) {
        List<WorkspaceFolder> entered = new ArrayList<>();
        for (IProject project : opened) {
            Optional<String> address = project.isOpen() ? WorkspaceFiles.address(project) : Optional.empty();
            if (address.isPresent() && !projects.containsKey(project)) {
                projects.put(project, new WorkspaceFolder(address.get(), project.getName()));
                entered.add(projects.get(project));
            }
        }
        return entered;
    }

    private void change(List<WorkspaceFolder> entered, List<WorkspaceFolder> left) {
        server.didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(entered,
                left)));
    }

    /** Tells the server about files added, changed or removed on disk. */
    void files(List<FileEvent> events) {
        server.didChangeWatchedFiles(new DidChangeWatchedFilesParams(events));
    }
}
