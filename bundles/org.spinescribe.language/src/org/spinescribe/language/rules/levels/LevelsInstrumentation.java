/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.levels;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.spinescribe.clinical.levels.Level;
import org.spinescribe.clinical.procedures.Procedure;
import org.spinescribe.clinical.procedures.Procedure.Aim;
import org.spinescribe.language.course.OtherTimes;
import org.spinescribe.language.levels.LevelFact;
import org.spinescribe.language.levels.LevelGroup;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.people.Patients;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.levels.Operations.Operation;

/** The instrumentation bridges removed vertebrae: with typed screws and hooks where there are any. */
public final class LevelsInstrumentation implements Rule {

    private static final Set<Procedure> LEAVE_A_GAP =
            Set.of(Procedure.SPONDYLECTOMY, Procedure.VERTEBRECTOMY, Procedure.CORPECTOMY);

    @Override
    public String id() {
        return "levels/instrumentation";
    }

    @Override
    public void check(Report report, Findings findings) {
        Patients.of(report).account().stream().filter(sentence -> ReportLevels.of(report).in(sentence).size() > 1)
                .filter(sentence -> !OtherTimes.mayBeIn(sentence))
                .forEach(sentence -> check(sentence, report, findings));
        Operations operations = Operations.of(report);
        TreeSet<Level> gap = vertebrae(operations.all().stream()
                .filter(operation -> operation.procedures().stream().anyMatch(LEAVE_A_GAP::contains)).toList());
        List<Operation> fixations = operations.all().stream().filter(operation -> operation.isOnlyFor(Aim.FIXATION))
                .toList();
        List<TypedImplant> anchors = TypedImplant.in(report).stream().filter(TypedImplant::isAnchor)
                .filter(anchor -> !anchor.levels().isEmpty()).toList();
        if (!anchors.isEmpty()) {
            TreeSet<Level> held = new TreeSet<>();
            anchors.forEach(anchor -> held.addAll(anchor.vertebrae()));
            compare(gap, held, anchors.getLast().levels().getFirst(), findings);
        } else if (!fixations.isEmpty()) {
            compare(gap, vertebrae(fixations), fixations.getLast().levels().getFirst(), findings);
        }
    }

    private static void compare(TreeSet<Level> gap, TreeSet<Level> held, LevelFact place, Findings findings) {
        boolean spans = gap.isEmpty() || held.isEmpty() || held.first().compareTo(gap.first()) < 0
                && held.last().compareTo(gap.last()) > 0;
        if (!spans) {
            findings.add(place.range(), place.notation(),
                    gap.size() == 1 ? gap.first() : gap.first() + "–" + gap.last());
        }
    }

    /** "After corpectomy of T12, pedicle screws from T8 to T11": the levels behind each of the two. */
    private static void check(Sentence sentence, Report report, Findings findings) {
        List<LevelGroup> groups = LevelGroup.of(ReportLevels.of(report).in(sentence));
        if (groups.size() < 2) {
            return;
        }
        List<Procedure.Mention> named = NamedProcedures.in(sentence);
        List<Procedure.Mention> gaps = named.stream().filter(each -> LEAVE_A_GAP.contains(each.procedure())).toList();
        List<Procedure.Mention> fixations = named.stream()
                .filter(each -> each.procedure() == Procedure.FIXATION).toList();
        if (gaps.size() == 1 && !fixations.isEmpty() && gaps.getFirst().end() < fixations.getFirst().start()) {
            TreeSet<Level> gap = between(groups, gaps.getFirst().end(), fixations.getFirst().start(), report);
            TreeSet<Level> held = between(groups, fixations.getFirst().end(), sentence.text().length(), report);
            boolean spans = gap.isEmpty() || held.size() < 2 || held.first().compareTo(gap.first()) < 0
                    && held.last().compareTo(gap.last()) > 0;
            if (!spans) {
                LevelGroup last = groups.getLast();
                findings.add(sentence.range(last.start(), last.end()), last.words(),
                        gap.size() == 1 ? gap.first() : gap.first() + "–" + gap.last());
            }
        }
    }

    private static TreeSet<Level> between(List<LevelGroup> groups, int from, int to, Report report) {
        TreeSet<Level> all = new TreeSet<>();
        groups.stream().filter(group -> group.start() >= from && group.end() <= to)
                .forEach(group -> all.addAll(group.vertebrae(report.anatomy())));
        return all;
    }

    private static TreeSet<Level> vertebrae(List<Operation> operations) {
        TreeSet<Level> all = new TreeSet<>();
        operations.forEach(operation -> all.addAll(operation.vertebrae()));
        return all;
    }
}
