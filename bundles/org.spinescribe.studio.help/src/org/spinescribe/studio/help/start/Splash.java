/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.studio.help.start;

import java.awt.GraphicsEnvironment;
import java.awt.SplashScreen;

import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.runnable.StartupMonitor;
import org.osgi.framework.BundleContext;

/**
 * The animated splash screen that Java shows if the start script asks for one. This class closes it when the workbench
 * window has opened.
 */
final class Splash implements StartupMonitor {

    private Splash() {
    }

    /** Closes the splash screen as soon as the application runs. */
    static void endWithStart(BundleContext context) {
        context.registerService(StartupMonitor.class, new Splash(), null);
    }

    @Override
    public void update() {
        // the picture is animated by itself
    }

    @Override
    public void applicationRunning() {
        close();
    }

    /** Closes the splash screen, which would hide a dialog. */
    static void close() {
        if (Platform.OS_MACOSX.equals(Platform.getOS())) {
            return; // the script shows none here: AWT and SWT both need the first thread
        }
        try {
            SplashScreen shown = GraphicsEnvironment.isHeadless() ? null : SplashScreen.getSplashScreen();
            if (shown != null) {
                shown.close();
            }
        } catch (LinkageError e) {
            // a JVM without AWT has shown no splash screen
        }
    }
}
