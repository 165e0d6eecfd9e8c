/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.check;

import java.net.MalformedURLException;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.browser.IWorkbenchBrowserSupport;

/** Shows the summary of a check, and opens the web page of findings on request. */
record CheckedFolder(IWorkbenchPage page, Path target, String summary) {

    private static final String BROWSER = "org.spinescribe.ui.findings";

    void show() {
        int answer = MessageDialog.open(MessageDialog.INFORMATION, page.getWorkbenchWindow().getShell(),
                CheckTexts.title, NLS.bind(CheckTexts.written, summary, target), 0, CheckTexts.open, CheckTexts.close);
        if (answer == 0) {
            open();
        }
    }

    /** Opens the page in the workbench if it has a browser, else in the system's browser. */
    private void open() {
        IWorkbenchBrowserSupport browsers = page.getWorkbenchWindow().getWorkbench().getBrowserSupport();
        try {
            browsers.createBrowser(IWorkbenchBrowserSupport.AS_EDITOR | IWorkbenchBrowserSupport.NAVIGATION_BAR,
                    BROWSER, CheckTexts.page, target.toString()).openURL(target.toUri().toURL());
        } catch (PartInitException | MalformedURLException e) {
            ILog.of(CheckedFolder.class).warn(e.getMessage(), e);
            MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), CheckTexts.title,
                    NLS.bind(CheckTexts.notOpened, target));
        }
    }
}
