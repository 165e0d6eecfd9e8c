/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spinescribe.language.caseReport.Diagnosis;
import org.spinescribe.language.caseReport.Timeline;
import org.spinescribe.language.caseReport.TimelineEntry;
import org.spinescribe.language.passages.PassageKind;
import org.spinescribe.language.people.Patients;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.consistency.SideMention.Kind;

/**
 * Side of the one patient: each thing has the same one in abstract, captions and text, and a herniation and the
 * operation of a root are on the side of its symptoms. A typed side of the diagnosis or of an operation is that of the
 * text.
 */
public final class ConsistencySide implements Rule {

    private static final Set<String> ONE_SIDE = Set.of("left", "right");
    private static final Set<String> LESIONS = Set.of("tumor", "mass", "lesion");
    private static final Set<String> WAYS = Set.of("approach", "thoracotomy");
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
        compareWithFacts(report, all, findings);
    }

    /** Reports a difference only where all typed sides are the same, and all sides in prose are the other one. */
    private static void compareWithFacts(Report report, List<SideMention> all, Findings findings) {
        compare(report.all(Diagnosis.class).stream().map(Diagnosis::getSide),
                all.stream().filter(mention -> mention.kind() == Kind.HERNIATION || LESIONS.contains(mention.thing())),
                findings);
        compare(report.all(Timeline.class).stream().flatMap(timeline -> timeline.getEntries().stream())
                .map(TimelineEntry::getSide),
                all.stream().filter(mention -> mention.kind() == Kind.OPERATION || WAYS.contains(mention.thing())),
                findings);
    }

    private static void compare(Stream<String> facts, Stream<SideMention> mentions, Findings findings) {
        Set<String> typed = facts.filter(Objects::nonNull).map(side -> side.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<SideMention> said = mentions.toList();
        if (typed.size() == 1 && ONE_SIDE.containsAll(typed) && sides(said).size() == 1 && !sides(said).equals(typed)) {
            findings.addCase("typed", said.getFirst().range(), said.getFirst().thing(), said.getFirst().side(),
                    typed.iterator().next());
        }
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
