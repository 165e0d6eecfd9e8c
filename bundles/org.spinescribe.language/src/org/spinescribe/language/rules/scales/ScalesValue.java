/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.scales;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.clinical.levels.Region;
import org.spinescribe.clinical.scales.Scale;
import org.spinescribe.clinical.scales.Scales;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.scales.ProseScales;
import org.spinescribe.language.scales.ScaleValue;
import org.spinescribe.language.scales.TypedScales;

/** Values of scales exist, in typed facts and in prose. */
public final class ScalesValue implements Rule {

    @Override
    public String id() {
        return "scales/value";
    }

    @Override
    public void check(Report report, Findings findings) {
        List<ScaleValue> values = new ArrayList<>(TypedScales.of(report));
        values.addAll(ProseScales.in(report));
        for (ScaleValue value : values) {
            value.known().filter(scale -> !exists(scale, value) && !isOfOtherRegion(scale, value, report))
                    .ifPresent(scale -> note(value, scale, findings));
        }
    }

    private static boolean exists(Scale scale, ScaleValue value) {
        return value.sentence().isPresent() ? scale.values().spans(value.plain())
                : scale.values().contains(value.plain());
    }

    /** The score for low back pain reaches 29, and cervical vertebrae have a layer more. */
    private static boolean isOfOtherRegion(Scale scale, ScaleValue value, Report report) {
        return switch (scale.name()) {
            case "joa" -> ReportLevels.of(report).isAbout(Region.LUMBAR, Region.SACRAL)
                    && Scales.find("joa-lumbar").orElseThrow().values().contains(value.plain());
            case "wbb layers" -> value.plain().equalsIgnoreCase("F")
                    && ReportLevels.of(report).names(Region.CERVICAL);
            default -> false;
        };
    }

    private static void note(ScaleValue value, Scale scale, Findings findings) {
        Findings noted = !scale.confirmed() ? findings.as(Severity.INFO)
                : value.sentence().isPresent() ? findings.as(Severity.WARNING) : findings;
        Scale other = otherTomita(scale);
        if (other != null && other.values().contains(value.plain())) {
            noted.addCase("tomita", value.range(), value.value(), scale.title(), scale.values(), other.title());
        } else {
            noted.add(value.range(), value.value(), scale.title(), scale.values());
        }
    }

    /** Authors often confuse the surgical classification and the prognostic score of Tomita. */
    private static Scale otherTomita(Scale scale) {
        return switch (scale.name()) {
            case "tomita type" -> Scales.find("tomita score").orElse(null);
            case "tomita score" -> Scales.find("tomita type").orElse(null);
            default -> null;
        };
    }
}
