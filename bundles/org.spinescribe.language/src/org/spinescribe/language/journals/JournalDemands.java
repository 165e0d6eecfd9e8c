/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.journals;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.spinescribe.language.journal.AbstractDemand;
import org.spinescribe.language.journal.Demand;
import org.spinescribe.language.journal.Item;
import org.spinescribe.language.journal.Journal;
import org.spinescribe.language.journal.KeywordsDemand;
import org.spinescribe.language.journal.Limit;
import org.spinescribe.language.journal.ManuscriptDemand;
import org.spinescribe.language.journal.ReferencesDemand;
import org.spinescribe.language.journal.RuleDemand;
import org.spinescribe.language.journal.Trait;
import org.spinescribe.language.settings.SeverityWord;

/**
 * What a journal demands, together with everything that it follows. Of two that answer the same question, such as how
 * many words an abstract may have, the journal wins over what it follows; the lines of one file add up.
 */
public final class JournalDemands {

    /** Of a report that names no journal. */
    public static final JournalDemands NONE = new JournalDemands(List.of());

    /** How many journals may follow each other. */
    public static final int MOST_FOLLOWED = 8;

    private final List<Journal> chain;
    private final List<Object> texts;
    private final Map<LimitedQuantity, Optional<Wanted<Integer>>> most = new ConcurrentHashMap<>();
    private final Map<LimitedQuantity, Optional<Wanted<Integer>>> least = new ConcurrentHashMap<>();

    private JournalDemands(List<Journal> chain) {
        this.chain = chain;
        this.texts = chain.stream().map(JournalDemands::text).toList();
    }

    /**
     * The demands of a journal and of all that it follows; a circle ends where it closes. All reports for a journal get
     * the same ones until its text changes, or that of a journal that it follows.
     */
    public static JournalDemands of(Journal journal) {
        JournalDemands now = new JournalDemands(chain(journal));
        return journal == null ? now : KeptDemands.beside(journal).ifSameAs(now);
    }

    private static List<Journal> chain(Journal journal) {
        Set<Journal> chain = new LinkedHashSet<>();
        Journal next = journal;
        while (next != null && !next.eIsProxy() && chain.size() < MOST_FOLLOWED && chain.add(next)) {
            next = next.getParent();
        }
        return List.copyOf(chain);
    }

    /** Whether these demands come from the same journals, read from the same texts. */
    public boolean isSameAs(JournalDemands other) {
        return chain.size() == other.chain.size()
                && IntStream.range(0, chain.size()).allMatch(i -> chain.get(i) == other.chain.get(i))
                && texts.equals(other.texts);
    }

    /** What the parser made of a journal's text; a changed text gets another one. */
    private static Object text(Journal journal) {
        return journal.eResource() instanceof XtextResource resource && resource.getParseResult() != null
                ? resource.getParseResult() : journal;
    }

    /** The journal's name for people, or its short name when it has none; empty without a journal. */
    public String title() {
        return chain.isEmpty() ? ""
                : Optional.ofNullable(chain.getFirst().getTitle()).orElse(chain.getFirst().getName());
    }

    /** Whether there are more journals to follow than are looked at. */
    public boolean followsTooMany() {
        return chain.size() == MOST_FOLLOWED && chain.getLast().getParent() != null && circle().isEmpty();
    }

    /** The journal and what it follows, the journal first; empty without a journal. */
    public List<Journal> chain() {
        return chain;
    }

    /**
     * Journals that follow each other in a circle, the first of them again at the end; empty when there is no circle,
     * which is how it should be.
     */
    public Optional<List<Journal>> circle() {
        Journal next = chain.isEmpty() ? null : chain.getLast().getParent();
        int closes = next == null ? -1 : chain.indexOf(next);
        return closes < 0 ? Optional.empty()
                : Optional.of(Stream.concat(chain.stream().skip(closes), Stream.of(next)).toList());
    }

    /** How many there may be at most. */
    public Optional<Wanted<Integer>> atMost(LimitedQuantity quantity) {
        return most.computeIfAbsent(quantity, limited -> limit(limited, "most"));
    }

    /** How many there must be at least. */
    public Optional<Wanted<Integer>> atLeast(LimitedQuantity quantity) {
        return least.computeIfAbsent(quantity, limited -> limit(limited, "least"));
    }

    private Optional<Wanted<Integer>> limit(LimitedQuantity quantity, String bound) {
        return all(Demand.class).flatMap(demand -> quantity.limits(demand).stream()
                .filter(limit -> bound.equals(limit.getBound())).map(JournalDemands::number).filter(Objects::nonNull)
                .map(number -> new Wanted<>(number, demand))).findFirst();
    }

    /** Null for what is no whole number. */
    private static Integer number(Limit limit) {
        String value = limit.getValue();
        return value != null && value.matches("\\d{1,7}") ? Integer.valueOf(value) : null;
    }

    /** Headings of the abstract in order. */
    public Optional<Wanted<AbstractDemand>> abstractHeadings() {
        return first(AbstractDemand.class, demand -> !demand.getHeadings().isEmpty());
    }

    /** Whether keywords must be headings of the Medical Subject Headings: "none", "advised" or "required". */
    public Optional<Wanted<String>> keywordVocabulary() {
        return first(KeywordsDemand.class, demand -> demand.getVocabulary() != null)
                .map(demand -> demand.map(KeywordsDemand::getVocabulary));
    }

    /** Name of the citation style; empty when no style is named. */
    public Optional<String> referenceStyle() {
        return first(ReferencesDemand.class, demand -> demand.getStyle() != null)
                .map(demand -> demand.value().getStyle());
    }

    /** The first trait of a type that the manuscript must have, such as its line spacing. */
    public <T extends Trait> Optional<T> trait(Class<T> type) {
        return all(ManuscriptDemand.class).flatMap(demand -> demand.getTraits().stream())
                .filter(type::isInstance).map(type::cast).findFirst();
    }

    /** How bad the journal says that a rule's findings are; nothing when it does not say. */
    public Optional<Severity> severity(String rule) {
        return first(RuleDemand.class, demand -> rule.equals(demand.getRule()))
                .flatMap(demand -> SeverityWord.read(demand.value().getSeverity()));
    }

    /** The checklist of the nearest guideline; empty when there is none. */
    public List<Wanted<Item>> items() {
        return nearest(Item.class, List::of);
    }

    /** The first demand of a type that says something. */
    public <D extends Demand> Optional<Wanted<D>> first(Class<D> type, Predicate<D> says) {
        return all(type).filter(says).findFirst().map(demand -> new Wanted<>(demand, demand));
    }

    /** All that the nearest journal says of something, the journal itself before what it follows. */
    public <D extends Demand, T> List<Wanted<T>> nearest(Class<D> type, Function<D, List<T>> values) {
        return chain.stream().map(journal -> demands(journal, type)
                .flatMap(demand -> values.apply(demand).stream().map(value -> new Wanted<T>(value, demand)))
                .toList()).filter(said -> !said.isEmpty()).findFirst().orElse(List.of());
    }

    private <D extends Demand> Stream<D> all(Class<D> type) {
        return chain.stream().flatMap(journal -> demands(journal, type));
    }

    private static <D extends Demand> Stream<D> demands(Journal journal, Class<D> type) {
        return journal.getDemands().stream().filter(type::isInstance).map(type::cast);
    }
}
