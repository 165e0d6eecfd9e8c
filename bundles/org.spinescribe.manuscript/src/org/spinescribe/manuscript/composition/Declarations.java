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
import java.util.stream.Collectors;

import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.caseReport.Role;
import org.spinescribe.language.caseReport.Statement;
import org.spinescribe.language.journal.StatementsDemand;
import org.spinescribe.language.journals.JournalDemands;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.report.ContributorRoles;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Inline;

/** The statements at the end: each a heading of its own below "Declarations". */
final class Declarations {

    private static final List<String> ORDER = List.of("ethics", "consent", "data", "conflicts", "funding",
            "contributions", "ai-use", "acknowledgements");
    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.spinescribe.manuscript.composition.declarations");

    private Declarations() {
    }

    /** The statements of a report in the order in which they are printed. */
    static List<Statement> statements(Report report) {
        List<String> order = order(report.demands());
        return report.all(Statement.class).stream()
                .sorted(Comparator.comparingInt(statement -> order.indexOf(statement.getKind()))).toList();
    }

    static List<org.spinescribe.manuscript.Statement> of(Report report, ProseBlocks prose) {
        Map<String, List<Block>> written = new LinkedHashMap<>();
        statements(report).forEach(
                statement -> written.putIfAbsent(statement.getKind(), content(statement, report, prose)));
        contributions(report).ifPresent(text -> written.putIfAbsent("contributions", paragraph(text, prose)));
        return order(report.demands()).stream().filter(written::containsKey)
                .map(kind -> new org.spinescribe.manuscript.Statement(kind, prose.inlines().of(title(kind)),
                        written.get(kind), onTitlePage(report.demands(), kind)))
                .toList();
    }

    /** What the journal names comes in its order, the rest in the usual one. */
    private static List<String> order(JournalDemands demands) {
        Set<String> order = new LinkedHashSet<>();
        demands.nearest(StatementsDemand.class, StatementsDemand::getKinds).forEach(kind -> order.add(kind.value()));
        order.addAll(ORDER);
        return List.copyOf(order);
    }

    private static boolean onTitlePage(JournalDemands demands, String kind) {
        return demands.first(StatementsDemand.class, demand -> demand.getKinds().contains(kind)
                && (demand.isOnTitlePage() || demand.isInMainFile())).map(Wanted::value)
                .filter(StatementsDemand::isOnTitlePage).isPresent();
    }

    /** The heading of a kind of statement. */
    static String title(String kind) {
        return TEXTS.containsKey(kind) ? TEXTS.getString(kind) : kind;
    }

    private static List<Block> content(Statement statement, Report report, ProseBlocks prose) {
        if (statement.getProse() != null) {
            return prose.written(report.text(statement.getProse()));
        }
        String key = statement.getKind() + "." + statement.getAbsent();
        String standard = TEXTS.getString(TEXTS.containsKey(key) ? key : "not-applicable");
        return paragraph(Optional.ofNullable(statement.getReason()).map(Declarations::sentence).orElse(standard),
                prose);
    }

    private static String sentence(String reason) {
        String text = reason.strip();
        return text.endsWith(".") ? text : text + ".";
    }

    private static List<Block> paragraph(String text, ProseBlocks prose) {
        List<Inline> line = prose.inlines().of(text);
        return List.of(new Block.Paragraph(line));
    }

    /** The roles of all authors in one sentence each, when they are typed. */
    private static Optional<String> contributions(Report report) {
        String sentences = report.all(Author.class).stream().filter(author -> !author.getRoles().isEmpty())
                .map(author -> author.getName() + ": " + author.getRoles().stream().map(Role::getName)
                        .map(ContributorRoles::title).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
        return sentences.isEmpty() ? Optional.empty() : Optional.of(sentences + ".");
    }
}
