/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.review;

import java.util.List;
import java.util.Optional;

import org.spinescribe.clinical.levels.Level;
import org.spinescribe.language.caseReport.ReviewedCase;
import org.spinescribe.language.levels.LevelFact;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.prose.Citation;
import org.spinescribe.language.report.Report;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.PersonName;

/**
 * One case of the literature, as far as its facts could be read.
 *
 * @param typed as it stands in the report
 * @param work where it was published; empty when the bibliography does not have it
 * @param age in years
 * @param followUp in months
 * @param vertebrae that its levels touch, from cranial to caudal
 */
public record PublishedCase(ReviewedCase typed, Optional<BibliographyEntry> work, Optional<Double> age,
        Optional<Double> followUp, List<Level> vertebrae) {

    private static final double DAYS_PER_YEAR = 365.25;
    private static final int MONTHS_PER_YEAR = 12;

    static PublishedCase of(Report report, ReviewedCase typed) {
        List<Level> vertebrae = ReportLevels.of(report).facts(typed).stream().map(LevelFact::span)
                .flatMap(span -> report.anatomy().vertebrae(span).stream()).distinct().sorted().toList();
        return new PublishedCase(typed, work(report, typed), years(typed.getAge(), typed.getAgeUnit()),
                years(typed.getFollowUp(), typed.getFollowUpUnit()).map(years -> years * MONTHS_PER_YEAR), vertebrae);
    }

    private static Optional<BibliographyEntry> work(Report report, ReviewedCase typed) {
        return typed.getWork() == null ? Optional.empty()
                : report.text(typed.getWork()).all(Citation.class).stream().flatMap(cited -> cited.works().stream())
                        .flatMap(work -> report.work(work.key()).stream()).findFirst();
    }

    private static Optional<Double> years(String number, String unit) {
        if (number == null || !number.matches("\\d{1,4}(?:\\.\\d{1,3})?")) {
            return Optional.empty();
        }
        double value = Double.parseDouble(number);
        return Optional.of(switch (unit == null ? "years" : unit) {
            case "months" -> value / MONTHS_PER_YEAR;
            case "weeks" -> value * 7 / DAYS_PER_YEAR;
            case "days" -> value / DAYS_PER_YEAR;
            default -> value;
        });
    }

    /** Whether the patient is of a sex, "male" or "female". */
    boolean is(String sex) {
        return sex.equalsIgnoreCase(typed.getSex());
    }

    /** The year of publication; empty when the bibliography has none. */
    public String year() {
        return work.flatMap(entry -> entry.field("year").or(() -> entry.field("date"))).map(String::strip)
                .map(year -> year.substring(0, Math.min(4, year.length()))).orElse("");
    }

    /** Family names as a table names a study: one, two with "and", or the first with "et al."; may be empty. */
    public String authors() {
        List<PersonName> names = work.map(entry -> entry.people("author")).orElse(List.of());
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> family(names.getFirst());
            case 2 -> names.get(1).equals(PersonName.OTHERS) ? family(names.getFirst()) + " et al."
                    : family(names.getFirst()) + " and " + family(names.get(1));
            default -> family(names.getFirst()) + " et al.";
        };
    }

    private static String family(PersonName name) {
        return name.particle().isEmpty() ? name.family() : name.particle() + " " + name.family();
    }
}
