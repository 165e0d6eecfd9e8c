/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.spinescribe.language.caseReport.Diagnosis;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Highlights;
import org.spinescribe.language.caseReport.Keywords;
import org.spinescribe.language.caseReport.Levels;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.caseReport.Patient;
import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.caseReport.Scores;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.caseReport.Timeline;
import org.spinescribe.language.caseReport.TimelineEntry;
import org.spinescribe.language.prose.Citation;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;

/** Typed facts that meet items. */
final class Facts {

    private final Report report;

    Facts(Report report) {
        this.report = report;
    }

    /** Where a fact of a guideline file is typed; empty when it is not. */
    List<ItemPlace> of(String fact) {
        return switch (fact == null ? "" : fact) {
            case "age" -> fact(fact, report.all(Patient.class).stream()
                    .filter(patient -> patient.getAge() != null || patient.getAgeText() != null).findFirst());
            case "sex" -> fact(fact, report.all(Patient.class).stream().filter(patient -> patient.getSex() != null)
                    .findFirst());
            case "diagnosis" -> fact(fact, report.all(Diagnosis.class).stream()
                    .filter(diagnosis -> isSaid(diagnosis.getName())).findFirst());
            case "classification" -> fact(fact, report.all(Diagnosis.class).stream()
                    .flatMap(diagnosis -> diagnosis.getClassifications().stream()).findFirst());
            case "levels" -> fact(fact, levels());
            case "timeline" -> fact(fact, report.all(Timeline.class).stream()
                    .filter(timeline -> timeline.getEntries().stream().anyMatch(Facts::isTold)).findFirst());
            case "scores" -> fact(fact, report.all(Scores.class).stream()
                    .filter(scores -> !scores.getScores().isEmpty()).findFirst());
            case "figure" -> fact(fact, report.first(Figure.class));
            case "table" -> fact(fact, report.first(Table.class));
            case "highlights" -> part(ItemPlace.Kind.HIGHLIGHTS, report.all(Highlights.class).stream()
                    .filter(highlights -> report.says(highlights.getProse())).findFirst());
            case "references" -> citation();
            default -> List.of();
        };
    }

    /** The first line of keywords, where there are enough of them. */
    List<ItemPlace> keywords(int least) {
        List<Keywords> lines = report.all(Keywords.class).stream()
                .filter(line -> line.getKeywords().stream().anyMatch(word -> isSaid(word.getTerm()))).toList();
        long said = lines.stream().flatMap(line -> line.getKeywords().stream()).filter(word -> isSaid(word.getTerm()))
                .count();
        return said < least ? List.of() : part(ItemPlace.Kind.KEYWORDS, lines.stream().findFirst());
    }

    /** The first timeline entry with one of these events. */
    List<ItemPlace> events(List<String> events) {
        return report.all(Timeline.class).stream().flatMap(timeline -> timeline.getEntries().stream())
                .filter(entry -> events.contains(entry.getEvent())).filter(Facts::isTold).limit(1)
                .map(entry -> new ItemPlace(ItemPlace.Kind.FACT, entry.getEvent(), Places.of(entry))).toList();
    }

    /** Whether an entry is written; one that a skeleton or the author has only begun does not count. */
    private static boolean isTold(TimelineEntry entry) {
        return isSaid(entry.getDescription());
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    private static List<ItemPlace> fact(String name, Optional<? extends EObject> typed) {
        return typed.map(fact -> List.of(new ItemPlace(ItemPlace.Kind.FACT, name, Places.firstWord(fact))))
                .orElse(List.of());
    }

    private static List<ItemPlace> part(ItemPlace.Kind kind, Optional<? extends Part> typed) {
        return typed.map(part -> List.of(new ItemPlace(kind, "", Places.firstWord(part)))).orElse(List.of());
    }

    private Optional<Levels> levels() {
        List<Levels> found = new ArrayList<>();
        report.model().eAllContents().forEachRemaining(object -> {
            if (object instanceof Levels levels) {
                found.add(levels);
            }
        });
        return found.stream().findFirst();
    }

    private List<ItemPlace> citation() {
        for (Prose prose : report.allProse()) {
            ProseText text = report.text(prose);
            List<Citation> citations = text.all(Citation.class);
            if (!citations.isEmpty()) {
                return List.of(new ItemPlace(ItemPlace.Kind.FACT, "references", text.range(citations.getFirst())));
            }
        }
        return List.of();
    }
}
