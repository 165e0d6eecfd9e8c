/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.commonmark.node.Node;
import org.spinescribe.language.prose.Citation;
import org.spinescribe.language.prose.CrossReference;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.prose.ReviewValue;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.review.Review;

/**
 * A name in a text about a report that the report does not have.
 *
 * @param offset of the citation or mention, in the file of the text
 */
public record UnknownName(Kind kind, String name, int offset) {

    /** The kind of the missing thing. */
    public enum Kind {
        /** No bibliography of the report has such a work. */
        WORK,
        /** The report does not cite the work, so it stands in no reference list. */
        UNCITED_WORK,
        /** There is no such figure, table or supplementary file. */
        FLOAT,
        /** The reviewed cases give no such number. */
        VALUE
    }

    static List<UnknownName> in(List<ProseText> texts, Report report, Flow flow) {
        List<UnknownName> unknown = new ArrayList<>();
        Set<String> cited = cited(report, flow);
        FloatNumbers floats = flow.floats();
        Review review = Review.of(report);
        for (ProseText text : texts) {
            text.all(Citation.class).forEach(citation -> citation.works().forEach(work -> {
                String key = report.work(work.key()).map(entry -> entry.key()).orElse("");
                if (!cited.contains(key)) {
                    unknown.add(of(key.isEmpty() ? Kind.WORK : Kind.UNCITED_WORK, work.key(), text, citation));
                }
            }));
            text.all(CrossReference.class).stream().filter(each -> floats.find(each.name()).isEmpty())
                    .forEach(each -> unknown.add(of(Kind.FLOAT, each.name(), text, each)));
            text.all(ReviewValue.class).stream().filter(each -> review.value(each.name()).isEmpty())
                    .forEach(each -> unknown.add(of(Kind.VALUE, each.name(), text, each)));
        }
        return List.copyOf(unknown);
    }

    private static Set<String> cited(Report report, Flow flow) {
        Set<String> cited = new HashSet<>();
        flow.printed().forEach(printed -> printed.text().part(printed.node()).all(Citation.class)
                .forEach(citation -> citation.works().forEach(work -> report.work(work.key())
                        .ifPresent(entry -> cited.add(entry.key())))));
        return cited;
    }

    private static UnknownName of(Kind kind, String name, ProseText text, Node node) {
        return new UnknownName(kind, name, text.range(node).offset());
    }
}
