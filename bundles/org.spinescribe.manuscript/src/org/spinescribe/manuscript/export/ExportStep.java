/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.export;

/** The steps of an export, in order. */
public enum ExportStep {
    CHECK, COMPOSE, MAKE, WRITE;

    /** Receives each step before the export takes it. */
    public interface Watcher {

        /** Returns whether to take the step; otherwise the export ends there without having written anything. */
        boolean proceed(ExportStep step);
    }
}
