/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.proposals;

import java.io.PrintWriter;
import java.nio.file.Path;

import org.spinescribe.cli.texts.Texts;
import org.spinescribe.drafts.merge.Merge;
import org.spinescribe.drafts.merge.Proposal;
import org.spinescribe.language.check.Finding;

/** Prints proposals as text or JSON. */
public final class ProposalList {

    /** The format of the list. */
    public enum Format {
        text, json
    }

    private ProposalList() {
    }

    /** Prints the proposed changes of co-authors to a report. */
    public static void print(PrintWriter out, Path report, Merge.Merged merged, ProposalChecks checks, Format format) {
        if (format == Format.json) {
            out.println(JsonProposals.of(report, merged, checks));
            out.flush();
            return;
        }
        String part = null;
        for (Proposal proposal : merged.proposals()) {
            if (!proposal.part().equals(part)) {
                part = proposal.part();
                out.println(Texts.of("merge.part", part));
            }
            print(out, report, proposal, checks);
        }
        out.flush();
    }

    private static void print(PrintWriter out, Path report, Proposal proposal, ProposalChecks checks) {
        String who = String.join(", ", proposal.authors()) + (proposal.date().length() < 10 ? ""
                : " " + proposal.date().substring(0, 10));
        out.println(Texts.of("merge.proposal", proposal.number(), proposal.line() == 0 ? report.toString()
                : report + ":" + proposal.line(), who, kind(proposal), Texts.of("merge.kind." + proposal.kind())));
        out.println(Texts.of("merge.words", shown(proposal.context().before()), marked(proposal),
                shown(proposal.context().behind())));
        if (!proposal.present().isEmpty()) {
            out.println(Texts.of("merge.present", shown(proposal.present())));
        }
        if (!proposal.message().isEmpty()) {
            out.println(Texts.of("merge.message", proposal.message()));
        }
        if (!proposal.conflicts().isEmpty()) {
            out.println(Texts.of("merge.conflicts", String.join(", ", proposal.conflicts().stream()
                    .map(String::valueOf).toList())));
        }
        for (Finding finding : checks.of(proposal)) {
            out.println(Texts.of("merge.finding", finding.line(), finding.message(), finding.rule()));
        }
    }

    private static String kind(Proposal proposal) {
        return proposal.tracked() ? "" : Texts.of("merge.untracked");
    }

    /** Returns a word diff: [-old-]{+new+}. */
    private static String marked(Proposal proposal) {
        return (proposal.before().isEmpty() ? "" : "[-" + shown(proposal.before()) + "-]")
                + (proposal.behind().isEmpty() ? "" : "{+" + shown(proposal.behind()) + "+}");
    }

    private static String shown(String words) {
        return words.replaceAll("\\R", "¶").replace('\t', ' ');
    }
}
