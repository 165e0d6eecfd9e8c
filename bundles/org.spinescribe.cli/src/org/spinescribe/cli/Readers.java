/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

/** The readers of an export, if not the journal. */
enum Readers {
    /** Co-authors, who edit the text and return it. */
    CO_AUTHORS;

    @Override
    public String toString() {
        return "co-authors";
    }
}
