/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.figures;

import org.spinescribe.language.figures.FigureImage;
import org.spinescribe.language.journal.ImagesDemand;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Images have enough pixels for one column of a journal. */
public final class FiguresResolution implements Rule {

    /** For halftones; journals demand 300 to 600, and more for line drawings. */
    private static final int DOTS_PER_INCH = 300;
    /** Springer: 84 mm; Elsevier: 90 mm. */
    private static final int COLUMN = 84;
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final int MOST_IN_A_ROW = 3;

    @Override
    public String id() {
        return "figures/resolution";
    }

    @Override
    public void check(Report report, Findings findings) {
        int resolution = report.demands().first(ImagesDemand.class, demand -> demand.getResolution() != null)
                .map(demand -> Integer.valueOf(demand.value().getResolution().replaceAll("\\D", "")))
                .orElse(DOTS_PER_INCH);
        for (FigureImage image : FigureImage.of(report)) {
            int width = COLUMN / Math.min(image.panels(), MOST_IN_A_ROW);
            long needed = Math.round(width / MILLIMETRES_PER_INCH * resolution);
            boolean pixels = !image.image().mediaType().equals("image/svg+xml");
            if (pixels && image.image().width() < needed) {
                findings.add(image.range(), image.file(), image.image().width(), needed, width,
                        resolution);
            }
        }
    }
}
