/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.journals;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.journal.AbstractDemand;
import org.spinescribe.language.journal.Demand;
import org.spinescribe.language.journal.Journal;
import org.spinescribe.language.journal.ManuscriptDemand;
import org.spinescribe.language.journal.ReferencesDemand;
import org.spinescribe.language.journal.Trait;

/** What a journal demands, together with everything that it follows; its own demands come first and win. */
public final class JournalDemands {

    /** Of a report that names no journal. */
    public static final JournalDemands NONE = new JournalDemands(List.of());

    private final List<Journal> chain;

    private JournalDemands(List<Journal> chain) {
        this.chain = chain;
    }

    /** The demands of a journal and of all that it follows; a circle ends where it closes. */
    public static JournalDemands of(Journal journal) {
        Set<Journal> chain = new LinkedHashSet<>();
        Journal next = journal;
        while (next != null && !next.eIsProxy() && chain.add(next)) {
            next = next.getParent();
        }
        return new JournalDemands(List.copyOf(chain));
    }

    /** The journal's name for people, or its short name when it has none; empty without a journal. */
    public String title() {
        return chain.isEmpty() ? ""
                : Optional.ofNullable(chain.getFirst().getTitle()).orElse(chain.getFirst().getName());
    }

    /** Headings of the abstract in order, with whether the demand is unconfirmed; empty when nothing is demanded. */
    public Optional<AbstractDemand> abstractHeadings() {
        return all(AbstractDemand.class).stream().filter(demand -> !demand.getHeadings().isEmpty()).findFirst();
    }

    /** Name of the citation style; empty when no style is named. */
    public Optional<String> referenceStyle() {
        return first(ReferencesDemand.class, ReferencesDemand::getStyle);
    }

    /** The first trait of a type that the manuscript must have, such as its line spacing. */
    public <T extends Trait> Optional<T> trait(Class<T> type) {
        return all(ManuscriptDemand.class).stream().flatMap(demand -> demand.getTraits().stream())
                .filter(type::isInstance).map(type::cast).findFirst();
    }

    /** How bad the journal says that a rule's findings are; nothing when it does not say. */
    public Optional<Severity> severity(String rule) {
        return Optional.empty();
    }

    private <T extends Demand, R> Optional<R> first(Class<T> type, Function<T, R> value) {
        return all(type).stream().map(value).filter(found -> found != null).findFirst();
    }

    private <T extends Demand> List<T> all(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Journal journal : chain) {
            journal.getDemands().stream().filter(type::isInstance).map(type::cast).forEach(found::add);
        }
        return found;
    }
}
