/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.levels;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.spinescribe.clinical.levels.Level;
import org.spinescribe.clinical.procedures.Counting;
import org.spinescribe.clinical.procedures.Procedure;
import org.spinescribe.language.levels.LevelGroup;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.passages.OwnCase;
import org.spinescribe.language.passages.PassageKind;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.levels.Operations.Operation;

/**
 * An operation is said to be at the same levels everywhere: where its levels stand right beside its name, or alone with
 * it in a row of a table, in the text about this patient, they are within those of the typed fact, or else of the first
 * place that names them.
 */
public final class LevelsContradiction implements Rule {

    private static final int NEAR = 40;
    private static final Set<PassageKind> LISTS = Set.of(PassageKind.CELL, PassageKind.TIMELINE, PassageKind.OTHER);

    @Override
    public String id() {
        return "levels/contradiction";
    }

    /** An operation with its levels beside it. Without a typed fact, levels apart from the first are another operation. */
    private record Statement(Procedure procedure, LevelGroup group, Set<Level> vertebrae) {
    }

    @Override
    public void check(Report report, Findings findings) {
        List<Statement> statements = statements(report);
        Operations operations = Operations.of(report);
        for (Procedure procedure : Procedure.values()) {
            List<Statement> all = statements.stream().filter(statement -> statement.procedure() == procedure).toList();
            Set<Level> known = known(procedure, operations);
            boolean typed = !known.isEmpty();
            if (!typed && !all.isEmpty()) {
                known.addAll(all.getFirst().vertebrae());
            }
            all.stream().filter(statement -> !known.containsAll(statement.vertebrae()))
                    .filter(statement -> typed || !Collections.disjoint(known, statement.vertebrae()))
                    .forEach(statement -> findings
                    .addCase(typed ? "" : "prose", statement.group().levels().getFirst().range(),
                            statement.group().words(), name(procedure), words(known)));
        }
    }

    private static Set<Level> known(Procedure procedure, Operations operations) {
        Set<Level> known = new TreeSet<>();
        operations.all().stream().filter(operation -> operation.procedures().contains(procedure))
                .map(Operation::vertebrae).forEach(known::addAll);
        return known;
    }

    private static List<Statement> statements(Report report) {
        List<Statement> statements = new ArrayList<>();
        OwnCase.in(report).stream().filter(sentence -> !LISTS.contains(sentence.passage().kind()))
                .forEach(sentence -> statements.addAll(statements(sentence, report)));
        TableRow.ofOwnCase(report).forEach(row -> statements.addAll(statements(row, report)));
        return statements;
    }

    /** A row that names one operation and levels in one place. */
    private static List<Statement> statements(TableRow row, Report report) {
        List<Procedure> procedures = row.procedures();
        List<LevelGroup> groups = row.levels(report);
        return procedures.size() == 1 && groups.size() == 1 && procedures.getFirst().counting() != Counting.EITHER
                ? List.of(new Statement(procedures.getFirst(), groups.getFirst(),
                        new TreeSet<>(groups.getFirst().vertebrae(report.anatomy()))))
                : List.of();
    }

    private static List<Statement> statements(Sentence sentence, Report report) {
        List<LevelGroup> groups = LevelGroup.of(ReportLevels.of(report).in(sentence));
        List<Statement> statements = new ArrayList<>();
        if (groups.isEmpty()) {
            return statements;
        }
        List<Procedure.Mention> procedures = Procedure.in(sentence.text());
        for (Procedure.Mention mention : procedures) {
            if (mention.procedure().counting() != Counting.EITHER) {
                beside(mention, procedures, groups).ifPresent(group -> statements.add(new Statement(mention.procedure(),
                        group, new TreeSet<>(group.vertebrae(report.anatomy())))));
            }
        }
        return statements;
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

    private static String name(Procedure procedure) {
        return procedure.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String words(Set<Level> levels) {
        TreeSet<Level> sorted = new TreeSet<>(levels);
        return sorted.size() == 1 ? sorted.first().toString() : sorted.first() + "–" + sorted.last();
    }
}
