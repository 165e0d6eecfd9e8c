/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.export;

/** What is done one after the other to export a report. */
public enum ExportStep {
    CHECK, COMPOSE, MAKE, WRITE;

    /** Hears of each step before it is taken. */
    public interface Watcher {

        /** Returns whether to take the step; otherwise the export ends there, and nothing has been written. */
        boolean proceed(ExportStep step);
    }
}
