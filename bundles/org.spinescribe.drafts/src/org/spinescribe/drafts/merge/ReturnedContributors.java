/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.spinescribe.drafts.docx.RevisedUnit;

/** Places authors and affiliations that were added, removed, reordered or given other marks. */
final class ReturnedContributors {

    private static final Pattern AFFILIATION = Pattern.compile("affiliation\\s+([\\p{L}_][^\\s\"“]*)\\s+[\"“]$");

    private final SentText text;
    private final String source;
    private final SourceRegions regions;

    ReturnedContributors(SentText text, String source, SourceRegions regions) {
        this.text = text;
        this.source = source;
        this.regions = regions;
    }

    /**
     * The paragraphs of a text with the authors and affiliations.
     *
     * @param from index of the first unit
     * @param to index behind the last one
     */
    record Lines(int first, int last, int from, int to) {

        /** Whether an edit concerns them; a line added behind them begins with a mark. */
        boolean has(PersonEdit edit) {
            boolean behind = edit.from() == to && edit.to() == to && edit.hasEnd()
                    && edit.text().stripLeading().matches("(?s)\\d{1,2}\\D.*");
            return edit.from() >= from && edit.to() <= to && (edit.from() < to || behind);
        }
    }

    Optional<Lines> lines() {
        int first = IntStream.range(0, text.paragraphs().size())
                .filter(i -> text.paragraphs().get(i).style().equals("Authors")).findFirst().orElse(-1);
        if (first < 0) {
            return Optional.empty();
        }
        int last = first;
        while (last + 1 < text.paragraphs().size() && text.paragraphs().get(last + 1).style().equals("Affiliation")) {
            last++;
        }
        return Optional.of(new Lines(first, last, text.paragraphs().get(first).from(),
                text.paragraphs().get(last).to() + 1));
    }

    /** Whether an edit changes more than the letters of a name. */
    boolean isOfList(PersonEdit edit) {
        return edit.hasEnd() || edit.text().matches("(?s).*[,;\\d*].*")
                || text.units().subList(edit.from(), edit.to()).stream().anyMatch(unit -> !unit.isWritten());
    }

    /**
     * The joint change for the edits of these lines; empty where it is not certain.
     *
     * @param kept the unchanged units as returned: a comma of a mark may now be between names
     */
    Optional<Placed> place(Lines lines, List<PersonEdit> edits, Map<Integer, RevisedUnit> kept) {
        PrintedContributors sent = PrintedContributors.of(units(lines, List.of(), Map.of()));
        PrintedContributors returned = PrintedContributors.of(units(lines, edits, kept));
        List<AuthorStatement> authors = authors(lines);
        List<AffiliationStatement> affiliations = affiliations(lines);
        boolean understood = !returned.authors().isEmpty() && !authors.isEmpty()
                && authors.size() == sent.authors().size()
                && affiliations.size() == sent.affiliations().size() && IntStream.range(0, authors.size())
                        .allMatch(i -> authors.get(i).name().in(source).equals(sent.authors().get(i).name()));
        return !understood ? Optional.empty()
                : new ContributorChanges(source, authors, affiliations, sent, returned).replacements()
                        .filter(all -> !all.isEmpty()).map(all -> new Placed.Here(JoinedEdits.all(text, edits),
                                Replacement.one(source, all), Placed.Note.NONE));
    }

    /** The units of the lines after some edits. */
    private List<RevisedUnit> units(Lines lines, List<PersonEdit> edits, Map<Integer, RevisedUnit> kept) {
        List<RevisedUnit> units = new ArrayList<>();
        int at = lines.from();
        for (PersonEdit edit : edits.stream().sorted(Comparator.comparingInt(PersonEdit::from)).toList()) {
            add(at, edit.from(), kept, units);
            units.addAll(edit.inserted());
            at = edit.to();
        }
        add(at, lines.to(), kept, units);
        return units;
    }

    private void add(int from, int to, Map<Integer, RevisedUnit> kept, List<RevisedUnit> units) {
        for (int i = from; i < to; i++) {
            units.add(kept.getOrDefault(i, JoinedEdits.kept(text.units().get(i))));
        }
    }

    private List<AuthorStatement> authors(Lines lines) {
        return names(lines.first()).stream().flatMap(name -> AuthorStatement.at(source, name.from(), name.to())
                .stream()).toList();
    }

    private List<AffiliationStatement> affiliations(Lines lines) {
        List<AffiliationStatement> statements = new ArrayList<>();
        for (int i = lines.first() + 1; i <= lines.last(); i++) {
            names(i).forEach(name -> {
                Matcher keyword = AFFILIATION.matcher(source).region(Math.max(0, name.from() - 80), name.from());
                if (keyword.find()) {
                    statements.add(new AffiliationStatement(keyword.group(1), keyword.start(), name.from(),
                            name.to()));
                }
            });
        }
        return statements;
    }

    /** The quoted texts that a paragraph prints. */
    private List<SourceRegions.Region> names(int paragraph) {
        SentText.Paragraph each = text.paragraphs().get(paragraph);
        return text.units().subList(each.from(), each.to()).stream().filter(SentUnit::isWritten)
                .map(unit -> regions.at(unit.from())).filter(region -> region.kind() == SourceRegions.Kind.QUOTES)
                .distinct().toList();
    }
}
