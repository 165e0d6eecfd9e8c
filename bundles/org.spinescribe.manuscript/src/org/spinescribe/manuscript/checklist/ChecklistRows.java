/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.spinescribe.language.checklist.Checklist;
import org.spinescribe.language.checklist.ItemPlace;
import org.spinescribe.language.checklist.Outcome;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.checklist.ChecklistRow.Result;

/** Puts a checklist into words. */
public final class ChecklistRows {

    private final Report report;
    private final ManuscriptPages pages;
    private final boolean lines;

    /**
     * @param pages where the sections stand in print
     * @param lines whether places have their line in the file, for the author who corrects the report
     */
    public ChecklistRows(Report report, ManuscriptPages pages, boolean lines) {
        this.report = report;
        this.pages = pages;
        this.lines = lines;
    }

    /** A row for each item. */
    public List<ChecklistRow> of(Checklist checklist) {
        List<ChecklistRow> rows = new ArrayList<>();
        for (Checklist.Entry entry : checklist.entries()) {
            String title = entry.item().unconfirmed()
                    ? entry.title() + " (" + ChecklistWords.of("unconfirmed") + ")" : entry.title();
            rows.add(new ChecklistRow(entry.number(), title, result(entry), where(entry.outcome()),
                    page(entry.outcome().places())));
        }
        return rows;
    }

    private static Result result(Checklist.Entry entry) {
        return switch (entry.outcome()) {
            case Outcome.Met met -> Result.MET;
            case Outcome.WordsFound found -> Result.CHECK;
            case Outcome.Missing missing -> entry.item().value().isIfApplicable() ? Result.NOT_FOUND : Result.MISSING;
            case Outcome.Unjudged unjudged -> Result.JUDGE;
        };
    }

    private String where(Outcome outcome) {
        boolean quoted = outcome instanceof Outcome.WordsFound;
        return outcome.places().stream().map(place -> where(place, quoted)).distinct()
                .collect(Collectors.joining("; "));
    }

    private String where(ItemPlace place, boolean quoted) {
        String name = switch (place.kind()) {
            case TITLE -> ChecklistWords.of("title");
            case KEYWORDS -> ChecklistWords.of("keywords");
            case HIGHLIGHTS -> ChecklistWords.of("highlights");
            case ABSTRACT -> place.name().isEmpty() ? ChecklistWords.of("abstract")
                    : ChecklistWords.of("abstract.heading", place.name());
            case SECTION -> ChecklistWords.of("section", place.name());
            case LEGEND -> ChecklistWords.of("legend");
            case STATEMENT -> ChecklistWords.of("statement", place.name());
            case FACT -> ChecklistWords.of("fact", place.name());
        };
        String words = quoted && !place.sentence().isEmpty() && place.kind() != ItemPlace.Kind.FACT
                ? ChecklistWords.of("words", name, place.sentence()) : name;
        return lines ? ChecklistWords.of("line", words, String.valueOf(place.line(report))) : words;
    }

    private String page(List<ItemPlace> places) {
        return places.stream().flatMap(place -> pages.of(place).stream()).map(String::valueOf).distinct()
                .collect(Collectors.joining(", "));
    }
}
