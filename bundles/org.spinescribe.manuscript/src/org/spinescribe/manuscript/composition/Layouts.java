/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.stream.Stream;

import org.spinescribe.language.journal.Fields;
import org.spinescribe.language.journal.FloatsDemand;
import org.spinescribe.language.journal.FontName;
import org.spinescribe.language.journal.FontSize;
import org.spinescribe.language.journal.KeywordsDemand;
import org.spinescribe.language.journal.LineNumbers;
import org.spinescribe.language.journal.LineSpacing;
import org.spinescribe.language.journal.Margins;
import org.spinescribe.language.journal.PageNumbers;
import org.spinescribe.language.journal.PaperSize;
import org.spinescribe.language.journals.JournalDemands;
import org.spinescribe.manuscript.PageLayout;
import org.spinescribe.manuscript.PageLayout.Floats;
import org.spinescribe.manuscript.PageLayout.Paper;

/** The page layout of the journal; where the journal has no rule, the layout that most journals accept. */
final class Layouts {

    /** In millimetres; margins beyond these limits are typing errors. */
    private static final double LEAST_MARGIN = 5;
    private static final double LARGEST_MARGIN = 60;

    private Layouts() {
    }

    static PageLayout of(JournalDemands demands) {
        PageLayout usual = PageLayout.MANUSCRIPT;
        return new PageLayout(
                demands.trait(PaperSize.class).map(PaperSize::getValue).map(Layouts::paper).orElse(usual.paper()),
                demands.trait(LineSpacing.class).map(LineSpacing::getValue).map(Layouts::spacing)
                        .orElse(usual.lineSpacing()),
                demands.trait(LineNumbers.class).map(trait -> !trait.isOff()).orElse(usual.lineNumbers()),
                demands.trait(PageNumbers.class).map(trait -> !trait.isOff()).orElse(usual.pageNumbers()),
                demands.trait(FontSize.class).map(FontSize::getValue).map(value -> number(value, usual.fontSize()))
                        .orElse(usual.fontSize()),
                demands.trait(FontName.class).map(FontName::getValue).filter(name -> !name.isBlank())
                        .orElse(usual.font()),
                demands.trait(Margins.class).map(Margins::getValue).map(value -> number(value, usual.margin()))
                        .filter(margin -> margin >= LEAST_MARGIN && margin <= LARGEST_MARGIN).orElse(usual.margin()),
                demands.trait(Fields.class).map(trait -> !trait.isOff()).orElse(usual.fields()),
                place(demands, "figures"), place(demands, "tables"), keywordSeparator(demands));
    }

    /** The page for co-authors: single spaced where the journal has no rule. */
    static PageLayout forCoAuthors(PageLayout page, JournalDemands demands) {
        return page.forCoAuthors(demands.trait(LineSpacing.class).map(LineSpacing::getValue).map(Layouts::spacing)
                .orElse(1.0));
    }

    /** Where figures or tables stand; a demand for one of them wins over a demand for all floats. */
    private static Floats place(JournalDemands demands, String subject) {
        return Stream.of(subject, "floats").flatMap(named -> demands.first(FloatsDemand.class,
                demand -> named.equals(demand.getSubject()) && saysWhere(demand)).stream())
                .findFirst().map(demand -> place(demand.value())).orElse(PageLayout.MANUSCRIPT.figures());
    }

    private static boolean saysWhere(FloatsDemand demand) {
        return demand.isInText() || demand.isAtEnd() || demand.isApart();
    }

    private static Floats place(FloatsDemand demand) {
        return demand.isApart() ? Floats.APART : demand.isAtEnd() ? Floats.AT_END : Floats.IN_TEXT;
    }

    private static String keywordSeparator(JournalDemands demands) {
        return demands.first(KeywordsDemand.class, demand -> demand.getSeparator() != null)
                .map(demand -> demand.value().getSeparator().equals("semicolon") ? "; " : ", ")
                .orElse(PageLayout.MANUSCRIPT.keywordSeparator());
    }

    private static Paper paper(String name) {
        return name.equalsIgnoreCase("letter") ? Paper.LETTER : Paper.A4;
    }

    private static double spacing(String word) {
        return switch (word) {
            case "single" -> 1;
            case "double" -> 2;
            default -> number(word, PageLayout.MANUSCRIPT.lineSpacing());
        };
    }

    private static double number(String text, double otherwise) {
        return text.matches("\\d+(\\.\\d+)?") ? Double.parseDouble(text) : otherwise;
    }
}
