/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.prose;

import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.prose.ReviewValue;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.review.Review;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Numbers of the review that a text contains can be computed. */
public final class ProseUnknownValue implements Rule {

    @Override
    public String id() {
        return "prose/unknown-value";
    }

    @Override
    public void check(Report report, Findings findings) {
        Review review = null;
        for (Prose prose : report.allProse()) {
            ProseText text = report.text(prose);
            for (ReviewValue value : text.all(ReviewValue.class)) {
                review = review == null ? Review.of(report) : review;
                if (!Review.NAMES.contains(value.name())) {
                    findings.add(text.range(value), value.name(), String.join(", ", Review.NAMES));
                } else if (review.value(value.name()).isEmpty()) {
                    findings.addCase("no-facts", text.range(value), value.name());
                }
            }
        }
    }
}
