/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.preview;

import java.lang.reflect.Field;
import java.lang.reflect.Method;

import org.eclipse.swt.browser.Browser;

/**
 * Runs a script in a page without waiting for its end. On Linux, SWT's method waits, and meanwhile handles keys but
 * queues clicks: text typed after a click would be inserted at the former caret. SWT has an internal method that does
 * not wait, used here by reflection; where it is missing, this class waits.
 */
final class UnawaitedScript {

    private UnawaitedScript() {
    }

    /** Runs a script after the earlier ones. */
    static void run(Browser browser, String script) {
        try {
            Field kind = Browser.class.getDeclaredField("webBrowser");
            kind.setAccessible(true);
            Object page = kind.get(browser);
            Method run = page.getClass().getDeclaredMethod("nonBlockingExecute", String.class);
            run.setAccessible(true);
            run.invoke(page, script);
        } catch (ReflectiveOperationException | LinkageError e) {
            browser.execute(script); // another system, or another SWT
        }
    }
}
