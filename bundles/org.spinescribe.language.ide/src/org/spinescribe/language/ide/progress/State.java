/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.progress;

/** The state of a requirement. */
public enum State {
    /** The requirement is met. */
    DONE,
    /** The report has something for it; a person must judge whether that is enough. */
    TO_JUDGE,
    /** The report lacks an optional or conditional element. */
    OPTIONAL,
    /** The report lacks a required element. */
    MISSING,
    /** The report exceeds the journal's limit. */
    TOO_MUCH
}
