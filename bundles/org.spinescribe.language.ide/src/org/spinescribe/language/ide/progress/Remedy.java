/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.progress;

import java.util.List;
import java.util.stream.Collectors;

import org.spinescribe.language.ide.words.ServiceTexts;
import org.spinescribe.language.journal.AbstractEvidence;
import org.spinescribe.language.journal.EventEvidence;
import org.spinescribe.language.journal.Evidence;
import org.spinescribe.language.journal.FactEvidence;
import org.spinescribe.language.journal.Item;
import org.spinescribe.language.journal.SectionEvidence;
import org.spinescribe.language.journal.StatementEvidence;
import org.spinescribe.language.journal.TitleEvidence;
import org.spinescribe.language.journal.Way;
import org.spinescribe.language.journal.WordsEvidence;

/** Describes how to meet an item of a guideline, in the terms of the language. */
final class Remedy {

    private Remedy() {
    }

    /** Returns the ways to meet an item; empty when the guideline's file has none. */
    static String of(Item item) {
        return item.getWays().stream().map(Remedy::of).filter(words -> !words.isEmpty()).distinct()
                .collect(Collectors.joining(ServiceTexts.text("remedy.or")));
    }

    private static String of(Way way) {
        return way.getEvidence().stream().map(Remedy::of).collect(Collectors.joining(ServiceTexts.text("remedy.and")));
    }

    private static String of(Evidence evidence) {
        return switch (evidence) {
            case SectionEvidence section -> ServiceTexts.text("remedy.section", first(section.getTitles()));
            case AbstractEvidence part -> part.getHeadings().isEmpty() ? ServiceTexts.text("remedy.abstract")
                    : ServiceTexts.text("remedy.abstract.with", first(part.getHeadings()));
            case TitleEvidence title -> ServiceTexts.text("remedy.title", first(title.getTexts()));
            case StatementEvidence statement -> ServiceTexts.text("remedy.statement",
                    String.join(ServiceTexts.text("remedy.or.short"), statement.getKinds()));
            case FactEvidence fact -> String.valueOf(fact.getFact());
            case EventEvidence event -> ServiceTexts.text("remedy.timeline", event.getEvents().stream().findFirst()
                    .orElse(ServiceTexts.text("remedy.event")));
            case WordsEvidence words -> ServiceTexts.text("remedy.words", first(words.getWords()));
            default -> "";
        };
    }

    /** Returns the first title or word, with an ellipsis, because they match by prefix. */
    private static String first(List<String> words) {
        return words.isEmpty() ? "" : "“" + words.getFirst() + "…”";
    }
}
