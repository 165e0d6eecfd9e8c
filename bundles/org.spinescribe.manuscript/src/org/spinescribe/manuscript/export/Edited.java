/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.export;

/** How an export treats outputs that somebody has edited since the last export. */
public enum Edited {
    /** Nothing is exported, so that the user can be asked. */
    ASK,
    /** They stay, and the new outputs are written beside them under other names. */
    KEEP,
    /** They are replaced. */
    REPLACE
}
