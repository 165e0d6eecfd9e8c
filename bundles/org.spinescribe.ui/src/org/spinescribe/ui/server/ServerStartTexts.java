/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.server;

import org.eclipse.osgi.util.NLS;

/** The messages of the server for the user. */
final class ServerStartTexts extends NLS {

    public static String notStarted;

    static {
        NLS.initializeMessages("org.spinescribe.ui.server.server", ServerStartTexts.class);
    }

    private ServerStartTexts() {
    }
}
