/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Headings with all their names. Thread-safe. */
public final class Vocabulary {

    private final VocabularyIndex index;
    private final boolean complete;

    Vocabulary(VocabularyIndex index, boolean complete) {
        this.index = index;
        this.complete = complete;
    }

    /** Whether this is the complete MeSH, so that a missing term is no heading. */
    public boolean complete() {
        return complete;
    }

    /** The year of MeSH; 0 when it is not known. */
    public int year() {
        return index.year();
    }

    /** The number of headings. */
    public int headings() {
        return index.headings().size();
    }

    /** The number of different names and entry terms. */
    public int terms() {
        return index.terms().size();
    }

    /** The match of a term; empty when it is no name of a heading. Letter case, accents and hyphens do not count. */
    public Optional<Match> find(String term) {
        String key = TermKey.of(term);
        int exact = index.terms().heading(key);
        if (exact >= 0) {
            Heading heading = index.headings().get(exact);
            return Optional.of(TermKey.of(heading.name()).equals(key)
                    ? new Match(Match.Kind.HEADING, heading, heading.name())
                    : new Match(Match.Kind.ENTRY_TERM, heading, entryTerm(heading, key)));
        }
        String form = FormKey.of(term);
        int variant = form.isEmpty() ? -1 : index.forms().heading(form);
        return variant < 0 ? Optional.empty() : Optional.of(variant(index.headings().get(variant), form));
    }

    /**
     * The headings with a name or an entry term in which a word begins with a text, for completion; those in which the
     * first word does come first.
     */
    public List<Match> startingWith(String text, int most) {
        String key = TermKey.of(text);
        Map<String, Match> found = new LinkedHashMap<>();
        for (int place : key.isEmpty() ? List.<Integer>of() : index.terms().startingWith(key, 4 * most)) {
            Heading heading = index.headings().get(index.terms().heading(place));
            String term = heading.name();
            boolean byName = (" " + TermKey.of(term)).contains(" " + key);
            if (!byName) {
                term = heading.entryTerms().stream().filter(entry -> (" " + TermKey.of(entry)).contains(" " + key))
                        .findFirst().orElse(term);
            }
            if (found.size() < most) {
                found.putIfAbsent(heading.identifier(),
                        new Match(byName ? Match.Kind.HEADING : Match.Kind.ENTRY_TERM, heading, term));
            }
        }
        return List.copyOf(found.values());
    }

    /** The heading with an identifier such as D013131. */
    public Optional<Heading> heading(String identifier) {
        int number = index.identifiers().heading(identifier);
        return number < 0 ? Optional.empty() : Optional.of(index.headings().get(number));
    }

    /** The headings one step up in the tree, in the order of the heading's tree numbers. */
    public List<Heading> broader(Heading heading) {
        List<Heading> broader = new ArrayList<>();
        for (String number : heading.treeNumbers()) {
            int dot = number.lastIndexOf('.');
            int parent = dot < 0 ? -1 : index.trees().heading(number.substring(0, dot));
            if (parent >= 0 && !broader.contains(index.headings().get(parent))) {
                broader.add(index.headings().get(parent));
            }
        }
        return broader;
    }

    /** The headings with the names most similar to a term, three at most, best first; for unknown terms. */
    public List<Suggestion> suggest(String term) {
        return new LookAlikes(index, TermKey.of(term)).best();
    }

    /**
     * The headings for parts of a term, three at most, the longest part first: "Spine" and "Osteosarcoma" for
     * "osteosarcoma of the spine". They are the nearest broader headings of a term outside the vocabulary.
     */
    public List<Heading> parts(String term) {
        return TermParts.headings(this, term);
    }

    private static String entryTerm(Heading heading, String key) {
        return heading.entryTerms().stream().filter(term -> TermKey.of(term).equals(key)).findFirst()
                .orElse(heading.name());
    }

    private static Match variant(Heading heading, String form) {
        String term = FormKey.of(heading.name()).equals(form) ? heading.name() : heading.entryTerms().stream()
                .filter(entry -> FormKey.of(entry).equals(form)).findFirst().orElse(heading.name());
        return new Match(Match.Kind.VARIANT, heading, term);
    }
}
