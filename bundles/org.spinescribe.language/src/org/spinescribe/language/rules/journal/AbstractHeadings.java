/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.util.List;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.caseReport.Abstract;
import org.spinescribe.language.caseReport.AbstractSection;
import org.spinescribe.language.caseReport.Title;
import org.spinescribe.language.journal.AbstractDemand;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** The abstract has the headings that the journal names. */
public final class AbstractHeadings implements Rule {

    @Override
    public String id() {
        return "journal/abstract-headings";
    }

    @Override
    public void check(Report report, Findings findings) {
        report.demands().abstractHeadings().ifPresent(demand -> check(report, demand.value(), findings));
    }

    private void check(Report report, AbstractDemand demand, Findings findings) {
        List<String> found = report.all(Abstract.class).stream().flatMap(part -> part.getSections().stream())
                .map(AbstractSection::getHeading).filter(heading -> heading != null).toList();
        Range range = report.first(Abstract.class).map(Places::firstWord)
                .or(() -> report.first(Title.class).map(Places::firstWord)).orElse(Places.start(report.model()));
        Findings noted = demand.isUnconfirmed() ? findings.as(Severity.INFO) : findings;
        if (report.all(Abstract.class).isEmpty()) {
            noted.addCase("no-abstract", range, report.demands().title(),
                    String.join(", ", demand.getHeadings()));
            return;
        }
        for (String heading : demand.getHeadings()) {
            if (found.stream().noneMatch(heading::equalsIgnoreCase)) {
                noted.add(range, heading, report.demands().title(),
                        String.join(", ", demand.getHeadings()));
            }
        }
    }
}
