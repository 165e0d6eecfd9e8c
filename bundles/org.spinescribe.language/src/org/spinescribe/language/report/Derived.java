/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.report;

import java.util.function.Function;

/**
 * A value computed once from a report: its passages, its levels, its abbreviations. Each is a constant of the class
 * that computes it; {@link Report#once} caches the value with the report. So a report does not depend on its derived
 * values, and no value is computed twice.
 *
 * @param <T> type of the value
 */
public final class Derived<T> {

    private final Function<Report, T> maker;

    /** A value computed by this function. */
    public Derived(Function<Report, T> maker) {
        this.maker = maker;
    }

    T from(Report report) {
        return maker.apply(report);
    }
}
