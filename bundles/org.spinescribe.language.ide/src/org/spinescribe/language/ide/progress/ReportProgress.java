/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinescribe.language.caseReport.Abstract;
import org.spinescribe.language.caseReport.Keywords;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.caseReport.Title;
import org.spinescribe.language.checklist.Checklist;
import org.spinescribe.language.checklist.ItemPlace;
import org.spinescribe.language.checklist.Outcome;
import org.spinescribe.language.counting.ReportCounts;
import org.spinescribe.language.ide.words.ServiceTexts;
import org.spinescribe.language.journal.SectionsDemand;
import org.spinescribe.language.journal.StatementsDemand;
import org.spinescribe.language.journals.BundledJournals;
import org.spinescribe.language.journals.JournalDemands;
import org.spinescribe.language.journals.LimitedQuantity;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.report.StatementSources;

/** Computes the checklists of a report: the demands of its journal, and the items of its guideline. */
public final class ReportProgress {

    /** The guideline of a report whose journal follows none. */
    private static final String USUAL = "care-2013";

    private final Report report;
    private final ReportCounts counts;

    private ReportProgress(Report report) {
        this.report = report;
        this.counts = ReportCounts.of(report);
    }

    /** Returns the lists of a report: that of its journal, if it has one, and that of its guideline. */
    public static List<TaskList> of(Report report) {
        ReportProgress progress = new ReportProgress(report);
        List<TaskList> lists = new ArrayList<>();
        List<Task> demands = progress.journal();
        if (!demands.isEmpty()) {
            lists.add(new TaskList(report.demands().title(), demands));
        }
        progress.guideline().ifPresent(lists::add);
        return lists;
    }

    private List<Task> journal() {
        List<Task> tasks = new ArrayList<>();
        for (LimitedQuantity quantity : LimitedQuantity.values()) {
            report.demands().atMost(quantity).ifPresent(most -> tasks.add(limit(quantity, most,
                    report.demands().atLeast(quantity))));
        }
        report.demands().first(SectionsDemand.class, any -> true).ifPresent(wanted -> wanted.value().getSections()
                .forEach(section -> tasks.add(section(section.getTitles(), section.isOptional(), wanted))));
        report.demands().nearest(StatementsDemand.class, demand -> new ArrayList<>(demand.getKinds()))
                .forEach(kind -> tasks.add(statement(kind)));
        return tasks;
    }

    private Task limit(LimitedQuantity quantity, Wanted<Integer> most, Optional<Wanted<Integer>> least) {
        int number = counts.of(quantity);
        int atLeast = least.map(Wanted::value).orElse(0);
        State state = number > most.value() ? State.TOO_MUCH : number < atLeast || number == 0 && isText(quantity)
                ? State.MISSING : State.DONE;
        String range = least.isEmpty() ? String.valueOf(most.value()) : atLeast + "–" + most.value();
        return new Task(state, quantity.title(), number + " of " + range + " " + quantity.unit(), most.source(),
                place(quantity));
    }

    /** Returns whether every report must have some of a quantity. */
    private static boolean isText(LimitedQuantity quantity) {
        return switch (quantity) {
            case TITLE_WORDS, TITLE_CHARACTERS, ABSTRACT_WORDS, ABSTRACT_CHARACTERS, BODY_WORDS, BODY_CHARACTERS ->
                    true;
            default -> false;
        };
    }

    private Optional<Range> place(LimitedQuantity quantity) {
        return switch (quantity) {
            case TITLE_WORDS, TITLE_CHARACTERS -> first(Title.class);
            case ABSTRACT_WORDS, ABSTRACT_CHARACTERS -> first(Abstract.class);
            case BODY_WORDS, BODY_CHARACTERS -> first(Section.class);
            case KEYWORDS -> first(Keywords.class);
            default -> Optional.empty();
        };
    }

    private <T extends Part> Optional<Range> first(Class<T> kind) {
        return report.first(kind).map(Places::firstWord);
    }

    private Task section(List<String> titles, boolean optional, Wanted<SectionsDemand> wanted) {
        Optional<Section> there = report.all(Section.class).stream()
                .filter(section -> titles.stream().anyMatch(title -> title.equalsIgnoreCase(section.getTitle())))
                .findFirst();
        State state = there.isPresent() ? State.DONE : optional ? State.OPTIONAL : State.MISSING;
        return new Task(state, ServiceTexts.text("task.section", titles.getFirst()), "", wanted.source(),
                there.map(Places::firstWord));
    }

    private Task statement(Wanted<String> kind) {
        Optional<Part> there = StatementSources.of(report, kind.value());
        return new Task(there.isPresent() ? State.DONE : State.MISSING,
                ServiceTexts.text("task.statement", kind.value()), "", kind.source(), there.map(Places::firstWord));
    }

    private Optional<TaskList> guideline() {
        JournalDemands demands = report.demands().items().isEmpty()
                ? BundledJournals.load(USUAL).map(JournalDemands::of).orElse(JournalDemands.NONE) : report.demands();
        Checklist checklist = Checklist.of(report, demands);
        return checklist.entries().isEmpty() ? Optional.empty()
                : Optional.of(new TaskList(checklist.guideline(), checklist.entries().stream().map(this::item)
                .toList()));
    }

    private Task item(Checklist.Entry entry) {
        State state = switch (entry.outcome()) {
            case Outcome.Met met -> State.DONE;
            case Outcome.WordsFound found -> State.TO_JUDGE;
            case Outcome.Missing missing when entry.item().value().isIfApplicable() -> State.OPTIONAL;
            case Outcome.Missing missing -> State.MISSING;
            case Outcome.Unjudged unjudged -> State.TO_JUDGE;
        };
        String detail = state == State.MISSING ? Remedy.of(entry.item().value())
                : entry.outcome() instanceof Outcome.WordsFound found ? sentence(found) : "";
        return new Task(state, entry.number() + "  " + entry.title(), detail, entry.item().source(),
                entry.outcome().places().stream().findFirst().map(place -> place.range()));
    }

    /** Returns the sentence to be judged by a person, in quotes. */
    private static String sentence(Outcome.WordsFound found) {
        return found.places().stream().map(ItemPlace::sentence).filter(words -> !words.isEmpty()).findFirst()
                .map(words -> "“" + words + "”").orElse("");
    }
}
