/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.report;

import java.util.function.Function;

/**
 * Something that is worked out from a report, once: its passages, its levels, its abbreviations. Each is a constant of
 * the class that knows how to work it out; {@link Report#once} keeps the result with the report. So a report need not
 * know what is made of it, and two readers never work out the same thing twice.
 *
 * @param <T> what is worked out
 */
public final class Derived<T> {

    private final Function<Report, T> maker;

    /** Names something by the function that works it out. */
    public Derived(Function<Report, T> maker) {
        this.maker = maker;
    }

    T from(Report report) {
        return maker.apply(report);
    }
}
