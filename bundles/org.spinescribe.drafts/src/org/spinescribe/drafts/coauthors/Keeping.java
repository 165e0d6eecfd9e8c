/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.coauthors;

import java.util.Locale;
import java.util.Optional;

import org.spinescribe.drafts.merge.Proposal;
import org.spinescribe.drafts.merge.Replacement;
import org.spinescribe.sources.comments.Anchor;
import org.spinescribe.sources.comments.KeptProposal;

/** Converts the proposals of a merge to the form stored beside the report. */
final class Keeping {

    private Keeping() {
    }

    /**
     * A proposal with an anchor in the report.
     *
     * @param report the text at the time of the proposal
     */
    static KeptProposal of(Proposal proposal, String report) {
        Optional<Replacement> change = proposal.replacement();
        Anchor anchor = change.map(place -> Anchor.of(report, place.offset(), place.end()))
                .orElseGet(() -> line(proposal, report));
        return new KeptProposal(proposal.number(), proposal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                proposal.authors(), proposal.date(), proposal.files(), proposal.part(), proposal.before(),
                proposal.behind(), new KeptProposal.Context(proposal.context().before(), proposal.context().behind()),
                anchor, change.map(Replacement::text).orElse(null), proposal.present(), proposal.message(), false);
    }

    /** The anchor of a proposal that no replacement can apply: its line. */
    private static Anchor line(Proposal proposal, String report) {
        int from = 0;
        for (int line = 1; line < proposal.line() && report.indexOf('\n', from) >= 0; line++) {
            from = report.indexOf('\n', from) + 1;
        }
        int end = report.indexOf('\n', from);
        int to = end < 0 ? report.length() : end;
        while (from < to && Character.isWhitespace(report.charAt(from))) {
            from++;
        }
        return Anchor.of(report, from, proposal.line() == 0 ? from : to);
    }
}
