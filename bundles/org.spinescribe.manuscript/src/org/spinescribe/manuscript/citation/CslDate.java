/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.citation;

import java.util.Optional;

import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.WorkDate;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;

/** Converts the dates of an entry to those of CSL. */
final class CslDate {

    private CslDate() {
    }

    /** The date of publication; a letter behind it distinguishes works of one author and year. */
    static Optional<CSLDate> issued(BibliographyEntry entry, String yearSuffix) {
        Optional<WorkDate> date = WorkDate.of(entry);
        Optional<String> years = years(entry, date);
        return date.filter(known -> yearSuffix.isEmpty() && !(known.isYears() && known.end().isPresent()))
                .map(CslDate::of).or(() -> years.map(text -> literal(text + yearSuffix)));
    }

    /** A date, of a span with its end. */
    static CSLDate of(WorkDate date) {
        CSLDateBuilder builder = new CSLDateBuilder();
        builder.dateParts(date.end().map(end -> new int[][] { parts(date), parts(end) })
                .orElseGet(() -> new int[][] { parts(date) }));
        return (date.season() > 0 ? builder.season(date.season()) : builder).build();
    }

    /** Two years are printed as they are written, with a dash: 2018–2019, 1991–92. */
    private static Optional<String> years(BibliographyEntry entry, Optional<WorkDate> date) {
        Optional<String> year = entry.field("year");
        if (date.isEmpty()) {
            return entry.field("date").or(() -> year);
        }
        boolean span = date.get().end().isPresent() && entry.field("date").isEmpty();
        return Optional.of(span ? year.orElse("").strip().replaceAll("\\s?[-–—/]+\\s?", "–") : date.get().years());
    }

    private static int[] parts(WorkDate date) {
        return date.parts().stream().mapToInt(Integer::intValue).toArray();
    }

    private static CSLDate literal(String text) {
        return new CSLDateBuilder().literal(text).build();
    }
}
