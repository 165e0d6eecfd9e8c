/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.util.List;

import org.spinescribe.language.journal.SectionDemand;
import org.spinescribe.language.passages.Phrase;

/** Matches sections with those that a journal demands. */
final class WantedSections {

    private WantedSections() {
    }

    /** Whether a title contains the words of a demanded one: "Case report of a tumour" contains "Case report". */
    static boolean matches(SectionDemand demanded, String title) {
        return demanded.getTitles().stream().anyMatch(words -> Phrase.of(words).isIn(title));
    }

    /** The place of a section in the journal's order; -1 when the journal does not name it. */
    static int rank(List<SectionDemand> order, String title) {
        for (int i = 0; i < order.size(); i++) {
            if (matches(order.get(i), title)) {
                return i;
            }
        }
        return -1;
    }
}
