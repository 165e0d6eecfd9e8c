/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.spinescribe.language.ide.statistics.StatisticsLine;

/** The columns of the table, with the text of their cells. */
enum StatisticsColumn {
    PART(StatisticsTexts.part, 5) {
        @Override
        String text(StatisticsLine line) {
            return "    ".repeat(line.depth()) + line.label();
        }
    },
    NUMBER(StatisticsTexts.number, 3) {
        @Override
        String text(StatisticsLine line) {
            boolean whole = line.number() == Math.rint(line.number());
            String number = whole ? String.valueOf((long) line.number())
                    : String.format(Locale.ROOT, "%.1f", line.number());
            return NLS.bind(StatisticsTexts.measured, number, line.unit());
        }
    },
    LIMIT(StatisticsTexts.limit, 3) {
        @Override
        String text(StatisticsLine line) {
            if (line.least().isPresent() && line.most().isPresent()) {
                return NLS.bind(StatisticsTexts.both, line.least().get(), line.most().get());
            }
            return line.most().map(most -> NLS.bind(StatisticsTexts.most, most))
                    .or(() -> line.least().map(least -> NLS.bind(StatisticsTexts.least, least))).orElse("");
        }
    },
    USE(StatisticsTexts.use, 3) {
        @Override
        String text(StatisticsLine line) {
            return line.share().map(share -> NLS.bind(StatisticsTexts.share, Math.round(share * PERCENT))).orElse("");
        }
    },
    STANDING(StatisticsTexts.standing, 3) {
        @Override
        String text(StatisticsLine line) {
            return switch (line.standing()) {
                case FREE -> "";
                case WITHIN -> StatisticsTexts.isWithin;
                case ABOVE -> NLS.bind(StatisticsTexts.above, line.beyond());
                case BELOW -> NLS.bind(StatisticsTexts.below, line.beyond());
            };
        }
    };

    private static final int PERCENT = 100;

    private final String title;
    private final int weight;

    StatisticsColumn(String title, int weight) {
        this.title = title;
        this.weight = weight;
    }

    abstract String text(StatisticsLine line);

    String title() {
        return title;
    }

    /** Returns the relative width of the column. */
    int weight() {
        return weight;
    }

    /** Returns all lines as text with tabs, for a spreadsheet. */
    static String table(List<StatisticsLine> lines) {
        String head = row(Arrays.stream(values()).map(StatisticsColumn::title).toList());
        return head + lines.stream().map(line -> row(Arrays.stream(values()).map(column -> column.text(line).strip())
                .toList())).collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return String.join("\t", cells) + System.lineSeparator();
    }
}
