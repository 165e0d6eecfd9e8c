/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.structure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.caseReport.Abstract;
import org.spinescribe.language.caseReport.Diagnosis;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.caseReport.Patient;
import org.spinescribe.language.caseReport.Scores;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.caseReport.Timeline;
import org.spinescribe.language.counting.TextPart;
import org.spinescribe.language.passages.Numerals;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.passages.Word;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/**
 * Numbers of the abstract stand in the report, too. A time may stand there in another unit, and any number as a word.
 */
public final class StructureAbstractNumbers implements Rule {

    /** For how many of another unit one stands; read in both directions. */
    private static final Map<String, Integer> CONVERSIONS = Map.of("year", 12, "week", 7);

    private static final int DECIMALS = 6;
    /** Letters of "seventeen", the longest number that is looked for as a word. */
    private static final int LONGEST_WORD = 9;

    @Override
    public String id() {
        return "structure/abstract-numbers";
    }

    @Override
    public void check(Report report, Findings findings) {
        boolean tablesElsewhere = report.all(Table.class).stream().anyMatch(table -> table.getFile() != null);
        if (tablesElsewhere || report.first(Abstract.class).isEmpty() || report.first(Section.class).isEmpty()) {
            return; // not all of the report is here
        }
        Set<BigDecimal> stated = null;
        for (Passage passage : Passages.in(report)) {
            if (TextPart.of(passage) == TextPart.ABSTRACT) {
                for (Numerals.Numeral number : Numerals.in(passage.text())) {
                    stated = stated == null ? stated(report) : stated;
                    if (!isStated(number, stated)) {
                        findings.add(passage.range(number.start(), number.end()),
                                passage.text().substring(number.start(), number.end()));
                    }
                }
            }
        }
    }

    private static boolean isStated(Numerals.Numeral number, Set<BigDecimal> stated) {
        if (stated.contains(number.value())) {
            return true;
        }
        for (Map.Entry<String, Integer> each : CONVERSIONS.entrySet()) {
            String smaller = each.getKey().equals("year") ? "month" : "day";
            BigDecimal times = BigDecimal.valueOf(each.getValue());
            boolean larger = number.unit().startsWith(each.getKey());
            if (larger && stated.contains(Numerals.plain(number.value().multiply(times)))
                    || number.unit().startsWith(smaller) && stated.contains(
                            Numerals.plain(number.value().divide(times, DECIMALS, RoundingMode.HALF_UP)))) {
                return true;
            }
        }
        return false;
    }

    /** All numbers outside the abstract: in the text as digits or words, and in the typed facts. */
    private static Set<BigDecimal> stated(Report report) {
        Set<BigDecimal> stated = new HashSet<>();
        for (Passage passage : Passages.in(report)) {
            if (TextPart.of(passage) != TextPart.ABSTRACT) {
                collect(passage, stated);
            }
        }
        for (Part part : report.model().getParts()) {
            INode node = NodeModelUtils.getNode(part);
            if (node != null && (part instanceof Patient || part instanceof Diagnosis || part instanceof Timeline
                    || part instanceof Scores)) {
                Numerals.in(NodeModelUtils.getTokenText(node)).forEach(number -> stated.add(number.value()));
            }
        }
        return stated;
    }

    private static void collect(Passage passage, Set<BigDecimal> stated) {
        Numerals.in(passage.text()).forEach(number -> stated.add(number.value()));
        for (Word word : passage.words()) {
            if (word.length() <= LONGEST_WORD) {
                BigDecimal value = Numerals.value(passage.text(word).toLowerCase(Locale.ROOT));
                if (value != null) {
                    stated.add(value);
                }
            }
        }
    }
}
