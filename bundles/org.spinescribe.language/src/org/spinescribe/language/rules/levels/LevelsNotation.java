/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.levels;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.spinescribe.clinical.levels.LevelForm.Joint;
import org.spinescribe.clinical.levels.LevelKind;
import org.spinescribe.language.levels.NamedLevel;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/**
 * A report writes levels in one notation: T5 or Th5, T5–T7 or T5–7. The most frequent notation counts as intended, and
 * the first level in another one is marked.
 */
public final class LevelsNotation implements Rule {

    @Override
    public String id() {
        return "levels/notation";
    }

    @Override
    public void check(Report report, Findings findings) {
        List<NamedLevel> named = ReportLevels.of(report).named().stream()
                .filter(level -> level.span().kind() != LevelKind.ROOT).toList();
        compare(named, LevelsNotation::thoracicLetters, "letters", findings);
        compare(named, LevelsNotation::repetition, "repeated", findings);
    }

    private static Optional<String> thoracicLetters(NamedLevel level) {
        return Optional.of(level.form().letters()).filter(List.of("T", "Th", "D")::contains);
    }

    /** The notation of a range; only ranges within a region can have both. */
    private static Optional<String> repetition(NamedLevel level) {
        boolean range = List.of(Joint.EN_DASH, Joint.HYPHEN, Joint.OTHER_DASH).contains(level.form().joint());
        boolean oneRegion = level.span().first().region() == level.span().last().region();
        return Optional.of(level.form().letterRepeated() ? "T5–T7" : "T5–7")
                .filter(form -> range && oneRegion && level.words().chars().filter(Character::isDigit).count() > 0);
    }

    private static void compare(List<NamedLevel> named, Function<NamedLevel, Optional<String>> form, String which,
            Findings findings) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        named.forEach(level -> form.apply(level).ifPresent(found -> counts.merge(found, 1, Integer::sum)));
        if (counts.size() < 2) {
            return;
        }
        String usual = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        named.stream().filter(level -> form.apply(level).filter(found -> !found.equals(usual)).isPresent()).findFirst()
                .ifPresent(level -> findings.addCase(which, level.range(), level.words(), usual,
                        form.apply(level).orElseThrow()));
    }
}
