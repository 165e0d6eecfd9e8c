/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.checklist;

import java.util.List;

import org.spinescribe.language.journal.Item;
import org.spinescribe.language.journals.JournalDemands;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.report.Report;

/**
 * The items of a guideline, compared with a report.
 *
 * @param guideline display name of the guideline; empty without items
 * @param source where the guideline was read
 * @param entries one for each item, in the guideline's order
 */
public record Checklist(String guideline, String source, List<Entry> entries) {

    /** An item and its outcome. */
    public record Entry(Wanted<Item> item, Outcome outcome) {

        /** Number of the item in its guideline, such as "5a". */
        public String number() {
            return text(item.value().getNumber());
        }

        /** The requirement of the item. */
        public String title() {
            return text(item.value().getTitle());
        }

        private static String text(String value) {
            return value == null ? "" : value;
        }
    }

    public Checklist {
        entries = List.copyOf(entries);
    }

    /** Compares a report with the items of the first guideline among these demands that has any. */
    public static Checklist of(Report report, JournalDemands demands) {
        List<Wanted<Item>> items = demands.items();
        Evidences evidences = new Evidences(report);
        return new Checklist(items.isEmpty() ? "" : items.getFirst().journal(),
                items.isEmpty() ? "" : items.getFirst().source(),
                items.stream().map(item -> new Entry(item, evidences.of(item.value()))).toList());
    }

    /** The number of items that are met, or may be. */
    public long found() {
        return entries.stream().filter(entry -> !entry.outcome().places().isEmpty()).count();
    }

    /** The number of items without a place in the report although they apply to every report. */
    public long missing() {
        return entries.stream().filter(entry -> entry.outcome() instanceof Outcome.Missing
                && !entry.item().value().isIfApplicable()).count();
    }
}
