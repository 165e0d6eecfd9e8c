/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.spinescribe.clinical.identifiers.Doi;
import org.spinescribe.language.citations.CitedWork;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Preprints are marked as such. */
public final class CitationsPreprint implements Rule {

    private static final Pattern SERVER = Pattern.compile(
            "(?i)\\b(?:arxiv|biorxiv|medrxiv|research square|ssrn|preprints\\.org|preprint server)\\b");
    /** The DOI prefix of bioRxiv and medRxiv belongs to journals, too, whose suffixes begin with letters. */
    private static final Pattern NUMBER = Pattern.compile(
            "10\\.1101/(?:20\\d\\d\\.|\\d{6}$).*|10\\.21203/rs\\..*|10\\.48550/arxiv.*|10\\.2139/ssrn.*|"
                    + "10\\.20944/preprints.*");

    @Override
    public String id() {
        return "citations/preprint";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (CitedWork work : CitedWork.of(report)) {
            boolean onServer = Stream.of("journal", "publisher", "howpublished", "archiveprefix", "eprinttype",
                    "institution")
                    .anyMatch(field -> SERVER.matcher(work.field(field)).find());
            boolean said = Stream.of("pubstate", "type", "entrysubtype").map(work::field)
                    .anyMatch("preprint"::equalsIgnoreCase);
            if (onServer || said || NUMBER.matcher(Doi.key(work.field("doi"))).matches()) {
                findings.add(work.range(), work.key());
            }
        }
    }
}
