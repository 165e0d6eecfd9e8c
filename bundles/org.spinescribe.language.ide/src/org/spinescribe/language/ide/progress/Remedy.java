/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.progress;

import java.util.List;
import java.util.stream.Collectors;

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

/** What would meet an item of a guideline, in the words of the language. */
final class Remedy {

    private Remedy() {
    }

    /** The ways to meet an item; empty when its file names none. */
    static String of(Item item) {
        return item.getWays().stream().map(Remedy::of).filter(words -> !words.isEmpty()).distinct()
                .collect(Collectors.joining(", or "));
    }

    private static String of(Way way) {
        return way.getEvidence().stream().map(Remedy::of).collect(Collectors.joining(" and "));
    }

    private static String of(Evidence evidence) {
        return switch (evidence) {
            case SectionEvidence section -> "section " + first(section.getTitles());
            case AbstractEvidence part -> part.getHeadings().isEmpty() ? "abstract"
                    : "abstract with " + first(part.getHeadings());
            case TitleEvidence title -> "title with " + first(title.getTexts());
            case StatementEvidence statement -> "statement " + String.join(" or ", statement.getKinds());
            case FactEvidence fact -> String.valueOf(fact.getFact());
            case EventEvidence event -> "timeline with " + event.getEvents().stream().findFirst().orElse("an event");
            case WordsEvidence words -> "words such as " + first(words.getWords());
            default -> "";
        };
    }

    /** Titles and words are looked for by how they begin. */
    private static String first(List<String> words) {
        return words.isEmpty() ? "" : "“" + words.getFirst() + "…”";
    }
}
