/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language;

/** Makes journal files readable outside Eclipse. */
public class JournalStandaloneSetup extends JournalStandaloneSetupGenerated {

    /** Registers the language for this virtual machine. */
    public static void doSetup() {
        new JournalStandaloneSetup().createInjectorAndDoEMFRegistration();
    }
}
