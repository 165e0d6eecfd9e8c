/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.studio.help.start;

import java.io.IOException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.MessageBox;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;

/**
 * Starts the workbench of Eclipse. If another process already uses the same reports, brings that one to the front and
 * lets it open the given files: two processes would overwrite each other's work.
 */
public final class StudioApplication implements IApplication {

    private static final String WORKBENCH = "org.eclipse.ui.ide.workbench";

    private IApplication workbench;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Splash.endWithStart(FrameworkUtil.getBundle(StudioApplication.class).getBundleContext());
        if (runsElsewhere(Platform.getInstanceLocation())) {
            context.applicationRunning();
            return EXIT_OK;
        }
        workbench = workbench();
        return workbench.start(context);
    }

    /**
     * Lets another process that uses the reports open the files of this start, or tells the user about it. Returns
     * false if there is no other process, or it has ended without an answer.
     */
    private static boolean runsElsewhere(Location reports) {
        if (!isInUse(reports)) {
            return false;
        }
        boolean answered = Calls.in(reports)
                .filter(calls -> calls.make(Platform.getApplicationArgs(), () -> isInUse(reports))).isPresent();
        if (answered || !isInUse(reports)) {
            return answered;
        }
        say(NLS.bind(StartTexts.running, reports.getURL().getPath()));
        return true;
    }

    /** Returns whether another process uses the reports. */
    private static boolean isInUse(Location reports) {
        try {
            return reports != null && reports.isSet() && reports.isLocked();
        } catch (IOException e) {
            ILog.of(StudioApplication.class).warn("The lock of " + reports.getURL() + " cannot be read", e);
            return false; // the workbench tries the lock once more, and asks for another folder
        }
    }

    private static IApplication workbench() throws CoreException {
        IConfigurationElement application = Platform.getExtensionRegistry()
                .getExtension("org.eclipse.core.runtime.applications", WORKBENCH).getConfigurationElements()[0];
        return (IApplication) application.getChildren("run")[0].createExecutableExtension("class");
    }

    private static void say(String words) {
        Splash.close();
        Display display = new Display();
        MessageBox box = new MessageBox(new Shell(display), SWT.ICON_INFORMATION | SWT.OK);
        box.setText(StartTexts.title);
        box.setMessage(words);
        box.open();
        display.dispose();
    }

    @Override
    public void stop() {
        if (workbench != null) {
            workbench.stop();
        }
    }
}
