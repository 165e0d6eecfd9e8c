/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.proposals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.spinescribe.drafts.merge.Proposal;
import org.spinescribe.drafts.merge.Replacement;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.check.Reports;

/**
 * The findings that proposals would cause.
 *
 * @param findings the new findings of a report with one proposal applied, by the number of the proposal
 */
public record ProposalChecks(Map<Integer, List<Finding>> findings) {

    /** The result for unchecked proposals. */
    public static final ProposalChecks NONE = new ProposalChecks(Map.of());

    public ProposalChecks {
        findings = Map.copyOf(findings);
    }

    /** Checks a report with each proposal applied alone. */
    public static ProposalChecks of(Reports reports, Path file, String text, List<Proposal> proposals) {
        List<String> now = reports.check(file, text).findings().stream().map(ProposalChecks::identity).toList();
        Map<Integer, List<Finding>> findings = new HashMap<>();
        for (Proposal proposal : proposals) {
            if (proposal.isApplicable()) {
                Replacement replacement = proposal.replacement().orElseThrow();
                List<String> known = new ArrayList<>(now);
                findings.put(proposal.number(), reports.check(file, replacement.in(text)).findings().stream()
                        .filter(finding -> !known.remove(identity(finding))).toList());
            }
        }
        return new ProposalChecks(findings);
    }

    /** Returns a key that is the same when a finding moves. */
    private static String identity(Finding finding) {
        return finding.rule() + " " + finding.message().replaceAll("\\d+", "#");
    }

    /** Returns the new findings of a proposal. */
    public List<Finding> of(Proposal proposal) {
        return findings.getOrDefault(proposal.number(), List.of());
    }
}
