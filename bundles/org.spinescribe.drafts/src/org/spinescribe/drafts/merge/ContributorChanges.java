/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.spinescribe.drafts.parts.AuthorLine.Named;

/** Writes the authors and affiliations of a returned title page into the statements of the report. */
final class ContributorChanges {

    private final String source;
    private final StatementLines lines;
    private final List<AuthorStatement> authors;
    private final AffiliationChanges affiliations;
    private final PrintedContributors sent;
    private final PrintedContributors returned;
    private final List<Replacement> changes = new ArrayList<>();

    ContributorChanges(String source, List<AuthorStatement> authors, List<AffiliationStatement> affiliations,
            PrintedContributors sent, PrintedContributors returned) {
        this.source = source;
        this.authors = authors;
        this.sent = sent;
        this.returned = returned;
        lines = new StatementLines(source);
        this.affiliations = new AffiliationChanges(lines, affiliations, authors.getFirst().from(), sent, returned);
    }

    /** The changes to the report; empty where the marks are unclear, or where no author stays. */
    Optional<List<Replacement>> replacements() {
        List<Optional<List<String>>> at = returned.authors().stream().map(affiliations::of).toList();
        List<Integer> known = known();
        boolean certain = affiliations.areNamed() && at.stream().allMatch(Optional::isPresent)
                && known.stream().anyMatch(i -> i >= 0)
                && IntStream.range(0, known.size()).allMatch(i -> isCertain(known.get(i), i, at.get(i).orElseThrow()));
        if (!certain) {
            return Optional.empty();
        }
        List<List<String>> places = at.stream().map(Optional::get).toList();
        authors(known, places);
        changes.addAll(affiliations.replacements(places.stream().flatMap(List::stream).collect(Collectors.toSet())));
        return Optional.of(changes);
    }

    /** Whether an author's signs, such as that of the corresponding author, are unchanged: only facts give them. */
    private boolean isCertain(int known, int index, List<String> at) {
        return known < 0 ? signs(returned.authors().get(index)).isEmpty()
                : signs(returned.authors().get(index)).equals(signs(sent.authors().get(known)))
                        && (!at.isEmpty() || authors.get(known).affiliations(source).isEmpty());
    }

    private static Set<String> signs(Named author) {
        Set<String> signs = new HashSet<>(author.marks());
        signs.removeIf(AffiliationChanges::isMark);
        return signs;
    }

    /** For each returned author the index of the statement; -1 for a new one. */
    private List<Integer> known() {
        List<Integer> known = new ArrayList<>();
        for (Named author : returned.authors()) {
            known.add(IntStream.range(0, authors.size()).filter(i -> !known.contains(i)
                    && sent.authors().get(i).name().equals(author.name())).findFirst().orElse(-1));
        }
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i) < 0) {
                Named author = returned.authors().get(i);
                known.set(i, IntStream.range(0, authors.size()).filter(each -> !known.contains(each)
                        && areAlike(sent.authors().get(each).name(), author.name())).findFirst().orElse(-1));
            }
        }
        return known;
    }

    /** Whether two names have their family name, or the rest, in common. */
    private static boolean areAlike(String one, String other) {
        int space = one.lastIndexOf(' ') + 1;
        int otherSpace = other.lastIndexOf(' ') + 1;
        return space > 0 && otherSpace > 0 && (one.substring(space).equals(other.substring(otherSpace))
                || one.substring(0, space).equals(other.substring(0, otherSpace)));
    }

    private void authors(List<Integer> known, List<List<String>> places) {
        List<Integer> slots = known.stream().filter(i -> i >= 0).sorted().toList();
        int slot = 0;
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i) >= 0) {
                AuthorStatement there = authors.get(slots.get(slot++));
                changes.add(new Replacement(there.from(), there.to() - there.from(),
                        changed(known.get(i), returned.authors().get(i), places.get(i))));
            } else {
                int at = slot == 0 ? lines.start(authors.get(slots.getFirst()).from())
                        : lines.end(authors.get(slots.get(slot - 1)).to());
                changes.add(new Replacement(at, 0, typed(returned.authors().get(i), places.get(i))));
            }
        }
        IntStream.range(0, authors.size()).filter(i -> !known.contains(i)).forEach(i ->
                changes.add(lines.without(authors.get(i).from(), authors.get(i).to())));
        changes.removeIf(each -> each.length() > 0
                && source.substring(each.offset(), each.end()).equals(each.text()));
    }

    private String changed(int index, Named author, List<String> at) {
        AuthorStatement statement = authors.get(index);
        Named before = sent.authors().get(index);
        String name = author.name().equals(before.name()) ? statement.name().in(source)
                : StatementLines.escaped(author.name());
        String degrees = author.degrees().equals(before.degrees())
                ? statement.degrees().map(range -> range.in(source)).orElse("")
                : StatementLines.escaped(author.degrees());
        List<String> old = statement.affiliations(source);
        return statement.with(source, name, degrees, Set.copyOf(old).equals(Set.copyOf(at)) ? old : at);
    }

    private String typed(Named author, List<String> at) {
        return "author \"" + StatementLines.escaped(author.name()) + "\""
                + (author.degrees().isEmpty() ? "" : " degrees \"" + StatementLines.escaped(author.degrees()) + "\"")
                + (at.isEmpty() ? "" : " at " + String.join(", ", at)) + lines.newLine();
    }
}
