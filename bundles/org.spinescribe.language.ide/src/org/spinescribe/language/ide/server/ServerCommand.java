/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

/** Something that a client may have done by name ({@code workspace/executeCommand}). */
public interface ServerCommand {

    /** The name, such as {@code spinescribe.export}. */
    String name();

    /**
     * Does it, on a thread of its own.
     *
     * @return what the client is answered; null for nothing
     * @throws CommandRefused when it cannot be done, with the reason
     */
    Object run(CommandCall call) throws CommandRefused;
}
