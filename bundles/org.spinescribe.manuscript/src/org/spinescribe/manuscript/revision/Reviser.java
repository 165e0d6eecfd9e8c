/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Who made the changes, and when, as Word shows them. */
public record Reviser(String name, Instant time) {

    /** Word knows no fractions of a second. */
    public Reviser {
        time = time.truncatedTo(ChronoUnit.SECONDS);
    }
}
