/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.server;

import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.impl.ResourceServiceProviderRegistryImpl;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.ide.CaseReportIdeSetup;
import org.spinescribe.language.ide.JournalIdeSetup;

import com.google.inject.Injector;

/** The two languages, set up once in this virtual machine. */
public final class Languages {

    private static Injector caseReport;
    private static Injector journal;
    private static Reports reports;

    private Languages() {
    }

    /**
     * The languages with their editor services, for the server alone: whoever else sets the languages up, without those
     * services perhaps, does not take them from it. They are named here, because Xtext's own search sees only one class
     * loader, and in OSGi that is not the right one.
     */
    static synchronized IResourceServiceProvider.Registry registry() {
        setUp();
        IResourceServiceProvider.Registry registry = new ResourceServiceProviderRegistryImpl();
        registry.getExtensionToFactoryMap().put("casereport", caseReport.getInstance(IResourceServiceProvider.class));
        registry.getExtensionToFactoryMap().put("journal", journal.getInstance(IResourceServiceProvider.class));
        return registry;
    }

    private static void setUp() {
        if (caseReport == null) {
            caseReport = new CaseReportIdeSetup().createInjectorAndDoEMFRegistration();
            journal = new JournalIdeSetup().createInjectorAndDoEMFRegistration();
        }
    }

    /** What reads and checks reports from disk, apart from what the server knows. Takes long the first time. */
    public static synchronized Reports reports() {
        if (reports == null) {
            setUp();
            reports = Reports.open(caseReport);
        }
        return reports;
    }
}
