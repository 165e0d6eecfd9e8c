/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.levels;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.spinescribe.clinical.levels.Level;
import org.spinescribe.clinical.procedures.Counting;
import org.spinescribe.clinical.procedures.Procedure;
import org.spinescribe.language.course.OtherTimes;
import org.spinescribe.language.levels.LevelGroup;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.passages.PassageKind;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.people.Patients;
import org.spinescribe.language.report.Report;

/** An operation of the one patient with its levels beside it, in prose or alone in a row of a table. */
record OperationStatement(Procedure procedure, LevelGroup group, Set<Level> vertebrae) {

    private static final int NEAR = 40;
    private static final Set<PassageKind> LISTS = Set.of(PassageKind.CELL, PassageKind.TIMELINE, PassageKind.OTHER);

    /** The statements about the report's own operation, according to their words, in the order of the file. */
    static List<OperationStatement> in(Report report) {
        List<OperationStatement> statements = new ArrayList<>();
        Patients patients = Patients.of(report);
        patients.account().stream().filter(sentence -> !LISTS.contains(sentence.passage().kind()))
                .filter(sentence -> !ReportLevels.of(report).in(sentence).isEmpty())
                .filter(sentence -> !OtherTimes.mayBeIn(sentence))
                .forEach(sentence -> statements.addAll(in(sentence, report)));
        if (patients.isOne()) {
            TableRow.ofOwnCase(report).forEach(row -> statements.addAll(in(row, report)));
        }
        return statements;
    }

    /** A row that names one operation and levels in one place. */
    private static List<OperationStatement> in(TableRow row, Report report) {
        List<Procedure> procedures = row.procedures();
        List<LevelGroup> groups = row.levels(report);
        return procedures.size() == 1 && groups.size() == 1 && procedures.getFirst().counting() != Counting.EITHER
                ? List.of(of(procedures.getFirst(), groups.getFirst(), report)) : List.of();
    }

    private static List<OperationStatement> in(Sentence sentence, Report report) {
        List<LevelGroup> groups = LevelGroup.of(ReportLevels.of(report).in(sentence));
        List<OperationStatement> statements = new ArrayList<>();
        if (groups.isEmpty()) {
            return statements;
        }
        List<Procedure.Mention> procedures = NamedProcedures.in(sentence);
        for (Procedure.Mention mention : procedures) {
            if (mention.procedure().counting() != Counting.EITHER || mention.procedure() == Procedure.FIXATION) {
                beside(mention, procedures, groups)
                        .ifPresent(group -> statements.add(of(mention.procedure(), group, report)));
            }
        }
        return statements;
    }

    private static OperationStatement of(Procedure procedure, LevelGroup group, Report report) {
        return new OperationStatement(procedure, group, new TreeSet<>(group.vertebrae(report.anatomy())));
    }

    /** The levels right before an operation ("T5–T7 spondylectomy"), or soon after it with no other one between. */
    private static Optional<LevelGroup> beside(Procedure.Mention mention, List<Procedure.Mention> procedures,
            List<LevelGroup> groups) {
        for (LevelGroup group : groups) {
            int after = group.start() - mention.end();
            boolean other = procedures.stream().anyMatch(between -> between.start() >= mention.end()
                    && between.start() < group.start());
            if (mention.start() - group.end() == 1 || after > 0 && after < NEAR && !other) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    /** Where in the report it stands. */
    PassageKind place() {
        return group.levels().getFirst().sentence().passage().kind();
    }
}
