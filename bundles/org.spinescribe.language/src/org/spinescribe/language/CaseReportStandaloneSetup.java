/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language;

import org.spinescribe.language.injection.QuickInjector;

import com.google.inject.Injector;

/** Makes case reports readable outside Eclipse. Reports name journals, so journal files become readable too. */
public class CaseReportStandaloneSetup extends CaseReportStandaloneSetupGenerated {

    /** Registers both languages for this virtual machine. */
    public static void doSetup() {
        new CaseReportStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        JournalStandaloneSetup.doSetup();
        return super.createInjectorAndDoEMFRegistration();
    }

    /** An injector that starts quickly. Editors add bindings of their own and use Guice. */
    @Override
    public Injector createInjector() {
        return new QuickInjector(new CaseReportRuntimeModule());
    }
}
