/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.util.List;
import java.util.Random;

/**
 * A mistake planted in a report.
 *
 * @param operator that made it
 * @param sound the report without the mistake; empty for the original case
 * @param text of the report with the mistake
 * @param rules of which one has to find it; a rule's name may be followed by the beginning of its message
 */
record Mutant(String operator, String sound, String text, List<String> rules) {

    /** A mutant of the original case. */
    Mutant(String operator, String text, List<String> rules) {
        this(operator, "", text, rules);
    }

    /** Makes mutants of a case; the same ones for the same seed. */
    interface Operator {

        /** The name in the table of results. */
        String name();

        /** At most this many mutants of a case. */
        List<Mutant> of(RealCase original, int most, Random random);
    }
}
