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
 * The picture that Java shows from its first moment on, when the start script asks for one. It moves by itself, and goes
 * when the window of the workbench is there.
 */
final class Splash implements StartupMonitor {

    private Splash() {
    }

    /** Closes the picture as soon as the application runs. */
    static void endWithStart(BundleContext context) {
        context.registerService(StartupMonitor.class, new Splash(), null);
    }

    @Override
    public void update() {
        // the picture moves by itself
    }

    @Override
    public void applicationRunning() {
        close();
    }

    /** Closes the picture, if there is one: a question would be hidden by it. */
    static void close() {
        if (Platform.OS_MACOSX.equals(Platform.getOS())) {
            return; // the script asks for none: the windows of Java and those of Eclipse want the same thread
        }
        try {
            SplashScreen shown = GraphicsEnvironment.isHeadless() ? null : SplashScreen.getSplashScreen();
            if (shown != null) {
                shown.close();
            }
        } catch (LinkageError e) {
            // a Java without windows of its own has shown nothing
        }
    }
}
