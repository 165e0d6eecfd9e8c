/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

/** For whom an export is, if not for the journal. */
enum Readers {
    /** People who change the text and send it back. */
    CO_AUTHORS;

    @Override
    public String toString() {
        return "co-authors";
    }
}
