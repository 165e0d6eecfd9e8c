/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.spinescribe.drafts.merge.PrintedContributors.Workplace;
import org.spinescribe.drafts.parts.AuthorLine.Named;

/** Matches the affiliations of a returned title page with those of the report, by their words. */
final class AffiliationChanges {

    private final StatementLines lines;
    private final List<AffiliationStatement> statements;
    private final PrintedContributors sent;
    private final PrintedContributors returned;
    private final List<Replacement> changes = new ArrayList<>();
    /** The names of affiliations by the marks of the returned title page. */
    private final Map<String, String> keys = new LinkedHashMap<>();
    private final Set<String> added = new HashSet<>();
    private final List<AffiliationStatement> gone = new ArrayList<>();

    /** @param firstAuthor offset of the first author; the first affiliation goes before it */
    AffiliationChanges(StatementLines lines, List<AffiliationStatement> statements, int firstAuthor,
            PrintedContributors sent, PrintedContributors returned) {
        this.lines = lines;
        this.statements = statements;
        this.sent = sent;
        this.returned = returned;
        tie(firstAuthor);
    }

    private void tie(int firstAuthor) {
        List<Integer> open = new ArrayList<>(IntStream.range(0, statements.size()).boxed().toList());
        Map<Workplace, Integer> known = new LinkedHashMap<>();
        returned.affiliations().forEach(place -> open.stream()
                .filter(i -> sent.affiliations().get(i).text().equals(place.text())).findFirst().ifPresent(i -> {
                    known.put(place, i);
                    open.remove(i);
                }));
        returned.affiliations().stream().filter(place -> !known.containsKey(place)).forEach(place -> open.stream()
                .filter(i -> sent.affiliations().get(i).isLike(place)).findFirst().ifPresent(i -> {
                    known.put(place, i);
                    open.remove(i);
                    changes.add(new Replacement(statements.get(i).textFrom(), statements.get(i).textTo()
                            - statements.get(i).textFrom(), StatementLines.escaped(place.text())));
                }));
        open.forEach(i -> gone.add(statements.get(i)));
        StringBuilder typed = new StringBuilder();
        for (Workplace place : returned.affiliations()) {
            boolean isNew = !known.containsKey(place);
            String key = isNew ? newKey() : statements.get(known.get(place)).key();
            keys.put(place.mark(), key);
            if (isNew) {
                added.add(key);
                typed.append("affiliation ").append(key).append(" \"").append(StatementLines.escaped(place.text()))
                        .append('"').append(lines.newLine());
            }
        }
        if (!typed.isEmpty()) {
            changes.add(new Replacement(statements.isEmpty() ? lines.start(firstAuthor) : lines.end(statements.stream()
                    .mapToInt(AffiliationStatement::to).max().getAsInt()), 0, typed.toString()));
        }
    }

    private String newKey() {
        for (int number = statements.size() + 1;; number++) {
            String key = "affiliation" + number;
            if (!keys.containsValue(key) && statements.stream().noneMatch(each -> each.key().equals(key))) {
                return key;
            }
        }
    }

    /** Whether each new affiliation has a mark that an author has, too. */
    boolean areNamed() {
        return returned.affiliations().stream().filter(place -> added.contains(keys.get(place.mark())))
                .allMatch(place -> returned.authors().stream().anyMatch(each -> each.marks().contains(place.mark())));
    }

    /** The names of an author's affiliations; empty when a mark has no affiliation. */
    Optional<List<String>> of(Named author) {
        List<String> marks = author.marks().stream().filter(AffiliationChanges::isMark).toList();
        return keys.keySet().containsAll(marks) ? Optional.of(marks.stream().map(keys::get).distinct().toList())
                : Optional.empty();
    }

    /** Whether a mark denotes an affiliation; others denote facts, such as the corresponding author. */
    static boolean isMark(String mark) {
        return mark.matches("\\w+");
    }

    /**
     * The changes to the report.
     *
     * @param named the names of affiliations that authors still have
     */
    List<Replacement> replacements(Set<String> named) {
        List<Replacement> all = new ArrayList<>(changes);
        gone.stream().filter(each -> !named.contains(each.key()))
                .forEach(each -> all.add(lines.without(each.from(), each.to())));
        return all;
    }
}
