/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pages;

import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.composition.Composer;
import org.spinescribe.manuscript.composition.CompositionProblem;

/**
 * The manuscript of a report.
 *
 * @param manuscript null when there is a problem
 * @param problem the reason why there is no manuscript; null when there is one
 */
record Composition(Manuscript manuscript, String problem) {

    static Composition of(Report report) {
        try {
            return new Composition(Composer.compose(report), null);
        } catch (CompositionProblem e) {
            return new Composition(null, e.getMessage());
        }
    }

    /** Returns the same manuscript with single spacing and without line numbers. */
    Composition forReading() {
        return manuscript == null ? this : new Composition(manuscript.with(manuscript.layout().forReading()), null);
    }
}
