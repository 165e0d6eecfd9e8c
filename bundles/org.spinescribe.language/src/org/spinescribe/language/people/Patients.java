/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.people;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.spinescribe.language.caseReport.Patient;
import org.spinescribe.language.passages.OwnCase;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.PassageKind;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.report.Derived;
import org.spinescribe.language.report.Report;

/**
 * The patients of a report: their number, and the sentences certainly about the only one. In a report with several
 * patients, a mother and a child, or a donor, "she" or "a 4-year-old" is ambiguous; then no sentence counts as one
 * about the patient.
 */
public final class Patients {

    private static final Derived<Patients> ALL = new Derived<>(Patients::new);
    private static final Set<PassageKind> NO_ACCOUNT = Set.of(PassageKind.CELL, PassageKind.NOTE, PassageKind.OTHER);

    /** How many patients a report is about. */
    public enum Number {
        /** One, according to facts and prose. */
        ONE,
        /** The report has several patients among its typed facts. */
        SEVERAL_TYPED,
        /** Prose counts or numbers patients, or presents a second one. */
        SEVERAL_FOUND
    }

    private final Number number;
    private final Optional<Patient> typed;
    private final List<Presentation> presentations = new ArrayList<>();
    private final List<Sentence> account = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();

    private Patients(Report report) {
        List<Patient> facts = report.all(Patient.class);
        typed = facts.size() == 1 ? Optional.of(facts.getFirst()) : Optional.empty();
        boolean several = false;
        Reader reader = new Reader();
        for (Sentence sentence : OwnCase.in(report)) {
            if (NO_ACCOUNT.contains(sentence.passage().kind())) {
                continue;
            }
            List<Presentation> here = presentations(sentence);
            several |= Others.areSeveral(sentence);
            presentations.addAll(here);
            account.add(sentence);
            if (reader.isAboutPatient(sentence, !here.isEmpty())) {
                sentences.add(sentence);
            }
        }
        several |= areOfSeveral(presentations);
        number = facts.size() > 1 ? Number.SEVERAL_TYPED : several ? Number.SEVERAL_FOUND : Number.ONE;
    }

    /** The presentations in a sentence; without an age only the first in the report, as later ones may be children. */
    private List<Presentation> presentations(Sentence sentence) {
        boolean first = presentations.stream()
                .noneMatch(each -> each.sentence().passage().kind() == sentence.passage().kind());
        return Presentation.in(sentence).stream().filter(each -> each.age().isPresent()
                || first && Others.in(sentence) == Others.Presence.NOBODY).toList();
    }

    /** The patients of a report. */
    public static Patients of(Report report) {
        return report.once(ALL);
    }

    /** Follows an account sentence by sentence: after a sentence about others, "he" may be one of them. */
    private static final class Reader {
        private Passage passage;
        private boolean others;

        boolean isAboutPatient(Sentence sentence, boolean presents) {
            if (sentence.passage() != passage) {
                passage = sentence.passage();
                others = false;
            }
            Others.Presence here = Others.in(sentence);
            boolean still = others && !presents && !Others.namesPatient(sentence);
            others = still || here == Others.Presence.FROM_NOW_ON;
            return !others && here == Others.Presence.NOBODY;
        }
    }

    /** Whether one of the presentations brings in a second person. */
    private static boolean areOfSeveral(List<Presentation> all) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i && all.get(i).introduces(); j++) {
                if (all.get(j).introduces() && areTwo(all.get(j), all.get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Within one part of a report the same person is introduced once; two parts may differ by a slip. */
    private static boolean areTwo(Presentation one, Presentation other) {
        boolean ages = one.age().isPresent() && other.age().isPresent() && !one.age().get().isSameAs(other.age().get());
        boolean sexes = one.sex().isPresent() && other.sex().isPresent() && one.sex().get() != other.sex().get();
        return ages && sexes || (ages || sexes) && one.sentence().passage().kind() == other.sentence().passage().kind()
                && one.sentence().passage().kind() != PassageKind.TITLE;
    }

    /** How many there are. */
    public Number number() {
        return number;
    }

    /** Whether there is a single patient, so that facts and prose can be compared. */
    public boolean isOne() {
        return number == Number.ONE;
    }

    /** The typed facts of the one patient. */
    public Optional<Patient> typed() {
        return typed;
    }

    /** The typed age of the one patient. */
    public Optional<Age> typedAge() {
        return typed.flatMap(Age::of);
    }

    /** The sex of the one patient: the typed one, else the one with which prose first presents the patient. */
    public Optional<Sex> sex() {
        return typed.flatMap(Sex::of).or(() -> isOne() ? presentations.stream().map(Presentation::sex)
                .flatMap(Optional::stream).findFirst() : Optional.empty());
    }

    /** The age of the one patient: the typed one, else the one with which prose first presents the patient. */
    public Optional<Age> age() {
        return typedAge().or(() -> isOne() ? presentations.stream().map(Presentation::age).flatMap(Optional::stream)
                .findFirst() : Optional.empty());
    }

    /** Where prose presents patients, in the order of the file. */
    public List<Presentation> presentations() {
        return Collections.unmodifiableList(presentations);
    }

    /** The sentences of the account of the one patient, also those that name others; none where there are several. */
    public List<Sentence> account() {
        return isOne() ? Collections.unmodifiableList(account) : List.of();
    }

    /** The sentences that are surely about the one patient; none where there are several. */
    public List<Sentence> sentences() {
        return isOne() ? Collections.unmodifiableList(sentences) : List.of();
    }
}
