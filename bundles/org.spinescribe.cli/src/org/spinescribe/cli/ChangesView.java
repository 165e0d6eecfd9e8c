/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import org.spinescribe.drafts.docx.Changes;

/** The handling of tracked changes in Word files, as an option value. */
enum ChangesView {
    accept(Changes.ACCEPT), reject(Changes.REJECT);

    private final Changes changes;

    ChangesView(Changes changes) {
        this.changes = changes;
    }

    Changes changes() {
        return changes;
    }
}
