/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.io.IOException;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A JUnit extension that uses the key scheme of Studio during each test. */
final class StudioKeys implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        choose("org.spinescribe.studio.keys");
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        choose(IBindingService.DEFAULT_DEFAULT_ACTIVE_SCHEME_ID);
    }

    private static void choose(String scheme) throws IOException {
        IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
        keys.savePreferences(keys.getScheme(scheme), keys.getBindings());
    }
}
