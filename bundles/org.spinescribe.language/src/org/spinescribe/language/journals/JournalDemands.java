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
 * The demands of a journal, together with those of all journals and guidelines that it follows. Where two demand the
 * same quantity, such as the number of words in the abstract, the journal itself wins; the lines of one file add up.
 */
public final class JournalDemands {

    /** The demands on a report without a journal. */
    public static final JournalDemands NONE = new JournalDemands(List.of());

    /** The maximum length of a chain of journals. */
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
     * the same object until the text of a journal in the chain changes.
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

    /** Whether these demands come from the same journals with the same texts. */
    public boolean isSameAs(JournalDemands other) {
        return chain.size() == other.chain.size()
                && IntStream.range(0, chain.size()).allMatch(i -> chain.get(i) == other.chain.get(i))
                && texts.equals(other.texts);
    }

    /** The parse result of a journal, which is another object after a change of the text. */
    private static Object text(Journal journal) {
        return journal.eResource() instanceof XtextResource resource && resource.getParseResult() != null
                ? resource.getParseResult() : journal;
    }

    /** The display name of the journal, or its short name when it has none; empty without a journal. */
    public String title() {
        return chain.isEmpty() ? ""
                : Optional.ofNullable(chain.getFirst().getTitle()).orElse(chain.getFirst().getName());
    }

    /** Whether the chain of journals is longer than the maximum. */
    public boolean followsTooMany() {
        return chain.size() == MOST_FOLLOWED && chain.getLast().getParent() != null && circle().isEmpty();
    }

    /** The journal, then those that it follows; empty without a journal. */
    public List<Journal> chain() {
        return chain;
    }

    /** Journals that follow each other in a circle, the first of them again at the end; normally empty. */
    public Optional<List<Journal>> circle() {
        Journal next = chain.isEmpty() ? null : chain.getLast().getParent();
        int closes = next == null ? -1 : chain.indexOf(next);
        return closes < 0 ? Optional.empty()
                : Optional.of(Stream.concat(chain.stream().skip(closes), Stream.of(next)).toList());
    }

    /** The upper limit of a quantity. */
    public Optional<Wanted<Integer>> atMost(LimitedQuantity quantity) {
        return most.computeIfAbsent(quantity, limited -> limit(limited, "most"));
    }

    /** The lower limit of a quantity. */
    public Optional<Wanted<Integer>> atLeast(LimitedQuantity quantity) {
        return least.computeIfAbsent(quantity, limited -> limit(limited, "least"));
    }

    private Optional<Wanted<Integer>> limit(LimitedQuantity quantity, String bound) {
        return all(Demand.class).flatMap(demand -> quantity.limits(demand).stream()
                .filter(limit -> bound.equals(limit.getBound())).map(JournalDemands::number).filter(Objects::nonNull)
                .map(number -> new Wanted<>(number, demand))).findFirst();
    }

    /** The number of a limit; null for anything but a whole number. */
    private static Integer number(Limit limit) {
        String value = limit.getValue();
        return value != null && value.matches("\\d{1,7}") ? Integer.valueOf(value) : null;
    }

    /** The demanded headings of the abstract, in order. */
    public Optional<Wanted<AbstractDemand>> abstractHeadings() {
        return first(AbstractDemand.class, demand -> !demand.getHeadings().isEmpty());
    }

    /** Whether keywords must be headings of the Medical Subject Headings: "none", "advised" or "required". */
    public Optional<Wanted<String>> keywordVocabulary() {
        return first(KeywordsDemand.class, demand -> demand.getVocabulary() != null)
                .map(demand -> demand.map(KeywordsDemand::getVocabulary));
    }

    /** Name of the citation style; empty when none is demanded. */
    public Optional<String> referenceStyle() {
        return first(ReferencesDemand.class, demand -> demand.getStyle() != null)
                .map(demand -> demand.value().getStyle());
    }

    /** The first demanded trait of a type, such as the line spacing. */
    public <T extends Trait> Optional<T> trait(Class<T> type) {
        return all(ManuscriptDemand.class).flatMap(demand -> demand.getTraits().stream())
                .filter(type::isInstance).map(type::cast).findFirst();
    }

    /** The severity that the journal gives to a rule's findings; empty when it gives none. */
    public Optional<Severity> severity(String rule) {
        return first(RuleDemand.class, demand -> rule.equals(demand.getRule()))
                .flatMap(demand -> SeverityWord.read(demand.value().getSeverity()));
    }

    /** The checklist of the nearest guideline; empty when there is none. */
    public List<Wanted<Item>> items() {
        return nearest(Item.class, List::of);
    }

    /** The first demand of a type that satisfies a condition. */
    public <D extends Demand> Optional<Wanted<D>> first(Class<D> type, Predicate<D> says) {
        return all(type).filter(says).findFirst().map(demand -> new Wanted<>(demand, demand));
    }

    /** All values of a type in the nearest journal that has any; the journal itself comes before those it follows. */
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
