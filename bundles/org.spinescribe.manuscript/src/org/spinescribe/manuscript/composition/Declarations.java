/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.spinescribe.language.caseReport.Author;
import org.spinescribe.language.caseReport.Role;
import org.spinescribe.language.caseReport.Statement;
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
        return report.all(Statement.class).stream()
                .sorted(Comparator.comparingInt(statement -> ORDER.indexOf(statement.getKind()))).toList();
    }

    static List<Block> of(Report report, ProseBlocks prose) {
        Map<String, List<Block>> statements = new LinkedHashMap<>();
        statements(report).forEach(
                statement -> statements.putIfAbsent(statement.getKind(), content(statement, report, prose)));
        contributions(report).ifPresent(text -> statements.putIfAbsent("contributions", paragraph(text, prose)));
        List<Block> blocks = new ArrayList<>();
        for (String kind : ORDER) {
            if (statements.containsKey(kind)) {
                blocks.add(new Block.Heading(2, prose.inlines().of(TEXTS.getString(kind))));
                blocks.addAll(statements.get(kind));
            }
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Block.Heading(1, prose.inlines().of(TEXTS.getString("declarations"))));
        }
        return blocks;
    }

    /** The heading of a kind of statement. */
    static String title(String kind) {
        return TEXTS.containsKey(kind) ? TEXTS.getString(kind) : kind;
    }

    private static List<Block> content(Statement statement, Report report, ProseBlocks prose) {
        if (statement.getProse() != null) {
            return prose.of(report.text(statement.getProse()).document());
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
