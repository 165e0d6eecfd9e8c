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
 * The two languages with their editor services, for a server alone: whoever else sets the languages up, without those
 * services perhaps, does not take them from it.
 *
 * @param caseReport what makes the services of reports
 * @param journal what makes the services of journals
 */
public record ServedLanguages(Injector caseReport, Injector journal) {

    /** Sets both languages up. */
    public static ServedLanguages setUp() {
        return new ServedLanguages(new CaseReportIdeSetup().createInjectorAndDoEMFRegistration(),
                new JournalIdeSetup().createInjectorAndDoEMFRegistration());
    }

    /** Xtext's own search sees only one class loader, and in OSGi that is not the right one; so they are named here. */
    public IResourceServiceProvider.Registry registry() {
        IResourceServiceProvider.Registry registry = new ResourceServiceProviderRegistryImpl();
        registry.getExtensionToFactoryMap().put(ReportName.EXTENSION, caseReport.getInstance(IResourceServiceProvider.class));
        registry.getExtensionToFactoryMap().put("journal", journal.getInstance(IResourceServiceProvider.class));
        return registry;
    }
}
