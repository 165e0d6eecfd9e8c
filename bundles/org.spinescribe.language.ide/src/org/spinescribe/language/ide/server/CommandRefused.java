/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

/** Thrown when a command cannot be executed; the message names the reason and the remedy. */
public final class CommandRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message for the author */
    public CommandRefused(String message) {
        super(message);
    }
}
