/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.scales;

import org.spinescribe.clinical.levels.Level;

/**
 * The Spinal Instability Neoplastic Score: six parts that add up to 0–18.
 *
 * @see <a href="https://pacs.de/term/spinal-instability-neoplastic-score-sins">the parts and their values</a>
 */
public final class Sins {

    /** The meaning of a total for the stability of the spine. */
    public enum Stability {
        /** 0–6. */
        STABLE,
        /** 7–12; also called impending or indeterminate. */
        POTENTIALLY_UNSTABLE,
        /** 13–18. */
        UNSTABLE
    }

    private static final int MOST_STABLE = 6;
    private static final int MOST_POTENTIALLY_UNSTABLE = 12;

    private Sins() {
    }

    /** The stability for a total of 0–18. */
    public static Stability stability(int total) {
        return total <= MOST_STABLE ? Stability.STABLE
                : total <= MOST_POTENTIALLY_UNSTABLE ? Stability.POTENTIALLY_UNSTABLE : Stability.UNSTABLE;
    }

    /**
     * The points for the location of a lesion: 3 where the spine changes from one region to another (occiput–C2, C7–T2,
     * T11–L1, L5–S1), 2 in the mobile spine (C3–C6, L2–L4), 1 in the semirigid (T3–T10), 0 in the rigid (S2–S5).
     */
    public static int location(Level level) {
        int number = level.number();
        return switch (level.region()) {
            case OCCIPUT -> 3;
            case CERVICAL -> number <= 2 || number >= 7 ? 3 : 2;
            case THORACIC -> number <= 2 || number >= 11 ? 3 : 1;
            case LUMBAR -> number == 1 || number >= 5 ? 3 : 2;
            case SACRAL -> number == 1 ? 3 : 0;
            case COCCYGEAL -> 0;
        };
    }
}
