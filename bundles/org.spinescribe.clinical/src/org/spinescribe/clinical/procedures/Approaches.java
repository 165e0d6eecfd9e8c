/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.procedures;

import java.util.List;

/** The ways to the spine. */
public final class Approaches {

    private static final List<String> USUAL = List.of("anterior", "posterior", "anterolateral", "posterolateral",
            "lateral", "combined", "retroperitoneal", "transthoracic", "transoral", "endoscopic", "percutaneous");

    private Approaches() {
    }

    /** Those that are usually named; a report may name another one. */
    public static List<String> usual() {
        return USUAL;
    }
}
