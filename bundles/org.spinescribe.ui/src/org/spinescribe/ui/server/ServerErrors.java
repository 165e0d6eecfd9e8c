/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.server;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.core.runtime.ILog;

/** Forwards the server's errors, which Xtext reports to Log4j, to the error log of Eclipse. */
final class ServerErrors extends AppenderSkeleton {

    private ServerErrors() {
        setThreshold(Level.ERROR);
    }

    static void begin() {
        Logger.getLogger("org.eclipse.xtext.ide.server").addAppender(new ServerErrors());
    }

    @Override
    protected void append(LoggingEvent event) {
        ILog.of(ServerErrors.class).error(event.getRenderedMessage(), event.getThrowableInformation() == null ? null
                : event.getThrowableInformation().getThrowable());
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }

    @Override
    public void close() {
        // There are no resources to close.
    }
}
