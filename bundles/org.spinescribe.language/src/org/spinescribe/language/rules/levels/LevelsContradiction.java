/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.levels;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.spinescribe.clinical.levels.Level;
import org.spinescribe.clinical.procedures.Counting;
import org.spinescribe.clinical.procedures.Procedure;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.levels.Operations.Operation;

/**
 * An operation has the same levels everywhere. Operations that were done before or later, elsewhere or not at all are
 * left alone: each of them has levels of its own.
 */
public final class LevelsContradiction implements Rule {

    @Override
    public String id() {
        return "levels/contradiction";
    }

    @Override
    public void check(Report report, Findings findings) {
        List<OperationStatement> statements = OperationStatement.in(report);
        if (statements.isEmpty()) {
            return;
        }
        Operations operations = Operations.of(report);
        for (Procedure procedure : Procedure.values()) {
            List<OperationStatement> said = statements.stream().filter(each -> each.procedure() == procedure).toList();
            Set<Level> known = known(procedure, operations);
            if (!said.isEmpty() && !known.isEmpty()) {
                compareWithTimeline(procedure, said, known, findings);
            } else if (!said.isEmpty() && procedure.counting() != Counting.EITHER) {
                compareParts(procedure, said, findings);
            }
        }
    }

    /** The levels of a procedure; for a fixation, those of entries about nothing else. */
    private static Set<Level> known(Procedure procedure, Operations operations) {
        Set<Level> known = new TreeSet<>();
        operations.all().stream().filter(operation -> procedure.counting() == Counting.EITHER
                ? Set.of(procedure).containsAll(operation.procedures()) && !operation.procedures().isEmpty()
                : operation.procedures().contains(procedure)).map(Operation::vertebrae).forEach(known::addAll);
        return known;
    }

    private static void compareWithTimeline(Procedure procedure, List<OperationStatement> said, Set<Level> known,
            Findings findings) {
        List<OperationStatement> beyond = said.stream().filter(each -> !known.containsAll(each.vertebrae())).toList();
        beyond.forEach(each -> note("", each, procedure, known, findings));
        if (beyond.isEmpty() && !reaches(union(said), known)) {
            note("partial", said.getFirst(), procedure, known, findings);
        }
    }

    /** Without a typed fact, abstract, captions and tables are compared with the text. */
    private static void compareParts(Procedure procedure, List<OperationStatement> said, Findings findings) {
        OperationStatement first = said.getFirst();
        List<OperationStatement> there = said.stream().filter(each -> each.place() != first.place()).toList();
        Set<Level> here = union(said.stream().filter(each -> each.place() == first.place()).toList());
        there.stream().filter(each -> !here.containsAll(each.vertebrae())
                && !Collections.disjoint(here, each.vertebrae()))
                .forEach(each -> note("prose", each, procedure, here, findings));
    }

    private static Set<Level> union(Collection<OperationStatement> statements) {
        Set<Level> all = new TreeSet<>();
        statements.forEach(each -> all.addAll(each.vertebrae()));
        return all;
    }

    /** Whether levels go as far as others at both ends: not every vertebra between has a screw. */
    private static boolean reaches(Set<Level> said, Set<Level> known) {
        return new TreeSet<>(said).first().equals(new TreeSet<>(known).first())
                && new TreeSet<>(said).last().equals(new TreeSet<>(known).last());
    }

    private static void note(String which, OperationStatement statement, Procedure procedure, Set<Level> known,
            Findings findings) {
        findings.addCase(which, statement.group().levels().getFirst().range(), statement.group().words(),
                procedure.name().toLowerCase(Locale.ROOT).replace('_', ' '), words(known));
    }

    private static String words(Set<Level> levels) {
        TreeSet<Level> sorted = new TreeSet<>(levels);
        return sorted.size() == 1 ? sorted.first().toString() : sorted.first() + "–" + sorted.last();
    }
}
