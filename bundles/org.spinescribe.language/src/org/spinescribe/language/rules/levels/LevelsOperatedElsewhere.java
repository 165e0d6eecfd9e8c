/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.levels;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.spinescribe.clinical.levels.Level;
import org.spinescribe.clinical.procedures.Procedure.Aim;
import org.spinescribe.language.caseReport.Diagnosis;
import org.spinescribe.language.levels.LevelFact;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.levels.Operations.Operation;

/** Resected or decompressed levels are diseased, or adjacent to diseased ones. */
public final class LevelsOperatedElsewhere implements Rule {

    @Override
    public String id() {
        return "levels/operated-elsewhere";
    }

    @Override
    public void check(Report report, Findings findings) {
        List<LevelFact> diagnosed = report.all(Diagnosis.class).stream()
                .flatMap(diagnosis -> ReportLevels.of(report).facts(diagnosis).stream()).toList();
        Set<Level> diseased = Operations.vertebrae(diagnosed, report);
        if (diseased.isEmpty()) {
            return;
        }
        Set<Level> near = withNeighbours(diseased, report);
        Operations operations = Operations.of(report);
        List<Operation> removing = new ArrayList<>(operations.of(Aim.RESECTION));
        removing.addAll(operations.of(Aim.DECOMPRESSION));
        for (Operation operation : new HashSet<>(removing)) {
            if (!operation.vertebrae().isEmpty() && Collections.disjoint(near, operation.vertebrae())) {
                operation.levels().forEach(fact -> findings.add(fact.range(), fact.notation(),
                        diagnosed.stream().map(LevelFact::notation).distinct().collect(Collectors.joining(", "))));
            }
        }
    }

    /** Adds the neighbours, as a decompression often begins one level away. */
    private static Set<Level> withNeighbours(Set<Level> levels, Report report) {
        List<Level> all = report.anatomy().vertebrae();
        Set<Level> near = new HashSet<>(levels);
        for (int i = 1; i < all.size(); i++) {
            if (levels.contains(all.get(i))) {
                near.add(all.get(i - 1));
            }
            if (levels.contains(all.get(i - 1))) {
                near.add(all.get(i));
            }
        }
        return near;
    }
}
