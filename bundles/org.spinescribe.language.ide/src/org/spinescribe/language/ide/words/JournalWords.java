/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinescribe.language.journal.Item;
import org.spinescribe.language.journal.Journal;
import org.spinescribe.language.journals.JournalDemands;
import org.spinescribe.language.journals.LimitedQuantity;

/** Describes journals in short. */
public final class JournalWords {

    private static final List<LimitedQuantity> SHOWN = List.of(LimitedQuantity.TITLE_WORDS,
            LimitedQuantity.TITLE_CHARACTERS, LimitedQuantity.ABSTRACT_WORDS, LimitedQuantity.BODY_WORDS,
            LimitedQuantity.KEYWORDS, LimitedQuantity.FIGURES, LimitedQuantity.TABLES, LimitedQuantity.FLOATS,
            LimitedQuantity.REFERENCES, LimitedQuantity.AUTHORS);

    private JournalWords() {
    }

    /** Returns the printed name. */
    public static String title(Journal journal) {
        return journal.getTitle() == null ? journal.getName() : journal.getTitle();
    }

    /** Returns whether the journal is a reporting guideline, which has a checklist. */
    public static boolean isGuideline(Journal journal) {
        return journal.getDemands().stream().anyMatch(Item.class::isInstance);
    }

    /** Returns the limits of a journal with their source, in Markdown. */
    public static String summary(Journal journal) {
        JournalDemands demands = JournalDemands.of(journal);
        List<String> lines = new ArrayList<>();
        lines.add("**" + title(journal) + "**" + (journal.getParent() == null || journal.getParent().eIsProxy() ? ""
                : ServiceTexts.text("journal.follows", title(journal.getParent()))));
        for (LimitedQuantity quantity : SHOWN) {
            demands.atMost(quantity).ifPresent(limit -> lines.add("- " + ServiceTexts.text(
                    limit.unconfirmed() ? "journal.limit.unconfirmed" : "journal.limit", quantity.title(),
                    String.valueOf(limit.value()), quantity.unit(limit.value()))));
        }
        Optional<String> style = demands.referenceStyle();
        style.ifPresent(name -> lines.add("- " + ServiceTexts.text("journal.style", name)));
        journal.getSources().stream()
                .map(source -> source.getRead() == null ? source.getText()
                        : ServiceTexts.text("journal.read", source.getText(), source.getRead()))
                .findFirst().ifPresent(source -> lines.add("\n" + ServiceTexts.text("source", source)));
        return String.join("\n", lines);
    }
}
