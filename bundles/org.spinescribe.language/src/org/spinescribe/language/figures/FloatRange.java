/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.figures;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.commonmark.node.Text;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.prose.CrossReference;
import org.spinescribe.language.report.Report;

/** Figures or tables that a text mentions by the first and the last of them: {@code Figs. [#mri]–[#ct]}. */
final class FloatRange {

    private static final Pattern TO = Pattern.compile("\\s*(?:[–—-]|to|through)\\s*");

    private FloatRange() {
    }

    /** The names of those between the mention before and this one, in the order of the report; mostly none. */
    static List<String> between(Report report, CrossReference last) {
        if (!(last.getPrevious() instanceof Text between && TO.matcher(between.getLiteral()).matches()
                && between.getPrevious() instanceof CrossReference first)) {
            return List.of();
        }
        List<String> figures = report.all(Figure.class).stream().map(Figure::getName).toList();
        List<String> tables = report.all(Table.class).stream().map(Table::getName).toList();
        List<String> kind = figures.contains(first.name()) ? figures : tables;
        int from = kind.indexOf(first.name());
        int to = kind.indexOf(last.name());
        return from < 0 || to <= from ? List.of()
                : kind.subList(from + 1, to).stream().filter(Objects::nonNull).toList();
    }
}
