/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.first;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.spinescribe.ui.OpenWindow;

/**
 * Shows the first steps beside the text when SpineScribe Studio is started for the first time; the focus stays where it
 * is.
 */
public final class FirstStart implements IStartup {

    private static final String STUDIO = "org.spinescribe.ui.studio";
    private static final String STEPS = "org.spinescribe.ui.firstSteps";
    private static final String SHOWN = "firstStepsShown";

    @Override
    public void earlyStartup() {
        IProduct product = Platform.getProduct();
        ScopedPreferenceStore settings = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.spinescribe.ui");
        if (product != null && STUDIO.equals(product.getId()) && !settings.getBoolean(SHOWN)) {
            OpenWindow.any(page -> show(page, settings));
        }
    }

    private static void show(IWorkbenchPage page, ScopedPreferenceStore settings) {
        try {
            // text, checklist and first steps do not fit side by side into the initial window of Eclipse
            page.getWorkbenchWindow().getShell().setMaximized(true);
            page.showView(STEPS, null, IWorkbenchPage.VIEW_VISIBLE);
            settings.setValue(SHOWN, true);
        } catch (PartInitException e) {
            ILog.of(FirstStart.class).log(e.getStatus());
        }
    }
}
