/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.time.Instant;

/** The date of documents: independent of the clock, so that the same manuscript gives the same bytes. */
final class FixedDate {

    private static final Instant DEFAULT = Instant.parse("2000-01-01T00:00:00Z");

    private FixedDate() {
    }

    /** The value of the environment variable SOURCE_DATE_EPOCH, in seconds since 1970, or the first day of 2000. */
    static Instant instant() {
        return of(System.getenv("SOURCE_DATE_EPOCH"));
    }

    static Instant of(String seconds) {
        return seconds != null && seconds.matches("\\d{1,11}")
                ? Instant.ofEpochSecond(Long.parseLong(seconds)) : DEFAULT;
    }
}
