/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.caseReport.Role;
import org.spinescribe.language.caseReport.Statement;
import org.spinescribe.language.journal.StatementsDemand;
import org.spinescribe.language.journals.JournalDemands;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.report.ContributorRoles;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.report.StatementSources;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.sources.statements.StatementKind;

/** The statements at the end: each a heading of its own below "Declarations". */
final class Declarations {

    private static final List<StatementKind> ORDER = List.of(StatementKind.ETHICS, StatementKind.CONSENT,
            StatementKind.DATA, StatementKind.CONFLICTS, StatementKind.FUNDING, StatementKind.CONTRIBUTIONS,
            StatementKind.AI_USE, StatementKind.ACKNOWLEDGEMENTS);
    /** Kinds whose prescribed sentence declares that there is nothing; the sentence for consent declares consent. */
    private static final Set<StatementKind> NOTHING_TO_DECLARE = Set.of(StatementKind.FUNDING,
            StatementKind.CONFLICTS, StatementKind.AI_USE);
    /** Kinds that may be "not applicable"; the absence of funding and of conflicts must be declared. */
    private static final Set<StatementKind> NOTHING_TO_SAY = Set.of(StatementKind.DATA,
            StatementKind.ACKNOWLEDGEMENTS);
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.spinescribe.manuscript.composition.declarations");

    private Declarations() {
    }

    private static StatementKind kind(Statement statement) {
        return StatementKind.of(statement.getKind()).orElseThrow();
    }

    /** The statements of a report in the order of print. */
    static List<Statement> statements(Report report) {
        List<StatementKind> order = order(report.demands());
        return report.all(Statement.class).stream()
                .sorted(Comparator.comparingInt(statement -> order.indexOf(kind(statement)))).toList();
    }

    static List<org.spinescribe.manuscript.Statement> of(Report report, ProseBlocks prose) {
        Map<StatementKind, List<Block>> written = new LinkedHashMap<>();
        statements(report).stream().filter(statement -> StatementSources.says(report, statement))
                .forEach(statement -> written.putIfAbsent(kind(statement), content(statement, report, prose)));
        PublicationFacts.funding(report).ifPresent(text -> written.putIfAbsent(StatementKind.FUNDING,
                paragraph(text, prose)));
        contributions(report).ifPresent(text -> written.putIfAbsent(StatementKind.CONTRIBUTIONS,
                paragraph(text, prose)));
        statements(report).forEach(empty -> written.putIfAbsent(kind(empty), List.of()));
        return order(report.demands()).stream().filter(written::containsKey)
                .map(kind -> new org.spinescribe.manuscript.Statement(kind, prose.inlines().of(title(kind)),
                        written.get(kind), onTitlePage(report.demands(), kind)))
                .toList();
    }

    /** The order of the kinds: first the journal's, then the usual order for the rest. */
    private static List<StatementKind> order(JournalDemands demands) {
        Set<StatementKind> order = new LinkedHashSet<>();
        demands.nearest(StatementsDemand.class, StatementsDemand::getKinds)
                .forEach(kind -> StatementKind.of(kind.value()).ifPresent(order::add));
        order.addAll(ORDER);
        return List.copyOf(order);
    }

    private static boolean onTitlePage(JournalDemands demands, StatementKind kind) {
        return demand(demands, kind, said -> said.isOnTitlePage() || said.isInMainFile())
                .filter(StatementsDemand::isOnTitlePage).isPresent();
    }

    /** The heading of a kind of statement. */
    static String title(StatementKind kind) {
        return TEXTS.getString(kind.word());
    }

    private static List<Block> content(Statement statement, Report report, ProseBlocks prose) {
        if (statement.getProse() != null) {
            return prose.written(report.text(statement.getProse()));
        }
        return paragraph(sentence(Optional.ofNullable(statement.getReason()).filter(reason -> !reason.isBlank())
                .orElseGet(() -> standard(statement, report.demands()))), prose);
    }

    /** The sentence for a statement without words: the journal's where it can be true, else the usual sentence. */
    private static String standard(Statement statement, JournalDemands demands) {
        StatementKind kind = kind(statement);
        if (NOTHING_TO_DECLARE.contains(kind)) {
            Optional<String> wording = demand(demands, kind, said -> said.getWording() != null)
                    .map(StatementsDemand::getWording);
            if (wording.isPresent()) {
                return wording.get();
            }
        }
        boolean nothingToSay = NOTHING_TO_SAY.contains(kind)
                && demand(demands, kind, StatementsDemand::isNotApplicable).isPresent();
        String key = kind + "." + statement.getAbsent();
        return TEXTS.getString(TEXTS.containsKey(key) && !nothingToSay ? key : "not-applicable");
    }

    private static Optional<StatementsDemand> demand(JournalDemands demands, StatementKind kind,
            Predicate<StatementsDemand> says) {
        return demands.first(StatementsDemand.class, demand -> demand.getKinds().contains(kind.word())
                && says.test(demand))
                .map(Wanted::value);
    }

    private static String sentence(String reason) {
        String text = reason.strip();
        return text.endsWith(".") ? text : text + ".";
    }

    private static List<Block> paragraph(String text, ProseBlocks prose) {
        List<Inline> line = prose.inlines().of(text);
        return List.of(new Block.Paragraph(line));
    }

    /** One sentence per author with all roles; empty when the report gives no roles. */
    private static Optional<String> contributions(Report report) {
        String sentences = report.all(Author.class).stream()
                .filter(author -> author.getName() != null && !author.getRoles().isEmpty())
                .map(author -> FrontPage.name(author).printed() + ": " + author.getRoles().stream().map(Role::getName)
                        .map(ContributorRoles::title).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return sentences.isEmpty() ? Optional.empty() : Optional.of(sentences + ".");
    }
}
