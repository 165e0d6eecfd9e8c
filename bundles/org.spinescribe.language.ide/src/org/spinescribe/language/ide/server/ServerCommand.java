/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

/** A command that a client can call by name ({@code workspace/executeCommand}). */
public interface ServerCommand {

    /** Returns the name, such as {@code spinescribe.export}. */
    String name();

    /**
     * Executes the command on a thread of its own.
     *
     * @return the result for the client; null for none
     * @throws CommandRefused when the command cannot be executed, with the reason
     */
    Object run(CommandCall call) throws CommandRefused;
}
