/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.server;

import org.eclipse.xtext.ide.server.BuildManager;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.util.IFileSystemScanner;
import org.eclipse.xtext.util.Modules2;

import com.google.inject.Binder;
import com.google.inject.Guice;
import com.google.inject.Module;

/** Xtext's language server for the two languages, in this virtual machine. */
final class ReportServerModule implements Module {

    static LanguageServerImpl createServer() {
        return Guice.createInjector(Modules2.mixin(new ServerModule(), new ReportServerModule()))
                .getInstance(LanguageServerImpl.class);
    }

    @Override
    public void configure(Binder binder) {
        binder.bind(LanguageServerImpl.class).to(ReportServer.class);
        binder.bind(IRequestManager.class).to(ReportRequests.class);
        binder.bind(IFileSystemScanner.class).to(OutsideFolders.class);
        binder.bind(WorkspaceManager.class).to(FreshReads.class);
        binder.bind(BuildManager.class).to(PresentFiles.class);
        binder.bind(IResourceServiceProvider.Registry.class).toInstance(Languages.registry());
    }
}
