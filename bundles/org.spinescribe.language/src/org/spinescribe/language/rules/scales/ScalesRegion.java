/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.scales;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.spinescribe.clinical.levels.LevelKind;
import org.spinescribe.clinical.levels.Region;
import org.spinescribe.language.levels.NamedLevel;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.passages.OwnCase;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.scales.ProseScales;
import org.spinescribe.language.scales.ScaleValue;

/** A score for one region of the spine is not given for an injury of another: TLICS is thoracolumbar, SLIC subaxial. */
public final class ScalesRegion implements Rule {

    private static final Set<Region> THORACOLUMBAR = Set.of(Region.THORACIC, Region.LUMBAR, Region.SACRAL);
    private static final Map<String, Set<Region>> REGIONS = Map.of("tlics", THORACOLUMBAR, "slic",
            Set.of(Region.CERVICAL, Region.THORACIC));

    @Override
    public String id() {
        return "scales/region";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (ScaleValue value : ProseScales.in(report)) {
            Set<Region> regions = REGIONS.get(value.scale());
            if (regions != null && value.sentence().filter(OwnCase::isAbout).isPresent()) {
                Sentence sentence = value.sentence().get();
                List<NamedLevel> levels = ReportLevels.of(report).in(sentence).stream()
                        .filter(level -> level.span().kind() != LevelKind.ROOT && level.span().kind() != LevelKind.CORD)
                        .toList();
                boolean elsewhere = !levels.isEmpty() && levels.stream().noneMatch(level ->
                        regions.contains(level.span().first().region())
                                || regions.contains(level.span().last().region()));
                if (elsewhere) {
                    findings.add(value.range(), value.known().orElseThrow().title(),
                            value.scale().equals("tlics") ? "the thoracic and lumbar spine" : "C3 to C7",
                            levels.getFirst().words());
                }
            }
        }
    }
}
