/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import org.spinescribe.language.citations.CitedWork;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Articles since 2000, when the DOI came into use, have one or a PubMed number. */
public final class CitationsNoIdentifier implements Rule {

    @Override
    public String id() {
        return "citations/no-identifier";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (CitedWork work : CitedWork.of(report)) {
            boolean article = work.entry().type().equals("article") && work.entry().field("journal").isPresent()
                    && work.field("year").matches("20\\d\\d");
            if (article && work.field("doi").isEmpty() && work.field("pmid").isEmpty() && work.field("pmcid").isEmpty()
                    && work.field("eprint").isEmpty()) {
                findings.add(work.range(), work.key(), work.file());
            }
        }
    }
}
