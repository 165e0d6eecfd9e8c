/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.keywords;

import java.util.Optional;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;

/**
 * A journal that takes no keywords but MeSH headings.
 *
 * @param journal its name for people
 * @param origin the source of the demand
 */
record HeadingsRequired(String journal, String origin, boolean unconfirmed) {

    /** The report's journal, if it requires headings; nothing when it only advises them. */
    static Optional<HeadingsRequired> by(Report report) {
        return report.demands().keywordVocabulary().filter(wanted -> wanted.value().equals("required"))
                .map(HeadingsRequired::new);
    }

    private HeadingsRequired(Wanted<String> wanted) {
        this(wanted.journal(), wanted.origin(), wanted.unconfirmed());
    }

    /** The findings with a severity; those of an unconfirmed demand stay information. */
    Findings as(Severity severity, Findings findings) {
        return findings.as(unconfirmed ? Severity.INFO : severity);
    }
}
