/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.levels;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.spinescribe.clinical.levels.LevelMention;
import org.spinescribe.clinical.levels.LevelSpan;
import org.spinescribe.clinical.levels.Region;
import org.spinescribe.language.caseReport.Implant;
import org.spinescribe.language.caseReport.Levels;
import org.spinescribe.language.caseReport.ReviewedCase;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.report.Derived;
import org.spinescribe.language.report.Report;

/** All levels of a report. */
public final class ReportLevels {

    private static final Derived<ReportLevels> ALL = new Derived<>(ReportLevels::find);

    private final List<LevelFact> facts = new ArrayList<>();
    private final Map<Sentence, List<NamedLevel>> named = new LinkedHashMap<>();

    private ReportLevels() {
    }

    /** The levels of a report. */
    public static ReportLevels of(Report report) {
        return report.once(ALL);
    }

    private static ReportLevels find(Report report) {
        ReportLevels all = new ReportLevels();
        report.model().eAllContents().forEachRemaining(object -> {
            if (object instanceof Levels levels) {
                levels.getSpans().forEach(span -> LevelFact.of(levels, span).ifPresent(all.facts::add));
            }
        });
        Passages.in(report).forEach(all::find);
        return all;
    }

    private void find(Passage passage) {
        int sentence = 0;
        for (LevelMention mention : passage.levels()) {
            while (passage.sentences().get(sentence).end() <= mention.start()) {
                sentence++;
            }
            Sentence found = passage.sentences().get(sentence);
            named.computeIfAbsent(found, first -> new ArrayList<>()).add(within(found, mention));
        }
    }

    private static NamedLevel within(Sentence sentence, LevelMention mention) {
        int start = mention.start() - sentence.start();
        int end = Math.min(mention.end(), sentence.end()) - sentence.start();
        return new NamedLevel(sentence, new LevelMention(start, end, mention.span(), mention.form()));
    }

    /** The levels in diagnoses, in the timeline, of implants and in reviewed cases, in the order of the file. */
    public List<LevelFact> facts() {
        return facts;
    }

    /** The levels in the diagnoses and operations of this report's patients. */
    public List<LevelFact> ownFacts() {
        return facts.stream().filter(fact -> !(fact.owner() instanceof ReviewedCase || fact.owner() instanceof Implant))
                .toList();
    }

    /** The levels that one diagnosis or one entry of the timeline is about. */
    public List<LevelFact> facts(EObject owner) {
        return facts.stream().filter(fact -> fact.owner() == owner).toList();
    }

    /** Whether the report is about levels of a region: by its facts, or without facts by running text. */
    public boolean names(Region region) {
        Stream<LevelSpan> spans = facts.isEmpty() ? spans() : facts.stream().map(LevelFact::span);
        return spans.anyMatch(span -> span.first().region() == region || span.last().region() == region);
    }

    /** Whether the report names levels, and all of them lie in these regions. */
    public boolean isAbout(Region... regions) {
        List<Region> wanted = List.of(regions);
        return spans().findAny().isPresent()
                && spans()
                .allMatch(span -> wanted.contains(span.first().region()) && wanted.contains(span.last().region()));
    }

    private Stream<LevelSpan> spans() {
        return Stream.concat(facts.stream().map(LevelFact::span), named().stream().map(NamedLevel::span));
    }

    /** The levels in running text, in the order of the file. */
    public List<NamedLevel> named() {
        return named.values().stream().flatMap(List::stream).toList();
    }

    /** The levels in one sentence, in its order. */
    public List<NamedLevel> in(Sentence sentence) {
        return named.getOrDefault(sentence, List.of());
    }
}
