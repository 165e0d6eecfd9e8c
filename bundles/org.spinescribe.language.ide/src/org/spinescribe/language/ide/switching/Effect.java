/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.switching;

/** What another journal changes about something. */
public enum Effect {
    /** The other journal objects to it; the present one does not. */
    NEW,
    /** Both object to it. */
    STAYS,
    /** Another limit holds, which the report keeps. */
    OTHER,
    /** Only the present journal objects to it. */
    GONE
}
