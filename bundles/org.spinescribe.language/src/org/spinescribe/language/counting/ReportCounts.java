/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.counting;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

import org.commonmark.node.ListItem;
import org.spinescribe.clinical.words.WordCount;
import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Highlights;
import org.spinescribe.language.caseReport.Keywords;
import org.spinescribe.language.caseReport.Patient;
import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.caseReport.ShortTitle;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.caseReport.Title;
import org.spinescribe.language.facts.TypedFacts;
import org.spinescribe.language.journal.BodyDemand;
import org.spinescribe.language.journals.LimitedQuantity;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.prose.Citation;
import org.spinescribe.language.prose.GeneratedPart;
import org.spinescribe.language.report.Report;

/** Counts all quantities of a report that journals limit. */
public final class ReportCounts {

    private final Report report;
    private final Map<TextPart, Integer> words = new EnumMap<>(TextPart.class);
    private final Map<TextPart, Integer> characters = new EnumMap<>(TextPart.class);

    private ReportCounts(Report report) {
        this.report = report;
    }

    /** Counts a report. */
    public static ReportCounts of(Report report) {
        return new ReportCounts(report);
    }

    /** The number of words in a part of the report. */
    public int words(TextPart part) {
        return words.computeIfAbsent(part, counted -> sum(counted, passage -> WordCount.of(passage.text())));
    }

    /**
     * The number of a quantity in the report.
     * <p>The journal determines the parts of the body: the sections, and when it lists excluded parts, all parts that
     * are not excluded. The reference list never counts. References are cited works; tables include those generated
     * from typed facts.
     */
    public int of(LimitedQuantity quantity) {
        return switch (quantity) {
            case TITLE_WORDS -> most(Title.class, passage -> WordCount.of(passage.text()));
            case TITLE_CHARACTERS -> most(Title.class, CharacterCount::count);
            case SHORT_TITLE_WORDS -> most(ShortTitle.class, passage -> WordCount.of(passage.text()));
            case SHORT_TITLE_CHARACTERS -> most(ShortTitle.class, CharacterCount::count);
            case ABSTRACT_WORDS -> words(TextPart.ABSTRACT);
            case ABSTRACT_CHARACTERS -> characters(TextPart.ABSTRACT);
            case BODY_WORDS -> body(this::words);
            case BODY_CHARACTERS -> body(this::characters);
            case KEYWORDS -> report.all(Keywords.class).stream().flatMap(part -> part.getKeywords().stream())
                    .filter(word -> word.getTerm() != null && !word.getTerm().isBlank()).mapToInt(word -> 1).sum();
            case FIGURES -> report.all(Figure.class).size();
            case TABLES -> tables();
            case FLOATS -> report.all(Figure.class).size() + tables();
            case REFERENCES -> references();
            case AUTHORS -> report.all(Author.class).size();
            case PATIENTS -> report.all(Patient.class).size();
            case HIGHLIGHTS -> highlights();
            case HIGHLIGHT_WORDS -> most(Highlights.class, passage -> WordCount.of(passage.text()));
            case HIGHLIGHT_CHARACTERS -> most(Highlights.class, CharacterCount::count);
        };
    }

    private int characters(TextPart part) {
        return characters.computeIfAbsent(part, counted -> sum(counted, CharacterCount::count));
    }

    private int sum(TextPart part, ToIntFunction<Passage> size) {
        return Passages.in(report).stream().filter(passage -> TextPart.of(passage) == part).mapToInt(size).sum();
    }

    /** The largest size among the passages of parts of a kind. */
    private int most(Class<?> owner, ToIntFunction<Passage> size) {
        return Passages.in(report).stream().filter(passage -> owner.isInstance(passage.owner())).mapToInt(size).max()
                .orElse(0);
    }

    private int body(ToIntFunction<TextPart> counts) {
        List<String> excluded = report.demands().first(BodyDemand.class, demand -> !demand.getExcluded().isEmpty())
                .map(demand -> (List<String>) demand.value().getExcluded()).orElse(null);
        int body = counts.applyAsInt(TextPart.BODY);
        for (TextPart part : TextPart.values()) {
            boolean counted = part != TextPart.BODY && part != TextPart.OTHER && excluded != null
                    && !excluded.contains(part.word());
            body += counted ? counts.applyAsInt(part) : 0;
        }
        return body;
    }

    private int tables() {
        Set<String> generated = new HashSet<>();
        for (Prose prose : report.allProse()) {
            report.text(prose).all(GeneratedPart.class).forEach(part -> generated.add(part.name()));
        }
        generated.removeIf(name -> TypedFacts.named(name).isEmpty());
        return report.all(Table.class).size() + generated.size();
    }

    private int references() {
        Set<String> cited = new HashSet<>();
        for (Prose prose : report.allProse()) {
            report.text(prose).all(Citation.class).stream().flatMap(citation -> citation.works().stream())
                    .flatMap(work -> report.work(work.key()).stream()).forEach(work -> cited.add(work.key()));
        }
        return cited.size();
    }

    /** The number of list items, or of paragraphs when there is no list. */
    private int highlights() {
        int items = report.all(Highlights.class).stream().filter(part -> part.getProse() != null)
                .mapToInt(part -> report.text(part.getProse()).all(ListItem.class).size()).sum();
        return items > 0 ? items : (int) Passages.in(report).stream()
                .filter(passage -> passage.owner() instanceof Highlights).count();
    }
}
