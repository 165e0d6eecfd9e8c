/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;

import org.spinescribe.language.caseReport.ReviewedCase;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.review.PublishedCase;
import org.spinescribe.language.review.Review;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Inline;

/** The table of reviewed cases, by year of publication; columns without data are left out. */
final class ReviewTable {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.spinescribe.manuscript.composition.generated");

    private final Report report;
    private final ProseBlocks prose;

    ReviewTable(Report report, ProseBlocks prose) {
        this.report = report;
        this.prose = prose;
    }

    /** The heading row and a row for each case; empty without cases. */
    List<Block.Row> rows() {
        List<PublishedCase> cases = Review.of(report).cases();
        if (cases.isEmpty()) {
            return List.of();
        }
        Map<String, Function<PublishedCase, List<Inline>>> columns = columns(cases);
        List<Block.Row> rows = new ArrayList<>();
        rows.add(new Block.Row(columns.keySet().stream().map(heading -> text(TEXTS.getString(heading))).toList()));
        cases.forEach(each -> rows.add(new Block.Row(columns.values().stream()
                .map(column -> PrintedFacts.from(each.typed(), column.apply(each))).toList())));
        return rows;
    }

    private Map<String, Function<PublishedCase, List<Inline>>> columns(List<PublishedCase> cases) {
        Map<String, Function<PublishedCase, List<Inline>>> columns = new LinkedHashMap<>();
        columns.put("study", this::study);
        columns.put("age-sex", each -> text(patient(each.typed())));
        columns.put("level", each -> each.typed().getLevels() == null ? List.of()
                : text(GeneratedTables.print(each.typed().getLevels())));
        columns.put("treatment", each -> text(each.typed().getTreatment()));
        columns.put("follow-up", each -> text(time(each.typed().getFollowUp(), each.typed().getFollowUpUnit())));
        columns.put("outcome", each -> text(each.typed().getOutcome()));
        columns.values().removeIf(column -> cases.stream().allMatch(each -> column.apply(each).isEmpty()));
        return columns;
    }

    /** "Onoki et al. (2018) [3]", the citation as the style prints it. */
    private List<Inline> study(PublishedCase each) {
        List<Inline> study = new ArrayList<>();
        String year = each.year().isEmpty() ? "" : "(" + each.year() + ")";
        String name = (each.authors() + " " + year).strip();
        if (!name.isEmpty()) {
            study.add(new Inline.Text(name + " "));
        }
        if (each.typed().getWork() != null) {
            study.addAll(prose.line(report.text(each.typed().getWork())));
        }
        return study;
    }

    private static String patient(ReviewedCase typed) {
        String age = time(typed.getAge(), typed.getAgeUnit());
        String sex = typed.getSex() == null ? "" : typed.getSex();
        return age.isEmpty() || sex.isEmpty() ? age + sex : age + ", " + sex;
    }

    /** The printed time; a number without a unit is in years. */
    private static String time(String number, String unit) {
        if (number == null) {
            return "";
        }
        String plural = unit == null ? "years" : unit;
        return TEXTS.getString(number.equals("1") ? plural.substring(0, plural.length() - 1) : plural)
                .formatted(number);
    }

    private List<Inline> text(String text) {
        return text == null || text.isBlank() ? List.of() : prose.inlines().of(text);
    }
}
