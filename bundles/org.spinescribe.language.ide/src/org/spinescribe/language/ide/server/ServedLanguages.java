/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;
import org.spinescribe.language.ide.CaseReportIdeSetup;
import org.spinescribe.language.ide.JournalIdeSetup;
import org.spinescribe.sources.files.ReportName;

import com.google.inject.Injector;

/**
 * The two languages with their editor services, for one server. They are not registered globally, where another setup,
 * perhaps without editor services, could replace them.
 *
 * @param caseReport the injector of reports
 * @param journal the injector of journals
 */
public record ServedLanguages(Injector caseReport, Injector journal) {

    /** Sets both languages up. */
    public static ServedLanguages setUp() {
        return new ServedLanguages(new CaseReportIdeSetup().createInjectorAndDoEMFRegistration(),
                new JournalIdeSetup().createInjectorAndDoEMFRegistration());
    }

    /**
     * Returns the registry of the two languages. Xtext's own lookup uses a single class loader, which is the wrong one
     * in OSGi.
     */
    public IResourceServiceProvider.Registry registry() {
        IResourceServiceProvider.Registry registry = new ResourceServiceProviderRegistryImpl();
        registry.getExtensionToFactoryMap()
                .put(ReportName.EXTENSION, caseReport.getInstance(IResourceServiceProvider.class));
        registry.getExtensionToFactoryMap().put("journal", journal.getInstance(IResourceServiceProvider.class));
        return registry;
    }
}
