/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import java.util.List;
import java.util.Optional;

import org.spinescribe.language.citations.CitedIdentifier;
import org.spinescribe.language.citations.WrittenAddress;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.sources.bibliography.BibliographyEntry;

/** Articles are cited, and their addresses stand in the reference list. */
public final class CitationsAddress implements Rule {

    @Override
    public String id() {
        return "citations/address";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (WrittenAddress written : WrittenAddress.in(report)) {
            Optional<BibliographyEntry> known = CitedIdentifier.known(written.identifier(), report);
            if (known.isPresent()) {
                String citation = "[@" + known.get().key() + "]";
                findings.addFix("known", written.range(), List.of(citation), written.address(), citation);
            } else {
                findings.add(written.range(), written.address(), "[@" + written.identifier().text() + "]");
            }
        }
    }
}
