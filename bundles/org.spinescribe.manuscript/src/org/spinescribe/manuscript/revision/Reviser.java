/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The author and the time of the changes, as Word shows them.
 *
 * @param time to the second, because Word has no fractions; empty where nothing may depend on a clock
 */
public record Reviser(String name, Optional<Instant> time) {

    public Reviser {
        time = time.map(it -> it.truncatedTo(ChronoUnit.SECONDS));
    }
}
