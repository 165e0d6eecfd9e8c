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
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.ide.fixes.QuickFixes;
import org.spinescribe.language.ide.names.Snapshot;
import org.spinescribe.language.ide.text.ColumnUnit;
import org.spinescribe.language.ide.text.TextLines;
import org.spinescribe.language.report.EditorSettings;
import org.spinescribe.language.report.Report;
import org.spinescribe.sources.catalogues.CatalogueAddresses;

import com.google.inject.Inject;

/** The language server: startup, settings, diagnostics and commands. */
public final class ReportServer extends ReportDocuments {

    private static final int LAST_ANSWERS_SECONDS = 2;

    @Inject
    private FreshReads documents;
    @Inject
    private ClientSettings settings;
    @Inject
    private RulePageFiles pages;
    @Inject
    private ServerCommands commands;
    @Inject
    private PublishedFindings published;
    @Inject
    private UriExtensions addresses;
    private volatile ColumnUnit unit = ColumnUnit.UTF_16;

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams client) {
        ClientFolders.complete(client);
        unit = ClientFeatures.of(client).columnUnit();
        CompletableFuture<InitializeResult> result = super.initialize(client);
        say(settings.take(client.getInitializationOptions()));
        return result;
    }

    @Override
    protected boolean clientSupportsWorkspaceFolders() {
        return true; // ClientFolders has already completed the folders
    }

    @Override
    protected ServerCapabilities createServerCapabilities(InitializeParams client) {
        ServerCapabilities capabilities = super.createServerCapabilities(client);
        Capabilities.complete(capabilities, commands.names(), unit);
        return capabilities;
    }

    @Override
    ColumnUnit unit() {
        return unit;
    }

    @Override
    public void initialized(InitializedParams parameters) {
        super.initialized(parameters);
        if (features().watchesFiles()) {
            getLanguageClient().registerCapability(WatchedFiles.registration());
        }
        if (features().hasConfiguration()) {
            fetchSettings();
        }
    }

    /** Exits after the pending requests are answered, but waits for at most two seconds. */
    @Override
    public void exit() {
        getRequestManager().runRead(cancelled -> true).orTimeout(LAST_ANSWERS_SECONDS, TimeUnit.SECONDS)
                .whenComplete((answered, late) -> super.exit());
    }

    /** Returns the features of the client. */
    ClientFeatures features() {
        return ClientFeatures.of(getLanguageServerAccess().getInitializeParams());
    }

    /** Returns the addresses of the catalogues in the author's settings. */
    CatalogueAddresses catalogues() {
        return settings.catalogues();
    }

    LanguageClient client() {
        return getLanguageClient();
    }

    /** Some clients send their settings with this notification, others must be asked for them. */
    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams changed) {
        if (features().hasConfiguration()) {
            fetchSettings();
        } else {
            use(changed.getSettings());
        }
    }

    private void fetchSettings() {
        ConfigurationItem own = new ConfigurationItem();
        own.setSection(ClientSettings.SECTION);
        getLanguageClient().configuration(new ConfigurationParams(List.of(own)))
                .thenAccept(all -> use(all == null || all.isEmpty() ? null : all.getFirst()));
    }

    /** Uses new settings, and checks all reports again. */
    private void use(Object sent) {
        runBuildable(() -> {
            say(settings.take(sent));
            getWorkspaceManager().getProjectManagers().forEach(project ->
                    EditorSettings.set(project.getResourceSet(), settings.severities()));
            return getWorkspaceManager().didChangeFiles(WatchedFiles.all(getWorkspaceManager()), List.of());
        });
    }

    private void say(List<String> problems) {
        problems.forEach(problem -> getLanguageClient().showMessage(new MessageParams(MessageType.Warning, problem)));
    }

    /** Returns the diagnostics in the order of the text, each once. */
    @Override
    protected List<Diagnostic> toDiagnostics(Iterable<? extends Issue> issues) {
        return super.toDiagnostics(issues).stream().sorted(DiagnosticFindings.ORDER).distinct().toList();
    }

    @Override
    protected Diagnostic toDiagnostic(Issue issue) {
        Finding finding = Finding.of(issue);
        return DiagnosticFindings.completed(super.toDiagnostic(issue), finding, pages.address(finding.rule()));
    }

    @Override
    protected List<Either<Command, CodeAction>> codeAction(CodeActionParams wanted, CancelIndicator cancelled) {
        URI file = getURI(wanted.getTextDocument());
        return getWorkspaceManager().doRead(file, (document, resource) -> new CodeActions(wanted, new QuickFixes(
                wanted.getTextDocument().getUri(), new TextLines(document.getContents()), published.of(file))).all());
    }

    /** Executes a command after all earlier messages of the client have been processed. */
    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams wanted) {
        return commands.run(wanted, this, getRequestManager().runRead(cancelled -> true));
    }

    @Override
    public void cancelProgress(WorkDoneProgressCancelParams cancelled) {
        commands.cancel(cancelled.getToken());
    }

    /** Evaluates a function on a report's present text, for callers in the same JVM. */
    public <T> CompletableFuture<T> read(String address, Function<Report, T> question) {
        return getLanguageServerAccess().doRead(address, context ->
                Snapshot.report((XtextResource) context.getResource()).map(question).orElse(null));
    }

    Optional<String> textOf(String address) {
        return documents.text(addresses.toUri(address));
    }
}
