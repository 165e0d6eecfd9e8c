/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.spinescribe.clinical.levels.Level;
import org.spinescribe.language.caseReport.Implant;
import org.spinescribe.language.caseReport.Implants;
import org.spinescribe.language.levels.LevelFact;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.report.Report;

/**
 * Typed implants of one kind.
 *
 * @param count how many there are
 * @param levels where they are, as typed; may be empty
 * @param vertebrae of these levels
 */
record TypedImplant(Implant typed, int count, List<LevelFact> levels, Set<Level> vertebrae) {

    private static final Set<String> ANCHORS = Set.of("screw", "hook");

    /** All that have a number, in the order of the file. */
    static List<TypedImplant> in(Report report) {
        List<TypedImplant> all = new ArrayList<>();
        for (Implants block : report.all(Implants.class)) {
            block.getImplants().forEach(implant -> of(implant, report).ifPresent(all::add));
        }
        return all;
    }

    private static Optional<TypedImplant> of(Implant typed, Report report) {
        if (typed.getKind() == null || !String.valueOf(typed.getCount()).matches("\\d{1,3}")) {
            return Optional.empty();
        }
        List<LevelFact> levels = ReportLevels.of(report).facts(typed);
        return Optional.of(new TypedImplant(typed, Integer.parseInt(typed.getCount()), levels,
                new TreeSet<>(Operations.vertebrae(levels, report))));
    }

    /** Its kind in the singular, such as "screw". */
    String kind() {
        return typed.getKind().toLowerCase(Locale.ROOT).replaceFirst("s$", "");
    }

    boolean isScrew() {
        return kind().equals("screw");
    }

    /** Whether it holds a rod at a vertebra. */
    boolean isAnchor() {
        return ANCHORS.contains(kind());
    }

    /** Whether its typed side is one side only. */
    boolean isOneSided() {
        return "left".equalsIgnoreCase(typed.getSide()) || "right".equalsIgnoreCase(typed.getSide());
    }

    /** Its levels as typed, such as "T4, T5". */
    String words() {
        return String.join(", ", levels.stream().map(LevelFact::notation).toList());
    }
}
