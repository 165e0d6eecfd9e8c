/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.spinescribe.language.passages.PassageKind;
import org.spinescribe.language.people.Patients;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.consistency.SideMention.Kind;

/**
 * Side of the one patient: each thing has the same one in abstract, captions and text, and a herniation and the operation
 * of a root are on the side of its symptoms.
 */
public final class ConsistencySide implements Rule {

    private static final Set<PassageKind> BESIDE_TEXT = Set.of(PassageKind.ABSTRACT, PassageKind.CAPTION);

    @Override
    public String id() {
        return "consistency/side";
    }

    @Override
    public void check(Report report, Findings findings) {
        List<SideMention> all = Patients.of(report).account().stream()
                .flatMap(sentence -> SideMention.in(sentence).stream()).toList();
        compareParts(all, findings);
        compareWithSymptoms(all, findings);
    }

    private static void compareParts(List<SideMention> all, Findings findings) {
        for (PassageKind kind : BESIDE_TEXT) {
            List<SideMention> here = all.stream().filter(isIn(kind)).toList();
            for (String thing : here.stream().map(SideMention::thing).distinct().toList()) {
                List<SideMention> named = here.stream().filter(isOf(thing)).toList();
                Set<String> sides = sides(all.stream().filter(isIn(PassageKind.SECTION)).filter(isOf(thing)).toList());
                SideMention last = named.getLast();
                if (sides(named).size() == 1 && sides.size() == 1 && !sides.contains(last.side())) {
                    findings.add(last.range(), last.side(), thing, sides.iterator().next());
                }
            }
        }
    }

    /** Only where all symptoms are on one side, and all that was done for them on the other. */
    private static void compareWithSymptoms(List<SideMention> all, Findings findings) {
        Set<String> symptoms = sides(all.stream().filter(isOf(Kind.SYMPTOM)).toList());
        for (Kind kind : new Kind[] { Kind.HERNIATION, Kind.OPERATION }) {
            List<SideMention> found = all.stream().filter(isOf(kind)).toList();
            Set<String> sides = sides(found);
            if (symptoms.size() == 1 && sides.size() == 1 && !sides.equals(symptoms)) {
                SideMention first = found.getFirst();
                findings.addCase("symptom", first.range(), first.thing(), first.side(), symptoms.iterator().next());
            }
        }
    }

    private static Set<String> sides(List<SideMention> mentions) {
        return mentions.stream().map(SideMention::side).collect(Collectors.toSet());
    }

    private static Predicate<SideMention> isIn(PassageKind kind) {
        return mention -> mention.sentence().passage().kind() == kind;
    }

    private static Predicate<SideMention> isOf(Kind kind) {
        return mention -> mention.kind() == kind;
    }

    private static Predicate<SideMention> isOf(String thing) {
        return mention -> mention.thing().equals(thing);
    }
}
