/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.progress;

/** How it stands with something that a report needs. */
public enum State {
    /** It is there. */
    DONE,
    /** Something is there; whether it will do a person must say. */
    TO_JUDGE,
    /** It is not there, and need not be in every report. */
    OPTIONAL,
    /** It is not there. */
    MISSING,
    /** There is more of it than the journal takes. */
    TOO_MUCH
}
