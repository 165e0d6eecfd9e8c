/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.proposals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.spinescribe.cli.texts.Texts;
import org.spinescribe.drafts.merge.Proposal;

/**
 * The proposals selected for merging.
 *
 * @param problems the reasons why other requested proposals are not selected
 */
public record ProposalChoice(List<Proposal> taken, List<String> problems) {

    public ProposalChoice {
        taken = List.copyOf(taken);
        problems = List.copyOf(problems);
    }

    /** Parses a selection: {@code all}, {@code author NAME}, or numbers; empty for other words. */
    public static Optional<ProposalChoice> of(List<String> words, List<Proposal> all) {
        String first = words.getFirst();
        if (words.size() == 1 && first.equalsIgnoreCase("all")) {
            return Optional.of(of(all));
        }
        if (words.size() == 2 && first.equalsIgnoreCase("author")) {
            String name = words.get(1).toLowerCase(Locale.ROOT);
            List<Proposal> theirs = all.stream().filter(each -> each.authors().stream()
                    .anyMatch(author -> author.toLowerCase(Locale.ROOT).contains(name))).toList();
            return Optional.of(theirs.isEmpty() ? new ProposalChoice(List.of(), List.of(Texts.of("merge.no-author",
                    words.get(1)))) : of(theirs));
        }
        return words.size() == 1 && first.matches("\\s*\\d{1,6}(\\s*,\\s*\\d{1,6})*\\s*")
                ? Optional.of(numbers(first, all)) : Optional.empty();
    }

    /** Selects applicable proposals. Selects none of those in conflict, since the author must decide between them. */
    private static ProposalChoice of(List<Proposal> wanted) {
        List<Proposal> taken = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Proposal each : wanted) {
            if (each.isApplicable() && each.conflicts().isEmpty()) {
                taken.add(each);
            } else if (each.isApplicable()) {
                problems.add(Texts.of("merge.in-conflict", each.number(), numbers(each)));
            } else {
                problems.add(Texts.of("merge.by-hand", each.number()));
            }
        }
        return new ProposalChoice(taken, problems);
    }

    private static ProposalChoice numbers(String list, List<Proposal> all) {
        List<Proposal> taken = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (int number : Arrays.stream(list.split(",")).mapToInt(each -> Integer.parseInt(each.strip())).distinct()
                .toArray()) {
            Optional<Proposal> found = all.stream().filter(each -> each.number() == number).findFirst();
            if (found.isEmpty()) {
                problems.add(Texts.of("merge.no-number", number, all.size()));
            } else if (!found.get().isApplicable()) {
                problems.add(Texts.of("merge.by-hand", number));
            } else if (taken.stream().anyMatch(other -> found.get().conflicts().contains(other.number()))) {
                problems.add(Texts.of("merge.in-conflict", number, numbers(found.get())));
            } else {
                taken.add(found.get());
            }
        }
        return new ProposalChoice(taken, problems);
    }

    private static String numbers(Proposal proposal) {
        return String.join(", ", proposal.conflicts().stream().map(String::valueOf).toList());
    }
}
