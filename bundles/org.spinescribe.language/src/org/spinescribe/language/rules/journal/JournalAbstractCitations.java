/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.language.caseReport.Abstract;
import org.spinescribe.language.caseReport.AbstractSection;
import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.journal.AbstractDemand;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.prose.Citation;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.JournalPlace;
import org.spinescribe.language.rules.Rule;

/** The abstract has no citations if the journal wants none. */
public final class JournalAbstractCitations implements Rule {

    @Override
    public String id() {
        return "journal/abstract-citations";
    }

    @Override
    public void check(Report report, Findings findings) {
        report.demands().first(AbstractDemand.class, AbstractDemand::isNoCitations).ifPresent(
                wanted -> report.all(Abstract.class).forEach(part -> check(report, part, wanted, findings)));
    }

    private static void check(Report report, Abstract part, Wanted<AbstractDemand> wanted, Findings findings) {
        List<Prose> texts = new ArrayList<>();
        texts.add(part.getProse());
        part.getSections().stream().map(AbstractSection::getProse).forEach(texts::add);
        for (Prose prose : texts) {
            if (prose != null) {
                ProseText text = report.text(prose);
                text.all(Citation.class).forEach(citation -> JournalPlace.noted(findings, wanted).add(
                        text.range(citation), wanted.journal(), wanted.origin()));
            }
        }
    }
}
