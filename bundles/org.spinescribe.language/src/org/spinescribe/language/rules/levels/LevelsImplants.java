/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.levels;

import java.util.List;
import java.util.TreeSet;

import org.spinescribe.clinical.levels.Level;
import org.spinescribe.clinical.procedures.Procedure.Aim;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.levels.Operations.Operation;

/** Typed implants fit: screws have pedicles, rods end at the outermost anchors, and the fixation covers both. */
public final class LevelsImplants implements Rule {

    @Override
    public String id() {
        return "levels/implants";
    }

    @Override
    public void check(Report report, Findings findings) {
        List<TypedImplant> implants = TypedImplant.in(report);
        implants.stream().filter(TypedImplant::isScrew).forEach(screws -> check(screws, findings));
        TreeSet<Level> anchored = new TreeSet<>();
        implants.stream().filter(TypedImplant::isAnchor).forEach(anchor -> anchored.addAll(anchor.vertebrae()));
        if (!anchored.isEmpty()) {
            compareRods(implants, anchored, findings);
            compareFixation(implants, report, findings);
        }
    }

    private static void check(TypedImplant screws, Findings findings) {
        int vertebrae = screws.vertebrae().size();
        boolean oneSide = screws.isOneSided();
        if (vertebrae > 0 && screws.count() > (oneSide ? vertebrae : 2 * vertebrae)) {
            findings.addCase(oneSide ? "one-side" : "", Places.of(screws.typed(), Literals.IMPLANT__COUNT),
                    screws.count(), screws.words(), vertebrae, 2 * vertebrae);
        }
    }

    /** Compares the rods when one entry has all of them: further rods may be of another operation, or bridge a part. */
    private static void compareRods(List<TypedImplant> implants, TreeSet<Level> anchored, Findings findings) {
        List<TypedImplant> rods = implants.stream().filter(each -> each.kind().equals("rod")).toList();
        if (rods.size() != 1 || rods.getFirst().vertebrae().isEmpty()) {
            return;
        }
        TreeSet<Level> held = new TreeSet<>(rods.getFirst().vertebrae());
        if (!held.first().equals(anchored.first()) || !held.last().equals(anchored.last())) {
            findings.addCase("rods", rods.getFirst().levels().getFirst().range(), rods.getFirst().words(),
                    anchored.first(), anchored.last());
        }
    }

    private static void compareFixation(List<TypedImplant> implants, Report report, Findings findings) {
        List<Operation> fixations = Operations.of(report).of(Aim.FIXATION);
        TreeSet<Level> fixed = new TreeSet<>();
        fixations.forEach(operation -> fixed.addAll(operation.vertebrae()));
        if (fixed.isEmpty()) {
            return;
        }
        implants.stream().filter(TypedImplant::isAnchor).flatMap(anchor -> anchor.levels().stream())
                .filter(level -> report.anatomy().vertebrae(level.span()).stream()
                        .anyMatch(vertebra -> vertebra.compareTo(fixed.first()) < 0
                        || vertebra.compareTo(fixed.last()) > 0))
                .forEach(level -> findings.addCase("elsewhere", level.range(), level.notation(),
                        fixed.size() == 1 ? fixed.first() : fixed.first() + "–" + fixed.last()));
    }
}
