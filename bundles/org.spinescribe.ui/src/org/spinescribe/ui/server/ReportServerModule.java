/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.server;

import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerModule;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;
import org.eclipse.xtext.util.Modules2;
import org.spinescribe.language.check.TypedReports;
import org.spinescribe.language.ide.CaseReportIdeSetup;
import org.spinescribe.language.ide.JournalIdeSetup;

import com.google.inject.Binder;
import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.Module;

/** Xtext's language server for the two languages, in this virtual machine. */
final class ReportServerModule implements Module {

    private final IResourceServiceProvider.Registry languages = new ResourceServiceProviderRegistryImpl();
    private final TypedReports typedReports;

    private ReportServerModule() {
        Injector caseReports = new CaseReportIdeSetup().createInjectorAndDoEMFRegistration();
        typedReports = caseReports.getInstance(TypedReports.class);
        add("casereport", caseReports);
        add("journal", new JournalIdeSetup().createInjectorAndDoEMFRegistration());
    }

    /**
     * The languages of this server only: whoever sets them up again in this virtual machine, as an export does, has their
     * own, which know nothing of what is being typed.
     */
    private void add(String ending, Injector language) {
        languages.getExtensionToFactoryMap().put(ending, language.getInstance(IResourceServiceProvider.class));
    }

    /** A server with its two languages. */
    static ReportServer createServer() {
        ReportServerModule module = new ReportServerModule();
        ReportServer server = Guice.createInjector(Modules2.mixin(new ServerModule(), module)).getInstance(ReportServer.class);
        server.setTypedReports(module.typedReports);
        return server;
    }

    @Override
    public void configure(Binder binder) {
        binder.bind(LanguageServerImpl.class).to(ReportServer.class);
        binder.bind(IResourceServiceProvider.Registry.class).toInstance(languages);
    }
}
