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
 * Runs a script in a page and does not wait for its end. On Linux, SWT waits, and meanwhile hears keys but keeps clicks for
 * later: what somebody types behind a click would be written where the caret was before. SWT has a way without waiting,
 * which it keeps to itself; where that way is not found, the script is waited for.
 */
final class UnawaitedScript {

    private UnawaitedScript() {
    }

    /** Runs a script behind those that were run before. */
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
