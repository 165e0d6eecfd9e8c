/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.spinescribe.clinical.levels.Level;
import org.spinescribe.clinical.levels.Region;
import org.spinescribe.language.caseReport.ReviewedCase;
import org.spinescribe.language.report.Report;

/**
 * The cases of the literature that a report compares with its own.
 *
 * @param cases by year of publication, then by author
 */
public record Review(List<PublishedCase> cases) {

    /** The names of the numbers available to prose, as in {@code [=median-age]}. */
    public static final List<String> NAMES = List.of("cases", "women", "men", "ages", "median-age",
            "levels", "cervical", "thoracic", "lumbar", "sacral", "follow-ups", "median-follow-up");

    /** The cases that a report lists. */
    public static Review of(Report report) {
        return new Review(report.all(ReviewedCase.class).stream().map(typed -> PublishedCase.of(report, typed))
                .sorted(Comparator.comparing(PublishedCase::year).thenComparing(PublishedCase::authors)).toList());
    }

    /**
     * A number or range for print: ages in years, follow-ups in months.
     *
     * @param name one of {@link #NAMES}
     * @return empty when no case has the data, or for another name
     */
    public Optional<String> value(String name) {
        return switch (name) {
            case "cases" -> cases.isEmpty() ? Optional.empty() : Optional.of(String.valueOf(cases.size()));
            case "women" -> count("female");
            case "men" -> count("male");
            case "ages" -> range(PublishedCase::age);
            case "median-age" -> median(PublishedCase::age);
            case "follow-ups" -> range(PublishedCase::followUp);
            case "median-follow-up" -> median(PublishedCase::followUp);
            case "levels" -> levels();
            default -> Region.named(name).filter(region -> NAMES.contains(name)).flatMap(this::count);
        };
    }

    private Optional<String> count(String sex) {
        boolean told = cases.stream().anyMatch(each -> each.is("female") || each.is("male"));
        return told ? Optional.of(String.valueOf(cases.stream().filter(each -> each.is(sex)).count()))
                : Optional.empty();
    }

    /** The number of cases that involve a region; one in two regions counts for both. */
    private Optional<String> count(Region region) {
        boolean told = cases.stream().anyMatch(each -> !each.vertebrae().isEmpty());
        return told ? Optional.of(String.valueOf(cases.stream().filter(each -> each.vertebrae().stream()
                .anyMatch(level -> level.region() == region)).count())) : Optional.empty();
    }

    private Optional<String> levels() {
        List<Level> all = cases.stream().flatMap(each -> each.vertebrae().stream()).distinct().sorted().toList();
        return all.isEmpty() ? Optional.empty()
                : Optional.of(all.size() == 1 ? all.getFirst().toString() : all.getFirst() + "–" + all.getLast());
    }

    private Optional<String> range(Function<PublishedCase, Optional<Double>> number) {
        List<Double> all = sorted(number);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        String least = print(Math.floor(all.getFirst()));
        String most = print(Math.floor(all.getLast()));
        return Optional.of(least.equals(most) ? least : least + "–" + most);
    }

    private Optional<String> median(Function<PublishedCase, Optional<Double>> number) {
        List<Double> all = sorted(number);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        double upper = all.get(all.size() / 2);
        return Optional.of(print(all.size() % 2 == 1 ? upper : (all.get(all.size() / 2 - 1) + upper) / 2));
    }

    private List<Double> sorted(Function<PublishedCase, Optional<Double>> number) {
        return cases.stream().map(number).flatMap(Optional::stream).sorted().toList();
    }

    /** Prints a number with one decimal, unless it is zero. */
    private static String print(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0).toPlainString() : rounded.toPlainString();
    }
}
