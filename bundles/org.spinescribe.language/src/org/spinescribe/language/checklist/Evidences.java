/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.checklist;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.EcoreUtil2;
import org.spinescribe.language.journal.AbstractEvidence;
import org.spinescribe.language.journal.EventEvidence;
import org.spinescribe.language.journal.Evidence;
import org.spinescribe.language.journal.FactEvidence;
import org.spinescribe.language.journal.Item;
import org.spinescribe.language.journal.Journal;
import org.spinescribe.language.journal.SectionEvidence;
import org.spinescribe.language.journal.StatementEvidence;
import org.spinescribe.language.journal.TitleEvidence;
import org.spinescribe.language.journal.Way;
import org.spinescribe.language.journal.WordsEvidence;
import org.spinescribe.language.journals.JournalDemands;
import org.spinescribe.language.journals.LimitedQuantity;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.report.Report;

/** Finds the evidence for the items of a guideline: the first of an item's ways whose evidence is complete. */
final class Evidences {

    private final ItemParts parts;
    private final Facts facts;
    private final LookedForWords words;

    Evidences(Report report) {
        parts = new ItemParts(report);
        facts = new Facts(report);
        words = new LookedForWords(report);
    }

    Outcome of(Item item) {
        if (item.getWays().isEmpty()) {
            return new Outcome.Unjudged();
        }
        for (Way way : item.getWays()) {
            List<ItemPlace> places = places(way);
            if (!places.isEmpty()) {
                return way.getEvidence().stream().anyMatch(WordsEvidence.class::isInstance)
                        ? new Outcome.WordsFound(places) : new Outcome.Met(places);
            }
        }
        return isUntold(item) ? new Outcome.Unjudged() : new Outcome.Missing();
    }

    /** Whether an abstract without headings may meet the item in its own words. */
    private boolean isUntold(Item item) {
        boolean headed = item.getWays().stream().flatMap(way -> way.getEvidence().stream())
                .anyMatch(evidence -> evidence instanceof AbstractEvidence part && !part.getHeadings().isEmpty());
        return headed && parts.hasPlainAbstract();
    }

    /** Where all evidence of a way stands; empty when a piece of it is not there. */
    private List<ItemPlace> places(Way way) {
        List<ItemPlace> all = new ArrayList<>();
        for (Evidence evidence : way.getEvidence()) {
            List<ItemPlace> found = places(evidence);
            if (found.isEmpty()) {
                return List.of();
            }
            all.addAll(found);
        }
        return all;
    }

    private List<ItemPlace> places(Evidence evidence) {
        return switch (evidence) {
            case SectionEvidence section -> parts.sections(section.getTitles(), section.isCited());
            case AbstractEvidence headings -> parts.abstracts(headings.getHeadings());
            case TitleEvidence title -> parts.title(title.getTexts());
            case StatementEvidence statements -> parts.statements(statements.getKinds());
            case FactEvidence fact when "keywords".equals(fact.getFact()) -> facts.keywords(leastKeywords(fact));
            case FactEvidence fact -> facts.of(fact.getFact());
            case EventEvidence events -> facts.events(events.getEvents());
            case WordsEvidence looked -> words.find(looked.getWords(), looked.getPlace());
            case null, default -> List.of();
        };
    }

    /** The minimum of the guideline itself, whatever the journal demands. */
    private static int leastKeywords(FactEvidence evidence) {
        return JournalDemands.of(EcoreUtil2.getContainerOfType(evidence, Journal.class))
                .atLeast(LimitedQuantity.KEYWORDS)
                .map(Wanted::value).orElse(1);
    }
}
