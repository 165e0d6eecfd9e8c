/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.levels;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.levels.LevelKind;
import org.spinescribe.clinical.levels.LevelNotation;
import org.spinescribe.clinical.levels.Region;
import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.language.levels.NamedLevel;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A level right behind the name of a region lies in it: not "thoracic spine at L3". */
public final class LevelsRegion implements Rule {

    private static final Pattern REGION = Pattern.compile("(?<![-\\p{L}])(cervical|thoracic|lumbar|"
            + "sacral) (?:(?:spine|spinal (?:canal|column)|vertebrae?|vertebral bod(?:y|ies)|levels?|region|"
            + "segments?),? ?)?(?:\\(|at |of |level |levels |the |from )*$",
            Pattern.CASE_INSENSITIVE);
    private static final Any REGIONS = Beginnings.whole("cervical", "thoracic", "lumbar", "sacral");
    private static final int WINDOW = 60;

    @Override
    public String id() {
        return "levels/region";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (NamedLevel level : ReportLevels.of(report).named()) {
            if (!level.sentence().beginnings().has(REGIONS)) {
                continue;
            }
            int start = level.mention().start();
            Matcher region = REGION.matcher(level.sentence().text().substring(Math.max(0, start - WINDOW), start));
            if (region.find() && level.span().kind() != LevelKind.ROOT) {
                Region.named(region.group(1)).filter(named -> !reaches(level, named)).ifPresent(named -> findings.add(
                        level.range(), LevelNotation.print(level.span()), named.adjective()));
            }
        }
    }

    private static boolean reaches(NamedLevel level, Region region) {
        return level.span().first().region().compareTo(region) <= 0
                && level.span().last().region().compareTo(region) >= 0;
    }
}
