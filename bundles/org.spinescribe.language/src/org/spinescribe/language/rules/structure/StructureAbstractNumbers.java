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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.spinescribe.language.passages.DerivedOfSentence;
import org.spinescribe.language.passages.Numerals;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.passages.Word;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/**
 * Numbers in the abstract are also in the report. A time may stand there in another unit, and any number as a word.
 */
public final class StructureAbstractNumbers implements Rule {

    /** Units of one kind, each with its size in the smallest. */
    private static final List<Map<String, Integer>> UNITS = List.of(
            Map.of("minute", 1, "min", 1, "hour", 60, "hr", 60, "h", 60, "day", 1_440, "week", 10_080),
            Map.of("month", 1, "year", 12),
            Map.of("ml", 1, "milliliter", 1, "millilitre", 1, "cc", 1, "dl", 100, "l", 1_000, "liter", 1_000,
            "litre", 1_000),
            Map.of("mm", 1, "millimeter", 1, "millimetre", 1, "cm", 10, "centimeter", 10, "centimetre", 10, "m", 1_000),
            Map.of("mg", 1, "g", 1_000, "gram", 1_000, "kg", 1_000_000));

    private static final DerivedOfSentence<Set<BigDecimal>> STATED =
            new DerivedOfSentence<>((text, beginnings) -> statedIn(text));
    private static final int DECIMALS = 6;
    /** Letters of "seventeen", the longest number that is looked for as a word. */
    private static final int LONGEST_WORD = 9;
    private static final int LONGEST_DIGITS = 4;

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

    /** Whether the number stands in the report, in its own unit or in another one of the same kind. */
    private static boolean isStated(Numerals.Numeral number, Set<BigDecimal> stated) {
        if (stated.contains(number.value())) {
            return true;
        }
        for (Map<String, Integer> kind : UNITS) {
            Integer size = kind.get(number.unit().length() > 3 ? number.unit().replaceFirst("s$", "") : number.unit());
            if (size != null && kind.values().stream().anyMatch(other -> stated.contains(Numerals.plain(number.value()
                    .multiply(BigDecimal.valueOf(size))
                    .divide(BigDecimal.valueOf(other), DECIMALS, RoundingMode.HALF_UP))))) {
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
                passage.sentences().forEach(sentence -> stated.addAll(sentence.once(STATED)));
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

    /** The numbers that a sentence states. */
    private static Set<BigDecimal> statedIn(String text) {
        Set<BigDecimal> stated = new HashSet<>();
        Numerals.in(text).forEach(number -> stated.add(number.value()));
        BigDecimal tens = null;
        for (Word word : Word.of(text)) {
            String words = text.substring(word.start(), word.end());
            BigDecimal value = word.length() > LONGEST_WORD || !Numerals.mayBeName(words) ? null
                    : Numerals.value(words.toLowerCase(Locale.ROOT));
            if (value == null) {
                numberBehindLetters(words).ifPresent(stated::add);
            } else {
                stated.add(tens == null ? value : tens.add(value));
                stated.add(value);
            }
            tens = value != null && value.compareTo(BigDecimal.TEN) > 0 && value.remainder(BigDecimal.TEN).signum() == 0
                    ? value : null;
        }
        return stated;
    }

    /** The number of a word such as "POD10". */
    private static Optional<BigDecimal> numberBehindLetters(String word) {
        int start = word.length();
        while (start > 0 && Character.isDigit(word.charAt(start - 1))) {
            start--;
        }
        boolean mixed = start > 0 && start < word.length() && word.length() - start <= LONGEST_DIGITS;
        return mixed ? Optional.of(Numerals.plain(new BigDecimal(word.substring(start)))) : Optional.empty();
    }
}
