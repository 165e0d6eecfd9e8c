/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.levels;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.clinical.levels.Anatomy;
import org.spinescribe.clinical.levels.Level;
import org.spinescribe.clinical.levels.LevelKind;
import org.spinescribe.clinical.levels.LevelSpan;
import org.spinescribe.language.levels.NamedLevel;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Levels exist in the patient. Prose is certainly wrong only where it names a vertebra that nobody has. */
public final class LevelsNotExisting implements Rule {

    private static final Pattern BONE_AFTER =
            Pattern.compile("^[ \u00A0](?:burst |compression |pathological )?(?:vertebra|"
            + "bod(?:y|ies)\\b|lamina|pedicle|spinous|fracture)", Pattern.CASE_INSENSITIVE);
    /** Words for a spine whose numbering may differ. */
    private static final Pattern VARIANT = Pattern.compile("transitional|lumbari[sz]|sacrali[sz]|supernumerary|"
            + "(?:six|6) lumbar|(?:thirteen|13) thoracic|(?:extra|additional) (?:lumbar |thoracic )?(?:vertebra|rib)|"
            + "anomal|variant|congenital", Pattern.CASE_INSENSITIVE);

    @Override
    public String id() {
        return "levels/not-existing";
    }

    @Override
    public void check(Report report, Findings findings) {
        Anatomy anatomy = report.anatomy();
        ReportLevels.of(report).facts().forEach(fact -> check(fact.span(), fact.range(), anatomy, findings));
        ReportLevels.of(report).named().stream().filter(level -> !exists(level.span(), anatomy))
                .filter(level -> !VARIANT.matcher(level.sentence().passage().text()).find())
                .forEach(level -> check(level.span(), level.range(), anatomy,
                        isBone(level) ? findings : findings.as(Severity.WARNING)));
    }

    private static boolean exists(LevelSpan span, Anatomy anatomy) {
        return anatomy.has(span.first(), span.kind()) && anatomy.has(span.last(), span.kind());
    }

    private static boolean isBone(NamedLevel level) {
        String text = level.sentence().text();
        return BONE_AFTER.matcher(text.substring(Math.min(text.length(), level.mention().end()))).lookingAt();
    }

    private static void check(LevelSpan span, Range range, Anatomy anatomy, Findings findings) {
        if (!anatomy.has(span.first(), span.kind())) {
            note(span.first(), anatomy, range, findings);
        } else if (!anatomy.has(span.last(), span.kind())) {
            note(span.last(), anatomy, range, findings);
        }
    }

    private static void note(Level level, Anatomy anatomy, Range range, Findings findings) {
        int upper = level.number() / 10;
        if (level.number() > 12 && level.number() % 10 == upper + 1) {
            String pair = level.region().letter() + upper + "–" + (upper + 1);
            findings.addFix("pair", range, List.of(pair), level, pair);
        } else if (anatomy.has(level, LevelKind.ROOT)) {
            findings.addCase("root", range, level);
        } else {
            findings.add(range, level, anatomy.count(level.region()), level.region().adjective(), level.number());
        }
    }
}
