/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.switching;

/** The effect of another journal on a finding or a limit. */
public enum Effect {
    /** Only the other journal has the finding. */
    NEW,
    /** Both journals have the finding. */
    STAYS,
    /** Another limit applies, and the report keeps to it. */
    OTHER,
    /** Only the present journal has the finding. */
    GONE
}
