/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.export;

/** What becomes of outputs that somebody has worked on since they were exported. */
public enum Edited {
    /** Nothing is exported, so that one can be asked. */
    ASK,
    /** They stay, and the new ones are written beside them under names of their own. */
    KEEP,
    /** They are replaced. */
    REPLACE
}
