/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.spinescribe.drafts.coauthors.CoAuthors;
import org.spinescribe.drafts.coauthors.Standing;
import org.spinescribe.sources.comments.KeptProposal;

/** Describes a proposal in words. */
final class ProposalWords {

    private static final int LONGEST = 60;

    private ProposalWords() {
    }

    /** Returns the proposed change on one line. */
    static String change(KeptProposal proposal) {
        String before = shortened(proposal.before());
        String behind = shortened(proposal.behind());
        if (before.isEmpty()) {
            return NLS.bind(CoAuthorsTexts.added, behind);
        }
        return behind.isEmpty() ? NLS.bind(CoAuthorsTexts.deleted, before)
                : NLS.bind(CoAuthorsTexts.replaced, before, behind);
    }

    private static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    /** Returns the authors of the proposal. */
    static String authors(KeptProposal proposal) {
        return String.join(", ", proposal.authors());
    }

    /** Returns remarks for the author: rejection, conflicts, changed text and messages; one a line. */
    static String remark(CoAuthors work, CoAuthors.Item item) {
        List<String> lines = new ArrayList<>();
        if (item.proposal().rejected()) {
            lines.add(CoAuthorsTexts.rejected);
        }
        List<CoAuthors.Item> conflicts = work.conflicts(item);
        if (!conflicts.isEmpty()) {
            lines.add(NLS.bind(CoAuthorsTexts.conflicts, conflicts.stream()
                    .map(other -> String.valueOf(other.proposal().number())).collect(Collectors.joining(", "))));
        }
        if (item.standing().state() == Standing.State.CHANGED) {
            lines.add(CoAuthorsTexts.changed);
        }
        if (!item.proposal().present().isEmpty()) {
            lines.add(NLS.bind(CoAuthorsTexts.present, item.proposal().present()));
        }
        if (!item.proposal().message().isEmpty()) {
            lines.add(item.proposal().message());
        }
        return String.join("\n", lines);
    }
}
