/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.spi.LoggingEvent;

/**
 * The log of a server in a process of its own: written to a file on request, else discarded. Standard output is
 * reserved for the messages to the client.
 */
public final class ServerLog {

    private static final Logger LOG = Logger.getLogger("org.spinescribe");

    private ServerLog() {
    }

    /**
     * Starts the log of this process.
     *
     * @param file the log file; empty for none
     * @throws IOException when the file cannot be written
     */
    public static void begin(Optional<Path> file) throws IOException {
        Logger root = Logger.getLogger("");
        for (Handler console : root.getHandlers()) {
            root.removeHandler(console);
        }
        if (file.isPresent()) {
            FileHandler lines = new FileHandler(file.get().toString().replace("%", "%%"), true);
            lines.setEncoding("UTF-8");
            lines.setFormatter(new SimpleFormatter());
            root.addHandler(lines);
            root.setLevel(Level.INFO);
        }
        org.apache.log4j.Logger.getRootLogger().removeAllAppenders();
        org.apache.log4j.Logger.getRootLogger().addAppender(new FromXtext());
        LOG.info("The language server begins.");
    }

    /** Forwards Xtext's Log4j messages to this log. */
    private static final class FromXtext extends AppenderSkeleton {

        FromXtext() {
            setThreshold(org.apache.log4j.Level.WARN);
        }

        @Override
        protected void append(LoggingEvent event) {
            Level level = event.getLevel().isGreaterOrEqual(org.apache.log4j.Level.ERROR) ? Level.SEVERE
                    : Level.WARNING;
            LOG.log(level, event.getRenderedMessage(), event.getThrowableInformation() == null ? null
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
}
