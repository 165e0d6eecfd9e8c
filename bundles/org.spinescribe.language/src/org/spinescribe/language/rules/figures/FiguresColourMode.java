/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.figures;

import org.spinescribe.language.figures.FigureImage;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.sources.images.ColourSpace;

/** Images are in RGB or grey. */
public final class FiguresColourMode implements Rule {

    @Override
    public String id() {
        return "figures/colour-mode";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (FigureImage image : FigureImage.of(report)) {
            if (ColourSpace.isCmyk(image.image())) {
                findings.add(image.range(), image.file());
            }
        }
    }
}
