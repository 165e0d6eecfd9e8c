/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.skeleton;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.spinescribe.language.ide.words.AbstractHeadings;
import org.spinescribe.language.journal.AbstractDemand;
import org.spinescribe.language.journal.Journal;
import org.spinescribe.language.journal.SectionDemand;
import org.spinescribe.language.journal.SectionsDemand;
import org.spinescribe.language.journal.StatementsDemand;
import org.spinescribe.language.journals.JournalDemands;
import org.spinescribe.language.journals.LimitedQuantity;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.sources.statements.StatementKind;

/**
 * The initial text of a report: the blocks and headings that its journal demands, with the journal's limits in
 * comments.
 *
 * @param title of the report; may be empty
 * @param journal the journal of the report, if it is already known
 * @param language the language tag, such as {@code en-GB}
 * @param authors the blocks of affiliations and authors; empty for placeholders
 */
public record Skeleton(String title, Optional<Journal> journal, String language, Optional<String> authors) {

    private static final List<String> USUAL_SECTIONS = List.of("Introduction", "Case report", "Discussion",
            "Conclusion");
    private static final Set<StatementKind> USUAL_STATEMENTS = EnumSet.of(StatementKind.CONSENT,
            StatementKind.CONFLICTS, StatementKind.FUNDING);
    private static final String SOMEBODY = """
            affiliation work "Department, Hospital, City, Country"

            author "Given name Family name" at work
              corresponding "name@example.org"
              roles writing-original-draft
            """;

    /** Returns the text of the report. */
    public String text() {
        JournalDemands demands = journal.map(JournalDemands::of).orElse(JournalDemands.NONE);
        StringBuilder text = new StringBuilder();
        text.append(hint(demands, LimitedQuantity.TITLE_WORDS, LimitedQuantity.TITLE_CHARACTERS))
                .append("case report \"").append(title.replace("\"", "”")).append("\"\n");
        journal.ifPresent(known -> text.append("  journal ").append(known.getName()).append('\n'));
        text.append("  language ").append(language).append("\n\n").append(authors.orElse(SOMEBODY).strip())
                .append("\n\n")
                .append("// Keywords are best headings of MeSH: type a few letters between the quotes and press "
                + "Ctrl+Space.\n")
                .append(hint(demands, LimitedQuantity.KEYWORDS)).append("keywords \"\"\n\n");
        addAbstract(demands, text);
        text.append("""
                // Facts are typed once; the text is compared with them, and tables are made from them.
                // For example: patient sex female age 46 years
                patient

                // For example: diagnosis "Burst fracture" at T12–L1
                diagnosis ""

                // Time is relative, because dates identify patients.
                timeline
                  day 0 procedure ""
                  month 6 outcome ""

                """);
        text.append(hint(demands, LimitedQuantity.BODY_WORDS));
        sections(demands).forEach(section -> text.append("section \"").append(section).append("\" {\n  \n}\n\n"));
        addEnd(demands, text);
        return text.toString().replaceAll("(?m) +$", "");
    }

    private static String hint(JournalDemands demands, LimitedQuantity... quantities) {
        StringBuilder hints = new StringBuilder();
        for (LimitedQuantity quantity : quantities) {
            demands.atMost(quantity).ifPresent(limit -> hints.append("// ").append(limit.journal()).append(": at most ")
                    .append(limit.value()).append(' ').append(quantity.unit(limit.value())).append('\n'));
        }
        return hints.toString();
    }

    private static void addAbstract(JournalDemands demands, StringBuilder text) {
        text.append(hint(demands, LimitedQuantity.ABSTRACT_WORDS)).append("abstract");
        Optional<Wanted<AbstractDemand>> headings = demands.abstractHeadings();
        if (headings.isEmpty()) {
            text.append(" {\n  \n}\n\n");
            return;
        }
        text.append('\n');
        headings.get().value().getHeadings().forEach(heading -> text.append("  ")
                .append(AbstractHeadings.typed(heading)).append(" {  }\n"));
        text.append('\n');
    }

    private static List<String> sections(JournalDemands demands) {
        List<String> titles = demands.first(SectionsDemand.class, any -> true).map(wanted -> wanted.value()
                .getSections()
                .stream().filter(section -> !section.isOptional()).map(Skeleton::title).toList()).orElse(List.of());
        return titles.isEmpty() ? USUAL_SECTIONS : titles;
    }

    private static String title(SectionDemand section) {
        return section.getTitles().getFirst();
    }

    /**
     * Adds the end of the report with empty statements. An empty statement is an error: nothing may be declared for the
     * author.
     */
    private static void addEnd(JournalDemands demands, StringBuilder text) {
        text.append("references \"references.bib\"\n\n");
        Set<String> kinds = new TreeSet<>();
        USUAL_STATEMENTS.forEach(kind -> kinds.add(kind.word()));
        demands.nearest(StatementsDemand.class, demand -> new ArrayList<>(demand.getKinds()))
                .forEach(kind -> kinds.add(kind.value()));
        text.append("// What there is nothing to state of is declared in a word: funding none\n");
        kinds.forEach(kind -> text.append(kind).append(" {  }\n"));
    }
}
