/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.guideline;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.checklist.Checklist;
import org.spinescribe.language.checklist.Outcome;
import org.spinescribe.language.journal.AbstractEvidence;
import org.spinescribe.language.journal.Evidence;
import org.spinescribe.language.journal.FactEvidence;
import org.spinescribe.language.journal.HighlightsDemand;
import org.spinescribe.language.journal.Item;
import org.spinescribe.language.journal.TitleDemand;
import org.spinescribe.language.journal.TitleEvidence;
import org.spinescribe.language.journal.WordsEvidence;
import org.spinescribe.language.journals.JournalDemands;
import org.spinescribe.language.journals.LimitedQuantity;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.JournalPlace;
import org.spinescribe.language.rules.Rule;

/** The report meets each item of the guideline that its journal follows. */
public final class GuidelineItem implements Rule {

    @Override
    public String id() {
        return "guideline/item";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Checklist.Entry entry : Checklist.of(report, report.demands()).entries()) {
            Item item = entry.item().value();
            if (entry.outcome() instanceof Outcome.Missing && !item.isIfApplicable() && !isDemanded(item, report)) {
                boolean bySight = item.getWays().stream().allMatch(way -> way.getEvidence().stream()
                        .anyMatch(GuidelineItem::isWords));
                Findings noted = bySight ? findings.as(Severity.INFO) : JournalPlace.noted(findings, entry.item());
                noted.addCase(bySight ? "words" : "", JournalPlace.of(report), entry.item().journal(), entry.number(),
                        entry.title(), entry.item().origin());
            }
        }
    }

    /** Whether a rule of journals reports the same, with the limits and words of the journal. */
    private static boolean isDemanded(Item item, Report report) {
        return item.getWays().stream().flatMap(way -> way.getEvidence().stream())
                .allMatch(evidence -> isDemanded(evidence, report.demands()));
    }

    private static boolean isDemanded(Evidence evidence, JournalDemands demands) {
        return switch (evidence) {
            case TitleEvidence title -> !demands.nearest(TitleDemand.class, TitleDemand::getWordings).isEmpty();
            case AbstractEvidence part -> demands.abstractHeadings().isPresent();
            case FactEvidence fact when "keywords".equals(fact.getFact()) ->
                demands.atLeast(LimitedQuantity.KEYWORDS).isPresent();
            case FactEvidence fact when "highlights".equals(fact.getFact()) ->
                demands.first(HighlightsDemand.class, demand -> true).isPresent();
            case null, default -> false;
        };
    }

    private static boolean isWords(Evidence evidence) {
        return evidence instanceof WordsEvidence;
    }
}
