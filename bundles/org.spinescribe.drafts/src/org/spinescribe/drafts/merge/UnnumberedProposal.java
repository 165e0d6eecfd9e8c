/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A proposal that has no number yet; the same one of several co-authors becomes one. */
record UnnumberedProposal(Proposal proposal) {

    /** Proposals with their numbers, and with the numbers of those that change the same words. */
    static List<Proposal> numbered(List<UnnumberedProposal> drafts) {
        List<Proposal> single = new ArrayList<>();
        for (UnnumberedProposal draft : drafts) {
            int same = indexOfSame(single, draft.proposal());
            if (same < 0) {
                single.add(draft.proposal());
            } else {
                single.set(same, together(single.get(same), draft.proposal()));
            }
        }
        List<Proposal> numbered = new ArrayList<>();
        for (int i = 0; i < single.size(); i++) {
            numbered.add(single.get(i).numbered(i + 1, conflicts(single, i)));
        }
        return numbered;
    }

    private static int indexOfSame(List<Proposal> known, Proposal proposal) {
        for (int i = 0; i < known.size(); i++) {
            if (proposal.isApplicable() && proposal.replacement().equals(known.get(i).replacement())) {
                return i;
            }
        }
        return -1;
    }

    private static Proposal together(Proposal one, Proposal other) {
        return new Proposal(0, one.kind(), both(one.authors(), other.authors()), one.date(), one.tracked(),
                both(one.files(), other.files()), one.part(), one.before(), one.behind(), one.context(), one.line(),
                one.replacement(), one.present(), one.message(), List.of());
    }

    private static List<String> both(List<String> one, List<String> other) {
        Set<String> all = new LinkedHashSet<>();
        Stream.of(one, other).forEach(all::addAll);
        return List.copyOf(all);
    }

    private static List<Integer> conflicts(List<Proposal> all, int index) {
        List<Integer> conflicts = new ArrayList<>();
        if (all.get(index).isApplicable()) {
            Replacement mine = all.get(index).replacement().orElseThrow();
            for (int i = 0; i < all.size(); i++) {
                if (i != index && all.get(i).replacement().filter(mine::touches).isPresent()) {
                    conflicts.add(i + 1);
                }
            }
        }
        return conflicts;
    }
}
