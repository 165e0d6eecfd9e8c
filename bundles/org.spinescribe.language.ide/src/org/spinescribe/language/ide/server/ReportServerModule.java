/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.util.List;

import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.eclipse.xtext.util.Modules2;
import org.spinescribe.language.ide.addresses.DocumentAddresses;
import org.spinescribe.language.rules.engine.EditedReports;

import com.google.inject.Binder;
import com.google.inject.Guice;
import com.google.inject.Module;
import com.google.inject.Scopes;
import com.google.inject.TypeLiteral;

/** Configures Xtext's language server for the two languages. */
public final class ReportServerModule implements Module {

    private final IResourceServiceProvider.Registry languages;
    private final List<ServerCommand> commands;
    private final Runnable exit;

    private ReportServerModule(IResourceServiceProvider.Registry languages, List<ServerCommand> commands,
            Runnable exit) {
        this.languages = languages;
        this.commands = commands;
        this.exit = exit;
    }

    /**
     * Creates a server.
     *
     * @param languages the languages with their editor services
     * @param commands the commands for clients, besides those of every server
     * @param exit ends the process of the server, when the client says so
     */
    public static ReportServer createServer(IResourceServiceProvider.Registry languages, List<ServerCommand> commands,
            Runnable exit) {
        return Guice.createInjector(Modules2.mixin(new ServerModule(), new ReportServerModule(languages, commands,
                exit))).getInstance(ReportServer.class);
    }

    @Override
    public void configure(Binder binder) {
        binder.bind(LanguageServerImpl.class).to(ReportServer.class);
        binder.bind(ReportServer.class).in(Scopes.SINGLETON);
        binder.bind(UriExtensions.class).to(DocumentAddresses.class);
        binder.bind(EditedReports.class).in(Scopes.SINGLETON);
        binder.bind(IRequestManager.class).to(ReportRequests.class);
        binder.bind(IFileSystemScanner.class).to(SingleFolders.class);
        binder.bind(WorkspaceManager.class).to(FreshReads.class);
        binder.bind(FreshReads.class).in(Scopes.SINGLETON);
        binder.bind(ProjectManager.class).to(ServedProject.class);
        binder.bind(BuildManager.class).to(PresentFiles.class);
        binder.bind(IResourceServiceProvider.Registry.class).toInstance(languages);
        binder.bind(new TypeLiteral<List<ServerCommand>>() { }).toInstance(List.copyOf(commands));
        binder.bind(ILanguageServerShutdownAndExitHandler.class)
                .toInstance(new ILanguageServerShutdownAndExitHandler() {

            @Override
            public void exit() {
                exit.run();
            }

            @Override
            public void shutdown() {
                // The client sends no further requests; its exit notification ends the server.
            }
        });
    }
}
