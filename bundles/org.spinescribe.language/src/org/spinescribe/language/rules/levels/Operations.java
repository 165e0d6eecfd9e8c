/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.spinescribe.clinical.levels.Level;
import org.spinescribe.clinical.levels.LevelKind;
import org.spinescribe.clinical.procedures.Procedure;
import org.spinescribe.clinical.procedures.Procedure.Aim;
import org.spinescribe.language.caseReport.Timeline;
import org.spinescribe.language.caseReport.TimelineEntry;
import org.spinescribe.language.levels.LevelFact;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.report.Report;

/** The operations of the timeline that have levels. */
record Operations(List<Operation> all) {

    /** An operation: the procedures of one entry, with their levels. */
    record Operation(TimelineEntry entry, List<Procedure> procedures, List<LevelFact> levels, Set<Level> vertebrae) {

        boolean isFor(Aim aim) {
            return procedures.stream().anyMatch(procedure -> procedure.aim() == aim);
        }

        /** Whether all that was done has one aim. */
        boolean isOnlyFor(Aim aim) {
            return !procedures.isEmpty() && procedures.stream().allMatch(procedure -> procedure.aim() == aim);
        }
    }

    static Operations of(Report report) {
        List<Operation> all = new ArrayList<>();
        for (Timeline timeline : report.all(Timeline.class)) {
            for (TimelineEntry entry : timeline.getEntries()) {
                List<LevelFact> levels = ReportLevels.of(report).facts(entry).stream()
                        .filter(Operations::isOfBone).toList();
                if (entry.getDescription() != null && !levels.isEmpty()) {
                    all.add(new Operation(entry, Procedure.in(entry.getDescription()).stream()
                            .map(Procedure.Mention::procedure).toList(), levels, vertebrae(levels, report)));
                }
            }
        }
        return new Operations(all);
    }

    private static boolean isOfBone(LevelFact fact) {
        return fact.span().kind() != LevelKind.ROOT && fact.span().kind() != LevelKind.CORD;
    }

    /** All vertebrae that facts are about. */
    static Set<Level> vertebrae(List<LevelFact> facts, Report report) {
        Set<Level> vertebrae = new TreeSet<>();
        facts.forEach(fact -> vertebrae.addAll(report.anatomy().vertebrae(fact.span())));
        return vertebrae;
    }

    /** Those for one aim. */
    List<Operation> of(Aim aim) {
        return all.stream().filter(operation -> operation.isFor(aim)).toList();
    }
}
